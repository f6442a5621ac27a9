import type { Locale } from '../locale';
import { type Edition, findRecord, recordsOfKind } from '../reading/edition';
import type { Kind } from '../schema/kind';
import type { Records } from '../schema/kinds';
import {
  type Reading,
  viewClaim,
  viewComparison,
  viewEdition,
  viewMatrix,
  viewResources,
  viewSeries,
  viewSource,
  viewTerm,
  viewTimeline,
} from './localize';
import type { ClaimView, SourceView, View } from './views';

/** The view of one record, and the address its module has within the edition: `claim/tdsql-billing`. */
export interface AddressedView {
  address: string;
  view: View;
}

/** How one view refers to another: by the view itself, or by whatever a writer puts in its place. */
export interface Links {
  source(id: string): SourceView;
  claim(id: string): ClaimView;
}

/** The address of the view that shows every resource. */
export const resourcesAddress = 'resources';

/** The address of the view of the edition itself. */
export const editionAddress = 'edition';

/** The address of the view of a record. */
export function addressOf(kind: Kind, id: string): string {
  if (kind === 'edition') return editionAddress;
  return kind === 'resource' ? resourcesAddress : `${kind}/${id}`;
}

/** Every view of a sound edition in one locale. Records that do not fit their schema are left out. */
export function viewsOf(
  edition: Edition,
  locale: Locale,
  links: Links = directLinks(edition, locale),
): AddressedView[] {
  const reading = readingOf(edition, locale, links);
  const each = <K extends Kind>(kind: K, view: (id: string, value: Records[K]) => View) =>
    Object.entries(soundValues(edition, kind)).map(([id, value]) => ({
      address: addressOf(kind, id),
      view: view(id, value),
    }));
  const counts = {
    claims: recordsOfKind(edition, 'claim').length,
    sources: recordsOfKind(edition, 'source').length,
  };
  return [
    ...each('edition', (_, value) => viewEdition(value, counts, reading)),
    ...each('source', (id, value) => viewSource(id, value, reading)),
    ...each('claim', (id, value) => viewClaim(id, value, reading)),
    ...each('comparison', (id, value) => viewComparison(id, value, reading)),
    ...each('matrix', (id, value) => viewMatrix(id, value, reading)),
    ...each('timeline', (id, value) => viewTimeline(id, value, reading)),
    ...each('series', (id, value) => viewSeries(id, value, reading)),
    ...each('term', (id, value) => viewTerm(id, value, reading)),
    {
      address: resourcesAddress,
      view: viewResources(soundValues(edition, 'topic'), soundValues(edition, 'resource'), reading),
    },
  ];
}

/** Links that put the views themselves into one another. */
function directLinks(edition: Edition, locale: Locale): Links {
  const links: Links = {
    source: (id) => viewSource(id, soundValue(edition, 'source', id), reading),
    claim: (id) => viewClaim(id, soundValue(edition, 'claim', id), reading),
  };
  const reading = readingOf(edition, locale, links);
  return links;
}

function readingOf(edition: Edition, locale: Locale, links: Links): Reading {
  return {
    ...links,
    locale,
    edition: edition.name,
    dateOf: (claim, name) => soundValue(edition, 'claim', claim).dates?.[name] ?? name,
  };
}

function soundValues<K extends Kind>(edition: Edition, kind: K): Record<string, Records[K]> {
  const sound = recordsOfKind(edition, kind).flatMap(({ id, value }) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return Object.fromEntries(sound);
}

function soundValue<K extends Kind>(edition: Edition, kind: K, id: string): Records[K] {
  const value = findRecord(edition, kind, id)?.value;
  if (value === undefined) throw new Error(`${kind} ${id} is missing: check the edition first`);
  return value;
}
