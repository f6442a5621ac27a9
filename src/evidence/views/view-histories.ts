import type { Histories, HistoryLine } from './history';
import type { HistoryLineView, PlacedClaimView } from './views';

/**
 * The histories of an edition's claims in one locale, by id. What other editions say is told only where
 * it differs.
 * @param tell - what a claim of an edition says, and where it can be seen
 */
export function viewHistories(
  histories: Histories,
  own: string,
  tell: (edition: string, id: string) => PlacedClaimView,
): Map<string, HistoryLineView[]> {
  return new Map(
    [...histories].map(([id, lines]) => {
      const { statement: said } = tell(own, id);
      const viewOf = (edition: string, claim: string): PlacedClaimView => {
        const { statement, path } = tell(edition, claim);
        return { statement: statement === said ? undefined : statement, path };
      };
      return [id, lines.map((line) => viewLine(line, own, viewOf))];
    }),
  );
}

function viewLine(
  { edition, onwards, standings, claims }: HistoryLine,
  own: string,
  viewOf: (edition: string, claim: string) => PlacedClaimView,
): HistoryLineView {
  return {
    edition,
    onwards: onwards || undefined,
    standings,
    claims: edition === own ? [] : claims.map((claim) => viewOf(edition, claim)),
  };
}
