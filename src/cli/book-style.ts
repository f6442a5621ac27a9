import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { siteDir } from './site-dir';

/** Where the fonts of a book lie, at the address that its style sheet names. */
export const fontsAddress = '/fonts/';

const families = ['noto-serif-sc/index', 'source-serif-4/opsz', 'source-serif-4/opsz-italic'];

/** Characters that Chinese sets as wide as a Han character and Latin does not: “”‘’— … ·. */
const shared: readonly [range: string, without: string][] = [
  ['U+0000-00FF', 'U+0000-00B6,U+00B8-00FF'],
  ['U+2000-206F', 'U+2000-2013,U+2015-2017,U+201A-201B,U+201E-2025,U+2027-206F'],
];

/**
 * The style of a book, with the fonts that social images are set in: a book has Chinese glyphs on a
 * machine that has no Chinese font, too.
 */
export function bookStyle(): string {
  const faces = families.map(fontFaces);
  return [...faces, besideHan(faces.join('\n')), readFileSync(styleFile, 'utf8')].join('\n');
}

/** The file that an address of a font stands for. */
export function fontFile(address: string): string {
  return path.join(packages(), address.slice(fontsAddress.length));
}

const styleFile = path.join(siteDir, 'src/book/book.css');

function packages(): string {
  const file = createRequire(__filename).resolve('@fontsource-variable/noto-serif-sc/index.css');
  return path.resolve(path.dirname(file), '..');
}

function fontFaces(family: string): string {
  const [folder] = family.split('/');
  return readFileSync(path.join(packages(), `${family}.css`), 'utf8').replaceAll(
    'url(./',
    `url(${fontsAddress}${folder}/`,
  );
}

/** The Latin faces once more for Chinese text, to which they leave the characters that both share. */
function besideHan(faces: string): string {
  const latin = faces.match(/@font-face \{[^}]*'Source Serif 4 Variable'[^}]*\}/g) ?? [];
  return shared
    .reduce((css, [range, without]) => css.replaceAll(range, without), latin.join('\n'))
    .replaceAll("'Source Serif 4 Variable'", "'Source Serif 4 beside Han'");
}
