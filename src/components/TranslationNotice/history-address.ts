/**
 * The address of what changed in a file or a folder of a repository.
 * @param path - relative to the repository
 * @param since - the first day that counts, `YYYY-MM-DD`
 */
export function historyAddress(repository: string, path: string, since: string): string {
  return `${repository}/commits/main/${path}?since=${since}`;
}
