/** The modules that the evidence plugin writes for the front page. */
declare module '@evidence/editions' {
  /** The editions that were cut, the latest first. */
  const editions: import('../evidence/views/views').EditionView[];
  export default editions;
}

declare module '@evidence/latest/front' {
  const front: import('../evidence/views/views').FrontView;
  export default front;
}

declare module '@evidence/latest/pages' {
  const pages: import('../evidence/views/views').PageView[];
  export default pages;
}

/** How the pages of every edition stand to their translations, for the page that lists them. */
declare module '@evidence/translations' {
  const translations: import('../evidence/views/translation').TranslationsView[];
  export default translations;
}

/** When each edition that was cut was frozen, `YYYY-MM-DD`, by its name. */
declare module '@evidence/frozen' {
  const frozen: Readonly<Record<string, string>>;
  export default frozen;
}

/** What open data hold, for the page that documents them. */
declare module '@evidence/open-data' {
  const docs: import('../evidence/exporting/open-data/fields').OpenDataDocs;
  export default docs;
}
