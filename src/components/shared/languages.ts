import { translate } from '@docusaurus/Translate';

/**
 * What a reader calls a language of a source; its tag where we have no name for it. `Intl` would know
 * more of them, but not the same in every browser as on the server that rendered the page.
 */
export function languageName(tag: string): string {
  switch (tag) {
    case 'zh':
    case 'zh-Hans':
      return translate({
        id: 'handbook.language.zh-Hans',
        message: '简体中文',
        description: 'The language of a source',
      });
    case 'zh-Hant':
      return translate({
        id: 'handbook.language.zh-Hant',
        message: '繁体中文',
        description: 'The language of a source',
      });
    case 'en':
      return translate({
        id: 'handbook.language.en',
        message: '英文',
        description: 'The language of a source',
      });
    default:
      return tag;
  }
}
