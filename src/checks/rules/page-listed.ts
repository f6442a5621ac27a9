import { defaultLocale } from '../../evidence/locale';
import { folderOf, isPartial } from '../../evidence/reading/edition';
import type { Problem } from '../../evidence/reading/problem';
import { nearest, suggest } from '../../evidence/rules/suggest';
import type { Sidebar } from '../reading/sidebar';
import type { Site } from '../reading/site';
import type { PageRule } from './rule';

const name = 'page-listed';

/** A page that the sidebar does not name is found by nobody who reads on. */
export const pageListed: PageRule = {
  name,
  description: 'The sidebar of an edition names every page of it once, and no other.',
  check: (site) =>
    site.sidebars.flatMap((sidebar) =>
      sidebar.syntax
        ? [problem(sidebar.path, sidebar.syntax)]
        : [...wrongEntries(sidebar, site), ...unlisted(sidebar, site)],
    ),
};

function wrongEntries({ path, edition, entries }: Sidebar, site: Site): Problem[] {
  const pages = pageNames(site, edition).map(({ slug }) => slug);
  const free = pages.filter((slug) => entries.every((entry) => entry.slug !== slug));
  return entries.flatMap(({ slug, line, column }, index): Problem[] => {
    if (!pages.includes(slug)) {
      const finding = {
        found: `\`${slug}\`, a page that is not there`,
        expected: 'the name of a page, without its ending',
        hint: suggest(
          slug,
          free,
          `write the page, ${folderOf(edition)}/${slug}.mdx, or remove the entry`,
        ),
      };
      return [problem(path, { line, column, ...finding })];
    }
    const first = entries.findIndex((entry) => entry.slug === slug);
    if (first === index) return [];
    const finding = {
      found: `\`${slug}\` a second time`,
      expected: 'each page once',
      hint: `remove one of them; the first is at line ${entries[first]?.line}`,
    };
    return [problem(path, { line, column, ...finding })];
  });
}

function unlisted({ path, edition, entries, open }: Sidebar, site: Site): Problem[] {
  if (open) return [];
  const pages = pageNames(site, edition);
  const listed = new Set(entries.map(({ slug }) => slug));
  const missing = pages.filter(({ slug }) => !listed.has(slug));
  const wrong = [...listed].filter((slug) => pages.every((page) => page.slug !== slug));
  // A misspelt entry is told by itself.
  const meant = wrong.map((slug) =>
    nearest(
      slug,
      missing.map((page) => page.slug),
    ),
  );
  return missing
    .filter(({ slug }) => !meant.includes(slug))
    .map(({ slug, file }) =>
      problem(file, {
        line: 1,
        column: 1,
        found: `a page that ${path} does not name`,
        expected: 'every page of the edition in its sidebar',
        hint: `add '${slug}' to ${path}, where readers are to come to it`,
      }),
    );
}

/** The pages of an edition that have an address: those in the folder of the original language. */
function pageNames({ files }: Site, edition: string): { slug: string; file: string }[] {
  return files.flatMap(({ path: file, among }) => {
    if (among?.edition !== edition || among.folder !== defaultLocale) return [];
    if (!/\.mdx?$/.test(among.name) || isPartial(among.name)) return [];
    return [{ slug: among.name.replace(/\.mdx?$/, ''), file }];
  });
}

function problem(
  file: string,
  place: Pick<Problem, 'line' | 'column' | 'found' | 'expected' | 'hint'>,
): Problem {
  return { rule: name, severity: 'error', file, ...place };
}
