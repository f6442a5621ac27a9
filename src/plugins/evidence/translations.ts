import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';
import type { Part } from '../../checks/translation/fingerprint';
import type { PageSummary, PairSummary } from '../../checks/translation/pairs';
import { formatPeriod } from '../../evidence/figures/format';
import type { Locale } from '../../evidence/locale';
import {
  dataFolderOf,
  type Edition,
  findRecord,
  nextEdition,
} from '../../evidence/reading/edition';
import type {
  PageVersionView,
  TranslatedPageView,
  TranslationNoticeView,
  TranslationsView,
} from '../../evidence/views/translation';
import type { PeriodView } from '../../evidence/views/views';
import type { PageNotice } from './notices';
import { docsVersions, placeFinder } from './pages';

/** Tells each page of a locale how it stands to its counterpart, where there is something to tell. */
export function translationNotices(pairs: readonly PairSummary[], locale: Locale): PageNotice[] {
  // An original is told one thing, though it have several translations.
  const told = new Map<string, PageNotice>();
  for (const pair of pairs) {
    const { path, edition, slug } = pair.original;
    const data = told.has(path) ? undefined : noticeOf(pair, locale);
    if (data) told.set(path, { edition, slug, component: 'TranslationNotice', data });
  }
  return [...told.values()];
}

/** What a pair's page in a locale has to say; nothing where the locale has none of its own. */
function noticeOf(pair: PairSummary, locale: Locale): TranslationNoticeView | undefined {
  const { state, original, translation, record, changed } = pair;
  if (state === 'not-translated') {
    return pair.locale === locale ? { state, language: original.locale } : undefined;
  }
  if (!translation || !record) return undefined;
  const since = periodOf(record.on, locale);
  if (locale === translation.locale && changed.original.length > 0) {
    const path = changedPath(original, changed.original);
    const both = state === 'both-changed';
    return { state: both ? state : 'changed', language: original.locale, since, path };
  }
  if (locale === original.locale && state === 'translation-changed') {
    const path = changedPath(translation, changed.translation);
    return { state: 'changed', language: translation.locale, since, path };
  }
  return undefined;
}

function changedPath({ path, edition }: PageSummary, changed: Part[]): string {
  return changed.includes('page') ? path : dataFolderOf(edition);
}

function periodOf(day: string, locale: Locale): PeriodView {
  return { value: day, text: formatPeriod(day, locale) };
}

/** How a site is addressed in each of its languages. */
export interface Addresses {
  locale: Locale;
  /** The path below which each language's site lies. */
  baseUrls: Readonly<Record<string, string>>;
}

/** How all pages stand, by edition, the next one first, for readers of a locale. */
export function translationsIn(
  { editions, pairs }: { editions: readonly Edition[]; pairs: readonly PairSummary[] },
  allContent: AllContent,
  addresses: Addresses,
): TranslationsView[] {
  return docsVersions(allContent).map((version) => {
    const name = version.versionName === 'current' ? nextEdition : version.versionName;
    const within = pairs.filter(({ original }) => original.edition === name);
    const edition = editions.find((each) => each.name === name);
    const title = edition && findRecord(edition, 'edition', name)?.value?.title;
    return {
      edition: name,
      title: title?.[addresses.locale] ?? name,
      pages: pagesOf(within, version, addresses),
    };
  });
}

function pagesOf(
  pairs: readonly PairSummary[],
  version: LoadedVersion,
  addresses: Addresses,
): TranslatedPageView[] {
  const placeOf = placeFinder(version);
  const docs = new Map(version.docs.map((doc) => [doc.source, doc]));
  const shown = pairs.flatMap((pair) => {
    // Docusaurus loads a page in the language that is built, if there is one.
    const [doc] = [pair.translation, pair.original].flatMap(
      (page) => docs.get(`@site/${page?.path}`) ?? [],
    );
    return doc ? [{ place: placeOf(doc.id), view: pageView(pair, doc.permalink, addresses) }] : [];
  });
  return shown
    .toSorted((a, b) => urgencyOf(b.view) - urgencyOf(a.view) || a.place - b.place)
    .map(({ view }) => view);
}

function urgencyOf({ state }: TranslatedPageView): number {
  return state === 'in-step' ? 0 : 1;
}

function pageView(pair: PairSummary, permalink: string, addresses: Addresses): TranslatedPageView {
  const { original, translation, record } = pair;
  const { locale } = addresses;
  return {
    ...stateOf(pair),
    since: record && periodOf(record.on, locale),
    versions: [original, translation]
      .flatMap((page) => (page ? [versionView(page, permalink, addresses)] : []))
      .toSorted((a, b) => Number(b.language === locale) - Number(a.language === locale)),
  };
}

function stateOf({
  state,
  original,
  locale,
}: PairSummary): Pick<TranslatedPageView, 'state' | 'language'> {
  switch (state) {
    case 'original-changed':
      return { state: 'changed', language: original.locale };
    case 'translation-changed':
      return { state: 'changed', language: locale };
    case 'not-translated':
      return { state, language: locale };
    default:
      return { state };
  }
}

function versionView(
  page: PageSummary,
  permalink: string,
  { locale, baseUrls }: Addresses,
): PageVersionView {
  const path = permalink.slice(baseUrls[locale]?.length ?? 0);
  return {
    language: page.locale,
    title: page.title,
    path: `${baseUrls[page.locale]}${path}`,
    length: page.length,
  };
}
