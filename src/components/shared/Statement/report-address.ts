/** What a report begins with, in the reader's language. */
export interface Report {
  title: string;
  body: string;
}

/** The address of a repository's form for a new issue, filled in. */
export function reportAddress(repository: string, { title, body }: Report): string {
  const filled = new URLSearchParams({ title, body });
  return `${repository}/issues/new?${filled}`;
}
