import { formatPeriod } from '../../figures/format';
import type { Locale } from '../../locale';
import { type ClaimStanding, labelOf, standings, toldStandings } from '../../vocabulary';
import type { ChangeKind, RecordChange } from '../difference';
import type { EditionChanges, EditionName, PageChanges } from '../edition-changes';
import { claimItem, newClaimItem } from './claim-item';
import { editionWords } from './edition-words';
import { facetsIn } from './facet-lines';
import { bold, plain } from './markdown';
import { pageText } from './page-text';
import { kindOrder, recordHead, recordItem } from './record-item';
import { words } from './words';

/** How claims may stand, in the order in which a reader wants to read of them; the unchanged are counted. */
const standingOrder: readonly ClaimStanding[] = [...toldStandings, 'new'];

const changeOrder: readonly ChangeKind[] = ['changed', 'added', 'removed'];

/** What became of one edition in another as Markdown: numbers first, then claims, other records, pages. */
export function reportEditionChanges(changes: EditionChanges, locale: Locale): string {
  const { before, after, pages } = changes;
  const { title, nothing } = editionWords[locale];
  const body = [
    ...claimSections(changes, locale),
    ...recordSections(changes.records, locale),
    ...pageSections(pages, locale),
  ];
  const parts = [
    `# ${title(plain(before.name), plain(after.name))}`,
    summary(changes, locale)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(body.length > 0 ? body : [nothing]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary(changes: EditionChanges, locale: Locale): string[] {
  const { before, after, records, pages } = changes;
  const { colon, comma, stop, counted, became, kinds, list } = words[locale];
  const { others, pages: pageWord } = editionWords[locale];
  const ofRecords = changeOrder.flatMap((change) => {
    const counts = kindOrder.flatMap((kind) => {
      const count = records.filter((each) => each.kind === kind && each.change === change).length;
      return count === 0 ? [] : [counted(count, kinds[kind])];
    });
    return counts.length === 0 ? [] : [became[change](list(counts))];
  });
  const ofPages = changeOrder.flatMap((change) => {
    const count = pages.filter((page) => page.change === change).length;
    return count === 0 ? [] : [became[change](String(count))];
  });
  return [
    editionLine(before, locale),
    editionLine(after, locale),
    ...claimCounts(changes, locale),
    ...(ofRecords.length === 0 ? [] : [bold(others) + colon + ofRecords.join(comma) + stop]),
    ...(ofPages.length === 0 ? [] : [bold(pageWord) + colon + ofPages.join(comma) + stop]),
  ];
}

function editionLine({ name, title, asOf }: EditionName, locale: Locale): string {
  const period = plain(formatPeriod(asOf, locale));
  return editionWords[locale].edition(plain(name), plain(title[locale]), period);
}

function claimCounts({ before, after, claims }: EditionChanges, locale: Locale): string[] {
  const { stands, claims: known, added } = editionWords[locale];
  const count = (standing: ClaimStanding) =>
    claims.filter((claim) => claim.standing === standing).length;
  const counted = [...standingOrder, 'unchanged' as const]
    .filter((standing) => standing !== 'new' && count(standing) > 0)
    .map((standing) => stands(labelOf(standings, standing, locale), count(standing)));
  const earlier = claims.length - count('new');
  const { comma } = words[locale];
  return [
    ...(earlier === 0 ? [] : [known(plain(before.name), earlier, counted.join(comma))]),
    ...(count('new') === 0 ? [] : [added(plain(after.name), count('new'))]),
  ];
}

function claimSections(changes: EditionChanges, locale: Locale): string[] {
  return standingOrder.flatMap((standing) => {
    const claims = changes.claims.filter((claim) => claim.standing === standing);
    if (claims.length === 0) return [];
    const label = labelOf(standings, standing, locale);
    const items = claims.map((claim) =>
      standing === 'new' ? newClaimItem(claim, locale) : claimItem(claim, changes, locale),
    );
    return [`## ${editionWords[locale].section(label, claims.length)}`, items.join('\n')];
  });
}

function recordSections(records: readonly RecordChange[], locale: Locale): string[] {
  const sections = kindOrder.flatMap((kind) => {
    const ofKind = records.filter((record) => record.kind === kind);
    if (ofKind.length === 0) return [];
    const items = changeOrder.flatMap((change) =>
      ofKind
        .filter((record) => record.change === change)
        .map((record) => ({ ...record, facets: facetsIn(record.facets, locale) }))
        .map((record) =>
          change === 'changed' ? recordItem(record, locale) : `- ${recordHead(record, locale)}`,
        ),
    );
    return [`### ${words[locale].kinds[kind].heading}`, items.join('\n')];
  });
  return sections.length === 0 ? [] : [`## ${editionWords[locale].others}`, ...sections];
}

function pageSections(pages: readonly PageChanges[], locale: Locale): string[] {
  const changed = pages.filter(({ change }) => change !== 'same');
  if (changed.length === 0) return [];
  const { pages: heading, legend } = editionWords[locale];
  return [`## ${heading}`, legend, ...changed.map((page) => pageText(page, locale))];
}
