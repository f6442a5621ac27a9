import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { suggest } from '../../evidence/rules/suggest';
import { placeOf } from '../../remark/tag-uses';
import { type Anchors, anchorsOf } from '../links/anchors';
import { targetOf } from '../links/target';
import { type Page, problemOn } from '../reading/page';
import { pagesAt, type Site } from '../reading/site';
import type { PageFinding, PageRule } from './rule';

const name = 'internal-link';

/** Links are followed as the site follows them: within an edition, and to the anchors of a page. */
export const internalLink: PageRule = {
  name,
  description:
    'Every link leads to a page that is there, to an id on it, or to an address of the web.',
  check(site) {
    const anchors = anchorIndex(site);
    return site.pages.flatMap((page) =>
      linksOn(page).flatMap((link) => {
        const finding = problemOf(link.url, page, site, anchors);
        return finding ? [problemOn(page, name, { ...placeOf(link), ...finding })] : [];
      }),
    );
  },
};

/** The links of a page and the definitions of their addresses, in order. */
function linksOn({ tree }: Page): (Link | Definition)[] {
  const links: (Link | Definition)[] = [];
  const pictures = new Set<string>();
  if (!tree) return links;
  visit(tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'link' || node.type === 'definition') links.push(node);
  });
  return links.filter((link) => link.type === 'link' || !pictures.has(link.identifier));
}

type AnchorIndex = (page: Page) => Anchors;

/** The anchors of pages, worked out once each. */
function anchorIndex(site: Site): AnchorIndex {
  const known = new Map<Page, Anchors>();
  return (page) => {
    const anchors = known.get(page) ?? anchorsOf(page, site);
    known.set(page, anchors);
    return anchors;
  };
}

function problemOf(
  url: string,
  page: Page,
  site: Site,
  anchorsOn: AnchorIndex,
): Omit<PageFinding, 'line' | 'column'> | undefined {
  const target = targetOf(url, page, site);
  if (target === 'elsewhere') return undefined;
  if ('nowhere' in target) return target.nowhere;
  const { anchor } = target;
  const to = pageAt(target.page, page, site);
  // The list of footnotes is made when a page is built; a file that cannot be read has no ids.
  if (anchor === '' || anchor.startsWith('user-content-fn') || !to) return undefined;
  const { ids, open } = anchorsOn(to);
  if (ids.has(anchor) || open) return undefined;
  const headings = to.outline.flatMap(({ id }) => (id === '' ? [] : [id]));
  return {
    found: `the id \`${anchor}\`, which is not on ${to === page ? 'this page' : to.path}`,
    expected: 'the id of a heading, or of what a tag shows there',
    hint: suggest(anchor, [...ids], `the headings there are ${headings.join(', ')}`),
  };
}

/** The page that a reader of this page is led to: in the language of its folder, where there is one. */
function pageAt(
  { edition, slug }: { edition: string; slug: string },
  { folder }: Page,
  { pages }: Site,
): Page | undefined {
  const all = pagesAt(pages, { edition, slug });
  return all.find((page) => page.folder === folder) ?? all[0];
}
