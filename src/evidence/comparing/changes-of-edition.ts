import { inEachLocale } from '../locale';
import { type Edition, recordsOfKind } from '../reading/edition';
import { claimChangesIn } from './claim-changes';
import { compareEditions } from './compare-editions';
import { changesFormat, type EditionChanges, type EditionName } from './edition-changes';
import { comparePageProse, type PageProse } from './page-changes';

/**
 * What became of the first of some editions in the last of them. What does not fit its schema is left out:
 * both are to be checked first.
 * @param editions - the earlier, the later and all that lie between, the earliest first; at least one
 * @param pages - the pages of the earlier and those of the later, each in reading order
 */
export function changesOfEdition(
  editions: readonly Edition[],
  pages: { before: readonly PageProse[]; after: readonly PageProse[] },
): EditionChanges {
  const [first, last] = [editions[0], editions.at(-1)];
  if (!first || !last) throw new RangeError('there is no edition to compare');
  const records = compareEditions(first, last)?.records ?? [];
  return {
    format: changesFormat,
    before: nameOfEdition(first),
    after: nameOfEdition(last),
    claims: claimChangesIn(editions, records),
    records: records.filter(({ kind }) => kind !== 'claim' && kind !== 'edition'),
    pages: comparePageProse(pages.before, pages.after),
  };
}

/** What an edition is called; where it says nothing of itself, by its name alone. */
export function nameOfEdition(edition: Edition): EditionName {
  const { name } = edition;
  const record = recordsOfKind(edition, 'edition')[0]?.value;
  return { name, title: record?.title ?? inEachLocale(() => name), asOf: record?.asOf ?? name };
}
