import Translate from '@docusaurus/Translate';
import type { Locale } from '../../../evidence/locale';

interface Props {
  language: Locale;
}

/** The name of a language, as it stands in a sentence. */
export function LanguageName({ language }: Props) {
  if (language === 'zh-Hans') {
    return (
      <Translate id="handbook.language.zhHans" description="The name of Chinese in a sentence">
        中文
      </Translate>
    );
  }
  return (
    <Translate id="handbook.language.en" description="The name of English in a sentence">
      英文
    </Translate>
  );
}
