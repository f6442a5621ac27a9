import sidebars from '../../sidebars';

/** The pages of an edition, in reading order. */
export const slugs = sidebars.handbook as string[];

/** Every page a reader of a locale is led to: the home page and those of both editions. */
export function addressesIn(prefix: '' | '/en'): string[] {
  const editions = ['2020-10', 'next'];
  return [
    `${prefix}/`,
    ...editions.flatMap((edition) => slugs.map((slug) => `${prefix}/docs/${edition}/${slug}`)),
  ];
}
