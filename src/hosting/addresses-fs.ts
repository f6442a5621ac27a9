import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../evidence/locale';
import { filesBelow } from '../evidence/reading/editions-fs';

/**
 * Lets every address but those of the front pages be found by putting `.html` behind it: the pages that only
 * lead to another lie in folders, `docs/tdsql/index.html`, which hosts of files answer by a detour or not.
 */
export function flattenAddresses(dir: string): void {
  const fronts = ['', ...locales].map((folder) => path.join(dir, folder));
  for (const file of filesBelow(dir, `${path.sep}index.html`)) {
    const folder = path.dirname(file);
    const flat = `${folder}.html`;
    if (!fronts.includes(folder) && !existsSync(flat)) copyFileSync(file, flat);
  }
}
