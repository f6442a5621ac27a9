import { locales } from '../../evidence/locale';
import type { Position } from '../../evidence/reading/position';
import type { Finding, Problem } from '../../evidence/reading/problem';
import type { RuleContext } from '../../evidence/rules/rule';
import { type Page, problemOn } from '../reading/page';
import { type Site, twinOf } from '../reading/site';

/** One thing that must hold of pages. A rule collects every breach; it never throws. */
export interface PageRule {
  /** Its name in messages, kebab-case. */
  name: string;
  /** What must hold, one sentence. */
  description: string;
  check(site: Site, context: RuleContext): Problem[];
}

/** What a rule finds on a page. */
export type PageFinding = Finding & Position;

/** A rule that looks at each page by itself. */
export function eachPage(
  name: string,
  description: string,
  check: (page: Page) => PageFinding[],
): PageRule {
  return {
    name,
    description,
    check: ({ pages }) =>
      pages.flatMap((page) => check(page).map((finding) => problemOn(page, name, finding))),
  };
}

/** A rule that holds each page to its twin in another language; a page without one has none. */
export function eachPair(
  name: string,
  description: string,
  check: (page: Page, twin: Page) => PageFinding[],
): PageRule {
  return {
    name,
    description,
    check: (site) =>
      site.pages.flatMap((page) =>
        locales
          .filter((locale) => locale !== page.locale)
          .flatMap((locale) => twinOf(site, page, locale) ?? [])
          .flatMap((twin) => check(page, twin).map((finding) => problemOn(page, name, finding))),
      ),
  };
}
