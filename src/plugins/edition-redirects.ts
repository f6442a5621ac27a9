import type { Options } from '@docusaurus/plugin-client-redirects';
import type { PluginConfig } from '@docusaurus/types';
import { isPartial, nextEdition } from '../evidence/reading/edition';
import { pageAt, pagesIn } from './edition-pages-fs';

/** Where readers begin who name no page. */
const beginning = 'overview';

/**
 * Makes `/docs/<slug>` lead to the page of the latest edition that has it, for those who want today's
 * answer rather than a lasting address; `/docs` and `/docs/<edition>` lead to where an edition begins.
 * @param editions - those that were cut, the latest first
 */
export default function editionRedirects(siteDir: string, editions: string[]): PluginConfig {
  const pages = new Map(
    [...editions, nextEdition].map((edition) => [edition, pagesIn(siteDir, edition)]),
  );
  const latestWith = (slug: string) =>
    editions.find((edition) => pages.get(edition)?.includes(slug));
  const beginnings = [...pages].flatMap(([edition, slugs]) => {
    const shown = slugs.filter((slug) => !isPartial(slug));
    const slug = shown.includes(beginning) ? beginning : shown[0];
    return slug === undefined ? [] : [{ from: `/docs/${edition}`, to: `/docs/${edition}/${slug}` }];
  });
  const options: Partial<Options> = {
    redirects: [...beginnings.slice(0, 1).map(({ to }) => ({ from: '/docs', to })), ...beginnings],
    createRedirects: (path) => {
      const page = pageAt(path);
      return page && latestWith(page.slug) === page.edition ? [`/docs/${page.slug}`] : undefined;
    },
  };
  return ['@docusaurus/plugin-client-redirects', options];
}
