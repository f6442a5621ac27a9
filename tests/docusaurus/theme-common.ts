import { site } from './site';

/** What readers chose, as the address of the site has it; tests choose by setting it. */
export function useQueryStringList(key: string): [string[], (values: string[]) => void] {
  const values = new URLSearchParams(site.search).getAll(key);
  return [values, () => {}];
}

/** As `useQueryStringList`, for one value; empty where the address has none. */
export function useQueryString(key: string): [string, (value: string) => void] {
  const value = new URLSearchParams(site.search).get(key) ?? '';
  return [value, () => {}];
}
