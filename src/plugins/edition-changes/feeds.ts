import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { LoadContext } from '@docusaurus/types';
import type { FreezeHistory } from '../../checks/freezing/freeze';
import {
  editionEntry,
  erratumEntry,
  firstEditionEntry,
} from '../../evidence/exporting/changes-entries';
import {
  atomFeed,
  type FeedEntry,
  type FeedHead,
  feedPaths,
  jsonFeed,
} from '../../evidence/exporting/changes-feed';
import { license } from '../../evidence/handbook';
import type { Locale, Localized } from '../../evidence/locale';
import {
  type EditionChangesView,
  type EditionNameView,
  editionsPath,
} from '../../evidence/views/edition-changes';
import type { EditionAddresses } from '../../evidence/views/view-edition-changes';
import { readingOrder } from '../evidence/pages';

const words: Localized<{ title(site: string): string; description: string }> = {
  'zh-Hans': {
    title: (site) => `${site}：新版与勘误`,
    description: '每一版定稿时，先前各条论断的去向；以及定稿之后的勘误。',
  },
  en: {
    title: (site) => `${site}: editions and errata`,
    description:
      'What became of earlier claims each time an edition is frozen, and the errata that followed.',
  },
};

type Context = Pick<LoadContext, 'baseUrl' | 'siteConfig'>;

/** What a feed reader finds in the head of every page. */
export function feedLinks({ baseUrl, siteConfig }: Context, locale: Locale) {
  const title = words[locale].title(siteConfig.title);
  return [
    { type: 'application/atom+xml', path: feedPaths.atom },
    { type: 'application/feed+json', path: feedPaths.json },
  ].map(({ type, path }) => ({
    tagName: 'link',
    attributes: { rel: 'alternate', type, title, href: baseUrl + path.slice(1) },
  }));
}

/** What is said of the editions that were frozen, and of the errata to them. */
export interface FeedContent {
  freezes: readonly FreezeHistory[];
  versions: readonly LoadedVersion[];
  addresses: EditionAddresses;
  /** The editions that were cut, the earliest first. */
  editions: readonly EditionNameView[];
  /** What became of each edition in the next, by the name of the next. */
  changes: ReadonlyMap<string, EditionChangesView>;
}

/** The files of the feeds by their paths. */
export function feedFiles(
  content: FeedContent,
  context: Context,
  locale: Locale,
): Map<string, string> {
  const at = (path: string) => context.siteConfig.url + context.baseUrl + path.slice(1);
  const { title } = context.siteConfig;
  const head: FeedHead = {
    locale,
    title: words[locale].title(title),
    description: words[locale].description,
    home: at(editionsPath),
    atom: at(feedPaths.atom),
    json: at(feedPaths.json),
    author: title,
    licence: license.name,
  };
  const entries = entriesOf(content, context, locale);
  return new Map([
    [feedPaths.atom, atomFeed(head, entries)],
    [feedPaths.json, jsonFeed(head, entries)],
  ]);
}

/** An entry for each edition that was frozen, and one for each erratum; the latest edition first. */
function entriesOf(content: FeedContent, context: Context, locale: Locale): FeedEntry[] {
  const { freezes, editions, changes } = content;
  const { url: host } = context.siteConfig;
  return editions.toReversed().flatMap((edition) => {
    const freeze = freezes.find((each) => each.edition === edition.name);
    const on = freeze?.manifest?.manifest?.frozenOn;
    if (on === undefined) return [];
    const errata = (freeze?.errata?.errata ?? []).flatMap((erratum) => {
      const [page = ''] = erratum.pages;
      const path = content.addresses.pageIn(edition.name, page);
      if (path === undefined) return [];
      const place = { on: erratum.on, url: `${host}${path}#erratum-${erratum.id}` };
      return [erratumEntry({ ...erratum, edition: edition.name }, place, locale)];
    });
    const known = changes.get(edition.name);
    if (known) {
      const url = host + context.baseUrl + known.path.slice(1);
      return [...errata.toReversed(), editionEntry(known, { on, url }, locale)];
    }
    const url = host + (firstPageOf(content, edition.name) ?? context.baseUrl);
    return [...errata.toReversed(), firstEditionEntry(edition, { on, url }, locale)];
  });
}

function firstPageOf({ versions, addresses }: FeedContent, edition: string): string | undefined {
  const version = versions.find(({ versionName }) => versionName === edition);
  const [first] = version ? readingOrder(version) : [];
  return first === undefined ? undefined : addresses.pageIn(edition, first);
}
