import { splitHan } from '../../../evidence/text/han';
import { useLocale } from '../useLocale';

interface Props {
  text: string;
  /** The language of the text where it is not that of the page. */
  language?: string;
}

/**
 * Text that may hold Chinese names on an English page: those are marked as Chinese, for fonts and for
 * screen readers. A Chinese page needs no marks but for what is in traditional characters.
 */
export function Words({ text, language = 'zh-Hans' }: Props) {
  const lang = language.startsWith('zh') ? language : 'zh-Hans';
  if (lang === useLocale()) return text;
  return splitHan(text).map((piece, index) =>
    piece.han ? (
      // A text never changes its order, so a piece's place is a key as good as any.
      <span key={`${index} ${piece.text}`} lang={lang}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
