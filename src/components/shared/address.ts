import { useHistory } from '@docusaurus/router';
import { useQueryStringList } from '@docusaurus/theme-common';

/**
 * What the address holds under a key of its query, and how to change that: the state of a page lives
 * there and nowhere else. The page as built has none. Docusaurus's own way to change it drops what
 * the address names after its `#`, and the page would jump to its top.
 */
export function useAddressList(key: string): [string[], (values: readonly string[]) => void] {
  const [values] = useQueryStringList(key);
  const history = useHistory();
  const write = (values: readonly string[]) => {
    const { search, hash } = history.location;
    const query = new URLSearchParams(search);
    query.delete(key);
    for (const value of values) query.append(key, value);
    history.replace({ search: query.toString(), hash });
  };
  return [values, write];
}

/** As `useAddressList`, for one value; empty where the address has none. */
export function useAddressValue(key: string): [string, (value: string) => void] {
  const [[value = ''], write] = useAddressList(key);
  return [value, (value) => write(value === '' ? [] : [value])];
}
