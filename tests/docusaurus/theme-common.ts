import { site } from './site';

/** What readers chose, as the address of the site has it; tests choose by setting it. */
export function useQueryStringList(key: string): [string[]] {
  return [new URLSearchParams(site.search).getAll(key)];
}
