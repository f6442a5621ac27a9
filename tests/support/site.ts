import { type Page, type PagePlace, parsePage } from '../../src/checks/reading/page';
import type { Site } from '../../src/checks/reading/site';
import type { PageRule } from '../../src/checks/rules/rule';
import type { Locale } from '../../src/evidence/locale';
import type { Problem } from '../../src/evidence/reading/problem';
import { today } from './evidence';

/** A page of the next edition, by what it does not share with `docs/tdsql.mdx`. */
export type PageText = Partial<PagePlace> & { text: string };

/** A page as it is read. */
export function page({ text, ...place }: PageText): Page {
  const usual = { path: 'docs/tdsql.mdx', edition: 'next', slug: 'tdsql', locale: 'zh-Hans' };
  return parsePage(text, { ...usual, ...place } as PagePlace);
}

/** A site of pages, without evidence; its files are those pages. */
export function siteOf(...pages: PageText[]): Site {
  const read = pages.map(page);
  const files = read.map(({ path, text, edition, locale: folder, slug }) => ({
    path,
    bytes: text.length,
    among: { edition, folder, name: `${slug}.mdx` },
  }));
  return {
    library: { editions: [] },
    pages: read,
    fileProblems: [],
    files,
    sidebars: [],
    freezes: [],
    routes: ['/'],
  };
}

/** What a rule says of one page. */
export function problemsOn(rule: PageRule, text: string, locale: Locale = 'zh-Hans'): Problem[] {
  return rule.check(siteOf({ text, locale }), { today });
}
