import type { BreadcrumbList } from 'schema-dts';

/** A step on the way from the front page to a page. */
export interface Crumb {
  name: string;
  url: string;
}

/** The way from the front page to a page. */
export function breadcrumbsOf(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': url },
    })),
  };
}
