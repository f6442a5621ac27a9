import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';
import type { Page } from '../../checks/reading/page';
import type { Part } from '../../checks/translation/fingerprint';
import type { Pair } from '../../checks/translation/pairs';
import { lengthOf } from '../../checks/translation/words';
import { formatPeriod } from '../../evidence/figures/format';
import type { Locale } from '../../evidence/locale';
import { dataFolderOf, findRecord, nextEdition } from '../../evidence/reading/edition';
import type {
  PageVersionView,
  TranslatedPageView,
  TranslationNoticeView,
  TranslationsView,
} from '../../evidence/views/translation';
import type { PeriodView } from '../../evidence/views/views';
import type { PageNotice } from './notices';
import { docsVersions, readingOrder } from './pages';

/** Tells each page of a locale how it stands to its counterpart, where there is something to tell. */
export function translationNotices(pairs: readonly Pair[], locale: Locale): PageNotice[] {
  const originals = new Set(pairs.map(({ original }) => original));
  return [...originals].flatMap((original) => {
    const [data] = pairs
      .filter((pair) => pair.original === original)
      .flatMap((pair) => noticeOf(pair, locale) ?? []);
    const { edition, slug } = original;
    return data ? [{ edition, slug, component: 'TranslationNotice', data }] : [];
  });
}

/** What a pair's page in a locale has to say; nothing where the locale has none of its own. */
function noticeOf(pair: Pair, locale: Locale): TranslationNoticeView | undefined {
  const { state, original, translation, record, changed, edition } = pair;
  if (state === 'not-translated') {
    return pair.locale === locale ? { state, language: original.locale } : undefined;
  }
  if (!translation || !record) return undefined;
  const since = periodOf(record.on, locale);
  if (locale === translation.locale && changed.original.length > 0) {
    const path = changedPath(original, changed.original, edition.name);
    const both = state === 'both-changed';
    return { state: both ? state : 'changed', language: original.locale, since, path };
  }
  if (locale === original.locale && state === 'translation-changed') {
    const path = changedPath(translation, changed.translation, edition.name);
    return { state: 'changed', language: translation.locale, since, path };
  }
  return undefined;
}

function changedPath(page: Page, changed: Part[], edition: string): string {
  return changed.includes('page') ? page.path : dataFolderOf(edition);
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
  pairs: readonly Pair[],
  allContent: AllContent,
  addresses: Addresses,
): TranslationsView[] {
  return docsVersions(allContent).map((version) => {
    const name = version.versionName === 'current' ? nextEdition : version.versionName;
    const within = pairs.filter(({ edition }) => edition.name === name);
    const edition = within[0]?.edition;
    const title = edition && findRecord(edition, 'edition', name)?.value?.title;
    return {
      edition: name,
      title: title?.[addresses.locale] ?? name,
      pages: pagesOf(within, version, addresses),
    };
  });
}

function pagesOf(
  pairs: readonly Pair[],
  version: LoadedVersion,
  addresses: Addresses,
): TranslatedPageView[] {
  const order = readingOrder(version);
  const shown = pairs.flatMap((pair) => {
    const sources = [pair.original, pair.translation].map((page) => `@site/${page?.path}`);
    const doc = version.docs.find(({ source }) => sources.includes(source));
    return doc
      ? [{ place: order.indexOf(doc.id), view: pageView(pair, doc.permalink, addresses) }]
      : [];
  });
  return shown
    .toSorted((a, b) => urgencyOf(b.view) - urgencyOf(a.view) || a.place - b.place)
    .map(({ view }) => view);
}

function urgencyOf({ state }: TranslatedPageView): number {
  return state === 'in-step' ? 0 : 1;
}

function pageView(pair: Pair, permalink: string, addresses: Addresses): TranslatedPageView {
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
}: Pair): Pick<TranslatedPageView, 'state' | 'language'> {
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
  page: Page,
  permalink: string,
  { locale, baseUrls }: Addresses,
): PageVersionView {
  const title = page.frontMatter?.document.get('title');
  const path = permalink.slice(baseUrls[locale]?.length ?? 0);
  return {
    language: page.locale,
    title: typeof title === 'string' ? title : page.slug,
    path: `${baseUrls[page.locale]}${path}`,
    length: lengthOf(page),
  };
}
