/** The modules that the evidence plugin writes of the latest edition, for the front page. */
declare module '@evidence/latest/edition' {
  const edition: import('../evidence/views/views').EditionView;
  export default edition;
}

declare module '@evidence/latest/pages' {
  const pages: import('../evidence/views/views').PageView[];
  export default pages;
}
