import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import { standingsByPage } from '../../evidence/comparing/page-standings';
import { successionsIn } from '../../evidence/comparing/succession';
import { formatPeriod } from '../../evidence/figures/format';
import type { Locale } from '../../evidence/locale';
import { cutEditions, type Edition, findRecord } from '../../evidence/reading/edition';
import { changesPath } from '../../evidence/views/edition-changes';
import type { LaterEditionView } from '../../evidence/views/notices';
import type { PageNotice } from './notices';
import { readingOrder } from './pages';

/** What a site says of its editions. */
interface Told {
  locale: Locale;
  /** As the docs plugin loaded them. */
  versions: readonly LoadedVersion[];
  /** Whether it has pages that tell what changed between two editions. */
  changes: boolean;
}

/** Tells the pages of every edition before the latest that there is a later one, and what it says of them. */
export function laterEditionNotices(
  editions: readonly Edition[],
  { locale, versions, changes }: Told,
): PageNotice[] {
  const cut = cutEditions(editions);
  const latest = cut.at(-1);
  const version = versions.find(({ versionName }) => versionName === latest?.name);
  if (!latest || !version) return [];
  const view = latestViewer(latest, version, locale);
  return cut.slice(0, -1).flatMap((edition, index) => {
    const standings = standingsByPage(edition, successionsIn(cut.slice(index)));
    const docs = versions.find(({ versionName }) => versionName === edition.name)?.docs ?? [];
    return docs.map(({ id: slug }) => ({
      edition: edition.name,
      slug,
      component: 'LaterEdition',
      data: {
        latest: view(slug),
        changes: changes ? changesPath(edition.name, latest.name, slug) : undefined,
        standings: standings.get(slug) ?? {},
      } satisfies LaterEditionView,
    }));
  });
}

/** Tells of the latest edition on a page of an earlier one. */
function latestViewer(
  edition: Edition,
  version: LoadedVersion,
  locale: Locale,
): (slug: string) => LaterEditionView['latest'] {
  const { name } = edition;
  const { title, asOf = name } = findRecord(edition, 'edition', name)?.value ?? {};
  const addresses = new Map(version.docs.map(({ id, permalink }) => [id, permalink]));
  const [first = ''] = readingOrder(version);
  const told = {
    name,
    title: title?.[locale] ?? name,
    asOf: { value: asOf, text: formatPeriod(asOf, locale) },
    overview: addresses.get(first) ?? version.path,
  };
  return (slug) => ({ ...told, page: addresses.get(slug) });
}
