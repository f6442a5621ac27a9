/** A file to be served beside the pages. */
export interface ExportFile {
  /** Its path below the folder of its edition: `comparisons/database-peers.csv`. */
  name: string;
  /** What it shows, where it is one of many of a kind. */
  title?: string;
  content: string;
}
