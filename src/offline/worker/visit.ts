import {
  folderName,
  nameAt,
  type OfflineManifest,
  offlinePageOf,
  offlineStylesName,
} from '../manifest';
import type { Wish } from '../protocol';
import { presentManifest } from './builds';
import { recordOf } from './editions';
import { saveUnasked } from './saving';
import { pathOf } from './scope';
import { fetchAndKeep, hashes, unlessFull } from './store';

/** Keeps what stands in for a page that is not kept. Throws where nothing may be stored. */
export async function fetchShell(manifest: OfflineManifest): Promise<void> {
  const names = [...manifest.locales.map(offlinePageOf), offlineStylesName];
  const paths = names.map((name) => `${folderName}/${name}`);
  // A device that is full must not be held to an earlier deployment.
  await keepAll(manifest, paths).catch(unlessFull);
}

/** Keeps a page that was opened with what it loaded, which the browser still has, and its edition. */
export async function visit(wish: Wish & { wish: 'visit' }): Promise<void> {
  const manifest = await presentManifest();
  const paths = wish.urls.flatMap((url) => {
    const path = pathOf(url);
    return (path !== undefined && nameAt(manifest, path)) || [];
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
