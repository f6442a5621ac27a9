import {
  addressOf,
  auditAddress,
  calculatorAddress,
  workingAddress,
} from '../evidence/views/edition-views';
import type { TagUse } from './tag-uses';

/** The address of the view that a tag shows; undefined where it shows nothing of its own. */
export function addressOfUse({
  tag,
  kind,
  id,
  figure,
  edition,
}: Omit<TagUse, 'element' | 'line' | 'column'>): string | undefined {
  if (edition !== undefined) return auditAddress(edition);
  if (tag === 'Working') return workingAddress(id ?? '', figure ?? '');
  if (tag === 'Calculator') return calculatorAddress(id ?? '');
  return kind && addressOf(kind, id);
}
