import type { Locale } from '../locale';
import { plainText } from '../views/plain-text';
import type { EventView } from '../views/views';
import { eventKinds, labelOf } from '../vocabulary';

/** An event as it is given away, in the reader's words. */
export interface ExportedEvent {
  /** In the data's form. */
  date: string;
  label: string;
  kind: string;
  statement: string;
  /** The id of the claim that states it. */
  claim: string;
  /** The addresses of its sources. */
  sources: string[];
}

/** Events for a file, in the order given. */
export function exportEvents(events: readonly EventView[], locale: Locale): ExportedEvent[] {
  return events.map(({ date, label, kind, claim }) => ({
    date: date.value,
    label,
    kind: labelOf(eventKinds, kind, locale),
    statement: plainText(claim.statement),
    claim: claim.id,
    sources: [...new Set(claim.sources.flatMap(({ source }) => source.url ?? []))],
  }));
}
