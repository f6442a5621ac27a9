/** The views that the evidence plugin writes, one module a record. */
declare module '@evidence/latest/edition' {
  const edition: import('../evidence/views/views').EditionView;
  export default edition;
}
