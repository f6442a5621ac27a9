import { baseMark, folderName, keptMark, type OfflineManifest, offlinePageOf } from '../manifest';
import { presentManifest } from './builds';
import { keptEditions } from './editions';
import { base } from './scope';
import { kept } from './store';

/** The page that is shown in place of one that is not kept, in the language of the address: it lists what is. */
export async function offlinePage(path: string): Promise<Response> {
  const manifest = await presentManifest().catch(() => undefined);
  const page = manifest && (await readPage(manifest, path));
  if (!page) return Response.error();
  const items = (await keptEditions()).map(
    ({ set }) => `<li><a href="${new URL(set.start, base).href}">${set.label}</a></li>`,
  );
  const html = page.replace(baseMark, base).replace(keptMark, [...new Set(items)].join(''));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(html, { status: 503, headers });
}

async function readPage(manifest: OfflineManifest, path: string): Promise<string | undefined> {
  const locale = manifest.locales.find((locale) => path.startsWith(`${locale}/`));
  const name = offlinePageOf(locale ?? manifest.locales[0] ?? '');
  const file = manifest.files[`${folderName}/${name}`];
  return file && (await kept(file.hash))?.text();
}
