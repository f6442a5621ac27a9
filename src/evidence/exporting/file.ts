/** A file to be served beside the pages. */
export interface ExportFile {
  /** Its path below the folder of its edition: `tables/tdsql.csv`. */
  name: string;
  content: string;
}
