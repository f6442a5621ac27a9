import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '..');

/** The pages of the gallery by name, which is their address, too: `solution-matrix`. */
export function galleryPages(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsx') && file !== 'index.tsx')
    .map((file) => path.basename(file, '.tsx'))
    .sort();
}
