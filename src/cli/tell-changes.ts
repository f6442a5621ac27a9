import { changesBetween } from '../checks/reading/edition-prose';
import type { Site } from '../checks/reading/site';
import { readSite } from '../checks/reading/site-fs';
import { reportEditionChanges } from '../evidence/comparing/report/edition-report';
import { isLocale, locales } from '../evidence/locale';
import { findEditions } from '../evidence/reading/editions-fs';
import { suggest } from '../evidence/rules/suggest';
import { parseArguments, UsageProblem } from './command';

const usage =
  'Usage: npm run compare -- <earlier> <later> ' +
  `[--locale ${locales.join('|')}] [--format markdown|json]`;

/** What became of one edition in another as text, and what is to be said of how it was asked for. */
export interface ToldChanges {
  text: string;
  note?: string;
}

/**
 * What became of one edition of a site in a later one; `next` is the one that is being written.
 * @param args - what was typed after the command; editions in any order
 * @throws UsageProblem where it was typed wrong, or an edition is not there or cannot be read
 */
export function tellChanges(siteDir: string, args: string[]): ToldChanges {
  const { named, locale, format } = optionsOf(args);
  const known = findEditions(siteDir).map(({ name }) => name);
  const [before, after] = inOrder(named, known);
  const between = known.slice(known.indexOf(before), known.indexOf(after) + 1);
  const site = readSite(siteDir, (name) => between.includes(name));
  for (const name of between) mustBeSound(name, site);
  const changes = changesBetween(site, before, after);
  const text =
    format === 'json'
      ? `${JSON.stringify(changes, null, 2)}\n`
      : reportEditionChanges(changes, locale);
  return before === named[0]
    ? { text }
    : { text, note: `${before} is the earlier of the two, so it comes first.` };
}

function optionsOf(args: string[]) {
  const { values, positionals } = parseArguments(usage, {
    args,
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en' },
      format: { type: 'string', default: 'markdown' },
    },
  });
  const { locale, format } = values;
  const [first, second, ...others] = positionals;
  const complete = first !== undefined && second !== undefined && others.length === 0;
  if (!complete || !isLocale(locale) || !['markdown', 'json'].includes(format)) {
    throw new UsageProblem(usage);
  }
  return { named: [first, second] as const, locale, format };
}

/** Two editions as they follow one another. */
function inOrder(named: readonly [string, string], known: readonly string[]): [string, string] {
  for (const name of named) {
    if (known.includes(name)) continue;
    const hint = suggest(name, known, `the editions are ${known.join(', ')}`);
    throw new UsageProblem(`There is no edition \`${name}\`: ${hint}`);
  }
  const [first, second] = named;
  if (first === second) {
    throw new UsageProblem(`Name two editions: an edition is the same as itself.\n${usage}`);
  }
  return known.indexOf(first) < known.indexOf(second) ? [first, second] : [second, first];
}

/** What cannot be read would seem to have gone. */
function mustBeSound(name: string, { library, pages }: Site): void {
  const edition = library.editions.find((each) => each.name === name);
  const sound =
    edition &&
    !edition.unread &&
    edition.files.every(({ readable }) => readable) &&
    edition.records.every(({ value }) => value !== undefined) &&
    pages.every((page) => page.edition !== name || page.tree);
  if (!sound) {
    throw new UsageProblem(
      `Edition \`${name}\` cannot be read in full: \`npm run check\` says where and how to mend it.`,
    );
  }
}
