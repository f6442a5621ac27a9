import { type FindInput, workOut } from '../../figures/derive';
import { soundRecords } from '../../reading/edition';
import { inputFinder } from '../../reading/find-input';
import type { Claim } from '../../schema/claim';
import { addressOf } from '../../views/edition-views';
import type { ClaimView } from '../../views/views';
import type { Making } from './dataset';
import { type Seen, textIn } from './readers';
import type { DatasetItems } from './schema';

type ClaimItem = DatasetItems['claims'][number];

/** Every claim of an edition, its figures worked out. */
export function claimItems(making: Making): ClaimItem[] {
  const find = inputFinder(making.edition);
  return [...soundRecords(making.edition, 'claim')].map(([id, claim]) => {
    const seen = making.readers<ClaimView>(addressOf('claim', id));
    return {
      id,
      address: making.addressOf('claim', id),
      statement: textIn(seen, ({ statement }) => statement),
      figures: figuresOf(claim, seen, find),
      dates: Object.entries(claim.dates ?? {}).map(([name, value]) => ({
        name,
        value,
        text: textIn(seen, ({ figures }) => figures[name]?.text),
      })),
      asOf: claim.asOf,
      confidence: claim.confidence,
      note: claim.note && textIn(seen, ({ note }) => note),
      sources: claim.sources,
      answers: (claim.answers ?? []).map(({ evidence = [], ...answer }) => ({
        ...answer,
        evidence,
      })),
    };
  });
}

function figuresOf(claim: Claim, seen: Seen<ClaimView>, find: FindInput): ClaimItem['figures'] {
  return Object.entries(claim.figures ?? {}).flatMap(([name, figure]) => {
    const worked = workOut(figure, find);
    if (!worked) return [];
    const { decimals: _, asOf = claim.asOf, ...rest } = worked;
    return [{ name, ...rest, asOf, text: textIn(seen, ({ figures }) => figures[name]?.text) }];
  });
}
