import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The name of the page of the search, below the address of its locale. */
export const pageName = 'search';

/** The name of the sheet with the styles of what is loaded once a reader searches. */
export const sheetName = 'search';

/** Makes the page of the search, as Docusaurus has written it, whole. */
export function finishPage(outDir: string): void {
  const file = path.join(outDir, `${pageName}.html`);
  const inFolder = path.join(outDir, pageName, 'index.html');
  const written = [file, inFolder].filter((page) => existsSync(page));
  for (const page of written) linkSheet(page, outDir);
  // A server that knows no better answers `/search` with the one and `/search/` with the other.
  if (existsSync(file) && !existsSync(inFolder)) {
    mkdirSync(path.dirname(inFolder), { recursive: true });
    copyFileSync(file, inFolder);
  }
}

/** Links the sheet beside that of all pages: else the page would be bare until its code has run. */
function linkSheet(page: string, outDir: string): void {
  const folder = path.join(outDir, 'assets/css');
  const sheet = existsSync(folder) && readdirSync(folder).find(isSheet);
  if (!sheet) return;
  const html = readFileSync(page, 'utf8');
  const [link] = /<link[^>]*\/assets\/css\/styles\.[^>]*>/.exec(html) ?? [];
  if (!link) return;
  const own = link.replace(/\/styles\.[^"'\s>]*/, `/${sheet}`);
  writeFileSync(
    page,
    html.replace(link, () => link + own),
  );
}

function isSheet(name: string): boolean {
  return name.startsWith(`${sheetName}.`) && name.endsWith('.css');
}
