import { toBibtex } from '../exporting/bibtex';
import { toCsl } from '../exporting/csl';
import type { Publication } from './publication';

/** A publication as an entry of a BibTeX file, under a key. */
export function citeInBibtex(key: string, publication: Publication): string {
  return toBibtex(toCsl(key, publication));
}
