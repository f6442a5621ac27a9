import { useReducer } from 'react';
import { site } from './site';

/** What readers chose, as the address of the site has it; tests choose by setting it. */
export function useQueryStringList(key: string): [string[], (values: string[]) => void] {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const address = new URLSearchParams(site.search);
  const choose = (values: string[]) => {
    address.delete(key);
    for (const value of values) address.append(key, value);
    site.search = address.toString();
    // The component that chose is drawn again, and all below it.
    render();
  };
  return [address.getAll(key), choose];
}

/** As `useQueryStringList`, for one value; empty where the address has none. */
export function useQueryString(key: string): [string, (value: string) => void] {
  const [[value = ''], choose] = useQueryStringList(key);
  return [value, (value) => choose(value === '' ? [] : [value])];
}
