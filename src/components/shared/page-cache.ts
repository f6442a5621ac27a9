import type { View } from '../../evidence/views/views';

type Page = readonly View[];

/**
 * `derive`, worked out once for each page. A page hands the same list to each of its tags, and what
 * they ask of it would otherwise be worked out again by every citation.
 */
export function oncePerPage<Result>(derive: (page: Page) => Result): (page: Page) => Result {
  const results = new WeakMap<Page, Result>();
  return (page) => {
    const known = results.get(page);
    if (known !== undefined) return known;
    const result = derive(page);
    results.set(page, result);
    return result;
  };
}
