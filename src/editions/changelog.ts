import type { Page } from '../checks/reading/page';
import type { Site } from '../checks/reading/site';
import { isOriginal } from '../checks/translation/pairs';
import { compareEditions } from '../evidence/comparing/compare-editions';
import type { ChangeKind } from '../evidence/comparing/difference';
import { editionWords } from '../evidence/comparing/report/edition-words';
import { words as reportWords } from '../evidence/comparing/report/words';
import { successionsIn } from '../evidence/comparing/succession';
import { formatPeriod } from '../evidence/figures/format';
import { defaultLocale, type Locale, locales } from '../evidence/locale';
import {
  cutEditions,
  type Edition,
  findRecord,
  isPartial,
  nextEdition,
  recordsOfKind,
} from '../evidence/reading/edition';
import { type Kind, kindNames } from '../evidence/schema/kind';
import { changesPath } from '../evidence/views/edition-changes';
import { labelOf, standings, valuesOf } from '../evidence/vocabulary';
import { changelogWords } from './changelog-words';

/** Where the changelog lies, relative to the site. */
export const changelogFile = 'CHANGELOG.md';

const heading = '# 更新日志 · Changelog\n';

/** What a changelog is made of: every edition with its pages. */
export type Editions = Pick<Site, 'library' | 'pages'>;

/** The edition that was cut before another, if any was. */
function editionBefore({ library }: Editions, name: string): Edition | undefined {
  return cutEditions(library.editions)
    .filter((edition) => edition.name < name)
    .at(-1);
}

/**
 * What an edition brings, in every language, in Markdown: what became of the claims of the one before,
 * of its pages and its other records, and where every change is shown.
 * @param origin - the address of the site, without a slash at its end
 */
export function changelogEntry(editions: Editions, name: string, origin: string): string {
  const edition = editions.library.editions.find((edition) => edition.name === name);
  if (!edition) return '';
  const before = editionBefore(editions, name);
  const parts = locales.map((locale) => {
    const lines = before
      ? changes(editions, before, edition, locale, origin)
      : [changelogWords[locale].first(counted(edition, 'claim', locale), asOfIn(edition, locale))];
    return lines.map((line) => `- ${line}\n`).join('');
  });
  const title = findRecord(edition, 'edition', name)?.value?.title;
  const names = locales.map((locale) => title?.[locale] ?? name).join(' · ');
  return `## ${names}\n\n${parts.join('\n')}`;
}

/**
 * The text of a changelog with the entry of an edition in its place, the newest on top. Without a text
 * it begins with the entries of all editions that were cut.
 */
export function withEntry(
  text: string | undefined,
  editions: Editions,
  name: string,
  origin: string,
): string {
  const own = changelogEntry(editions, name, origin);
  if (text === undefined) {
    const names = editions.library.editions.map((edition) => edition.name);
    const entries = names
      .filter((each) => each !== nextEdition && each !== name)
      .map((each) => changelogEntry(editions, each, origin));
    return join([...entries, own].toReversed());
  }
  const title = own.slice(0, own.indexOf('\n'));
  const entries = text.split(/^(?=## )/m).slice(1);
  const place = entries.findIndex((entry) => entry.startsWith(`${title}\n`));
  return join(place === -1 ? [own, ...entries] : entries.with(place, own));
}

function join(entries: readonly string[]): string {
  return [heading, ...entries.map((entry) => `${entry.trimEnd()}\n`)].join('\n');
}

function changes(
  { pages }: Editions,
  before: Edition,
  after: Edition,
  locale: Locale,
  origin: string,
): string[] {
  const words = changelogWords[locale];
  const path = changesPath(before.name, after.name);
  const base = locale === defaultLocale ? origin : `${origin}/${locale}`;
  return [
    words.asOf(asOfIn(after, locale)),
    claimsOf(before, after, locale),
    ...pageLines(pages, before, after, locale),
    ...recordLines(before, after, locale),
    words.everyChange(`[${path}](${base}${path})`),
  ];
}

function claimsOf(before: Edition, after: Edition, locale: Locale): string {
  const { claims, comma } = changelogWords[locale];
  const { stands } = editionWords[locale];
  const successions = [...successionsIn([before, after]).values()];
  const counts = valuesOf(standings)
    .map((each) => [each, successions.filter((found) => found.standing === each).length] as const)
    .filter(([, count]) => count > 0)
    .map(([each, count]) => stands(labelOf(standings, each, locale), count));
  const followed = new Set(successions.map(({ claim }) => claim));
  const added = recordsOfKind(after, 'claim').filter(({ id }) => !followed.has(id)).length;
  return claims({
    before: before.name,
    total: number(successions.length, locale),
    standings: counts.join(comma),
    added: number(added, locale),
  });
}

function pageLines(pages: Page[], before: Edition, after: Edition, locale: Locale): string[] {
  const words = changelogWords[locale];
  const [old, now] = [before, after].map(({ name }) => titlesOf(pages, name, locale));
  const only = (some: Titles = new Map(), others: Titles = new Map()) =>
    [...some].filter(([slug]) => !others.has(slug)).map(([, title]) => title);
  const [added, dropped] = [only(now, old), only(old, now)];
  return [
    ...(added.length > 0 ? [words.pages.added(words.titles(added))] : []),
    ...(dropped.length > 0 ? [words.pages.removed(words.titles(dropped))] : []),
  ];
}

/** The title of each page of an edition, by slug: in a language, or in that of its original. */
type Titles = Map<string, string>;

function titlesOf(pages: readonly Page[], edition: string, locale: Locale): Titles {
  const within = pages.filter((page) => page.edition === edition && !isPartial(page.slug));
  const inOrder = [
    ...within.filter(isOriginal),
    ...within.filter((page) => page.locale === locale),
  ];
  return new Map(
    inOrder.map(({ slug, frontMatter }) => [slug, String(frontMatter?.document.get('title'))]),
  );
}

/** What became of the records of every kind but claims and the edition's own. */
function recordLines(before: Edition, after: Edition, locale: Locale): string[] {
  const { records = [] } = compareEditions(before, after) ?? {};
  const { list, records: became } = changelogWords[locale];
  const kinds = kindNames.filter((kind) => kind !== 'claim' && kind !== 'edition');
  return (['added', 'changed', 'removed'] satisfies ChangeKind[]).flatMap((change) => {
    const counts = kinds.flatMap((kind) => {
      const count = records.filter((each) => each.kind === kind && each.change === change).length;
      return count > 0 ? [countOf(count, kind, locale)] : [];
    });
    return counts.length > 0 ? [became[change](list(counts))] : [];
  });
}

function counted(edition: Edition, kind: Kind, locale: Locale): string {
  return countOf(recordsOfKind(edition, kind).length, kind, locale);
}

function countOf(count: number, kind: Kind, locale: Locale): string {
  const { counted, kinds } = reportWords[locale];
  return counted(count, kinds[kind]);
}

function number(count: number, locale: Locale): string {
  return count.toLocaleString(locale === 'en' ? 'en' : 'zh-Hans', { useGrouping: locale === 'en' });
}

function asOfIn(edition: Edition, locale: Locale): string {
  const asOf = findRecord(edition, 'edition', edition.name)?.value?.asOf ?? edition.name;
  return formatPeriod(asOf, locale);
}
