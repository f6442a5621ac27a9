/** What the files for language models say beside the pages. */
export interface Words {
  /** How the handbook is to be read and cited, in Markdown. */
  reading: string;
  /** Leads to the same file in the other language. */
  otherLanguage: { name: string; about: string };
  /** What all pages in one file is called. */
  full: { name: string; about: string };
  /** Names a page of an earlier edition. */
  earlier(edition: string, page: string): string;
  /** Says where a page of the whole is from. */
  address: string;
}

export const words: Readonly<Record<string, Words>> = {
  'zh-Hans': {
    reading:
      '每一页都有 Markdown 版，网址是原网址加 `.md`，首页是 `index.md`。文件开头写明版次、截至日期、来源数和许可；' +
      '带数字的脚注是来源，以论断标识命名的脚注是编者的注。论断后的括号里是它的时点和可信度。' +
      '引用时请写明版次和日期，并使用网址里带版次的那一页。正在编写的下一版不在此列。',
    otherLanguage: { name: 'English', about: '同样内容的英文版' },
    full: { name: '全文', about: '最新一版的所有页面，合为一个文件' },
    earlier: (edition, page) => `${edition}：${page}`,
    address: '网址：',
  },
  en: {
    reading:
      'Every page has a Markdown version at its own address plus `.md`; that of the front page is `index.md`. ' +
      'It begins with its edition, as-of date, number of sources and licence. Numbered footnotes are sources; ' +
      'footnotes named after a claim are notes by the editors. The parentheses after a claim give its as-of date ' +
      'and confidence. When you cite, name the edition and the date, and use the address with the edition in it. ' +
      'The next edition, which is being written, is not listed.',
    otherLanguage: { name: '简体中文', about: 'the same in Chinese' },
    full: { name: 'Full text', about: 'all pages of the latest edition in one file' },
    earlier: (edition, page) => `${edition}: ${page}`,
    address: 'Address: ',
  },
};
