import { formatPeriod } from '../evidence/figures/format';
import type { Locale } from '../evidence/locale';
import { type Edition, findRecord } from '../evidence/reading/edition';
import { addressOf, auditAddress, viewsOf } from '../evidence/views/edition-views';
import type { AuditView, ClaimView, SourceView } from '../evidence/views/views';
import type { EditionFacts } from './structured-data/facts';
import { words } from './words';

/** How an edition was frozen. */
export interface Frozen {
  /** `YYYY-MM-DD` */
  on: string;
  errata: readonly { on: string; pages: readonly string[] }[];
}

/** What is told of an edition beside what its pages say, in one language. */
export interface EditionContent {
  /** Its title and its date, as a reader is told them. */
  dating: string;
  /** Absent of a draft, which is not to be found. */
  facts?: EditionFacts;
  errata: Frozen['errata'];
  /** By id. */
  sources: ReadonlyMap<string, SourceView>;
  claims: ReadonlyMap<string, ClaimView>;
  /** The audits that a page shows, by its slug. */
  auditsOn(slug: string): AuditView[];
}

/**
 * The content of a sound edition.
 * @param editions - all of them, the earliest first
 * @param frozen - absent of a draft
 */
export function contentOfEdition(
  edition: Edition,
  editions: readonly Edition[],
  locale: Locale,
  frozen: Frozen | undefined,
): EditionContent {
  const { title, asOf = '' } = findRecord(edition, 'edition', edition.name)?.value ?? {};
  const name = title?.[locale] ?? edition.name;
  const views = viewsOf(edition, locale, { editions });
  // Views are made when they are asked for: of tables and the like nobody asks.
  const below = (folder: string) => views.filter(({ address }) => address.startsWith(folder));
  const audits = new Map(
    below(auditAddress('')).flatMap(({ address, view }) =>
      view.record === 'audit' ? [[address, view]] : [],
    ),
  );
  return {
    dating: `${name} · ${words[locale].asOf(formatPeriod(asOf, locale))}`,
    facts: frozen && { name: edition.name, title: name, asOf, frozenOn: frozen.on },
    errata: frozen?.errata ?? [],
    sources: byId(
      below(addressOf('source', '')).flatMap(({ view }) =>
        view.record === 'source' ? [view] : [],
      ),
    ),
    claims: byId(
      below(addressOf('claim', '')).flatMap(({ view }) => (view.record === 'claim' ? [view] : [])),
    ),
    auditsOn: (slug) => {
      const earlier = edition.uses
        .filter(({ tag, page }) => tag === 'Audit' && page.endsWith(`/${slug}.mdx`))
        .map(({ edition = '' }) => edition);
      return [...new Set(earlier)].flatMap((each) => audits.get(auditAddress(each)) ?? []);
    },
  };
}

function byId<View extends { id: string }>(views: readonly View[]): Map<string, View> {
  return new Map(views.map((view) => [view.id, view]));
}
