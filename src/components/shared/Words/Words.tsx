import { useLocale } from '../useLocale';

interface Props {
  text: string;
  /** The language of the text where it is not that of the page. */
  language?: string;
}

/** A run of Han characters with the punctuation between them. */
const hanRun =
  /(\p{Script=Han}(?:[\p{Script=Han}，。、；：“”《》（）·\s]*[\p{Script=Han}）》”])?)/u;

/**
 * Text that may hold Chinese names on an English page: those are marked as Chinese, for fonts and for
 * screen readers. A Chinese page needs no marks but for what is in traditional characters.
 */
export function Words({ text, language = 'zh-Hans' }: Props) {
  const locale = useLocale();
  if (language === locale || !/\p{Script=Han}/u.test(text)) return text;
  const lang = language.startsWith('zh') ? language : 'zh-Hans';
  if (lang === locale) return text;
  return text.split(hanRun).map((piece, index) =>
    index % 2 === 1 ? (
      // A text never changes its order, so a piece's place is a key as good as any.
      <span key={`${index} ${piece}`} lang={lang}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
