import {
  filesAt,
  folderName,
  type OfflineManifest,
  offlinePageOf,
  offlineStylesName,
} from '../manifest';
import type { Wish } from '../protocol';
import { presentManifest } from './builds';
import { recordOf } from './editions';
import { saveUnasked } from './saving';
import { pathOf } from './scope';
import { fetchAndKeep, hashes } from './store';

/** Keeps what stands in for a page that is not kept. */
export function fetchShell(manifest: OfflineManifest): Promise<void> {
  const pages = manifest.locales.map(offlinePageOf);
  return keepAll(
    manifest,
    [...pages, offlineStylesName].map((name) => `${folderName}/${name}`),
  );
}

/** Keeps a page that was opened with what it loaded, which the browser still has, and its edition. */
export async function visit(wish: Wish & { wish: 'visit' }): Promise<void> {
  const manifest = await presentManifest();
  const paths = wish.urls.flatMap((url) => {
    const path = pathOf(url);
    return path === undefined
      ? []
      : filesAt(path)
          .filter((name) => name in manifest.files)
          .slice(0, 1);
  });
  // What cannot be kept is none of the reader's worry: nobody asked for it.
  await keepAll(manifest, paths).catch(() => {});
  const { edition = manifest.latest, locale } = wish;
  if (wish.whole) await saveUnasked({ edition, locale });
}

async function keepAll(manifest: OfflineManifest, paths: readonly string[]): Promise<void> {
  const there = await hashes();
  for (const path of paths) {
    const record = recordOf(manifest, path);
    if (!there.has(record.hash)) await fetchAndKeep(path, record);
  }
}
