import { toCsl } from '../exporting/csl';
import type { Publication } from './publication';

/** A publication as CSL-JSON, under a key: a list of one, as programs import it. */
export function citeInCsl(key: string, publication: Publication): string {
  return `${JSON.stringify([toCsl(key, publication)], null, 2)}\n`;
}
