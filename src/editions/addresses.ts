import { freezeExports } from '../checks/freezing/export-freeze';
import { addressFile } from '../checks/freezing/freeze';
import type { Page } from '../checks/reading/page';
import type { Site } from '../checks/reading/site';
import { isOriginal } from '../checks/translation/pairs';
import type { EditionPair } from '../evidence/comparing/edition-pairs';
import { feedPaths } from '../evidence/exporting/changes-feed';
import { openDataNames } from '../evidence/exporting/open-data/open-data';
import { defaultLocale, locales } from '../evidence/locale';
import { cutEditions, isPartial, nextEdition } from '../evidence/reading/edition';
import { changesPath, editionsPath } from '../evidence/views/edition-changes';

export { addressFile };

/**
 * Every address of the site that is published for good, in every language, sorted and without the site's
 * base: the pages of the editions that were cut, what leads to them, what is given away with them, and
 * the pages of no edition. The next edition has none.
 */
export function lastingAddresses(site: Site): string[] {
  const editions = cutEditions(site.library.editions);
  const pages = site.pages.filter(
    (page) => page.edition !== nextEdition && isOriginal(page) && !isPartial(page.slug),
  );
  const addresses = [
    ...site.routes,
    ...(editions.length > 0 ? ['/docs'] : []),
    ...editions.flatMap((edition) => [
      `/docs/${edition.name}`,
      ...[...openDataNames(edition).ofEach, ...freezeExports].map(
        (file) => `/data/${edition.name}/${file}`,
      ),
    ]),
    ...comparing(
      editions.map(({ name }) => name),
      pages,
    ),
    ...pages.flatMap(({ edition, slug }) => [`/docs/${edition}/${slug}`, `/docs/${slug}`]),
  ];
  const everywhere = locales.flatMap((locale) =>
    addresses.map((address) => (locale === defaultLocale ? address : `/${locale}${address}`)),
  );
  const once = editions.flatMap((edition) =>
    openDataNames(edition).shared.map((file) => `/data/${edition.name}/${file}`),
  );
  return sorted([...everywhere, ...once]);
}

/** Where editions are held against one another, whichever of two is named first, and the feeds of that. */
function comparing(editions: readonly string[], pages: readonly Page[]): string[] {
  if (editions.length < 2) return [];
  const slugsOf = (names: readonly string[]) =>
    new Set(pages.filter(({ edition }) => names.includes(edition)).map(({ slug }) => slug));
  const pairs = editions.flatMap((one) =>
    editions.filter((other) => other !== one).map((other): EditionPair => [one, other]),
  );
  return [
    editionsPath,
    ...Object.values(feedPaths),
    ...pairs.flatMap(([one, other]) => [
      changesPath(one, other),
      ...[...slugsOf([one, other])].map((slug) => changesPath(one, other, slug)),
    ]),
  ];
}

/** The addresses that a list holds. */
export function addressesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The text of a list with more addresses. It never loses one. */
export function withAddresses(text: string, addresses: readonly string[]): string {
  return sorted([...addressesIn(text), ...addresses])
    .map((address) => `${address}\n`)
    .join('');
}

/** Those of some addresses that a list lacks. */
export function missingFrom(text: string, addresses: readonly string[]): string[] {
  const known = new Set(addressesIn(text));
  return addresses.filter((address) => !known.has(address));
}

function sorted(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].toSorted();
}
