import { useEffect, useState } from 'react';
import type { Search } from '../../../ask/search';
import type { Manifest } from '../../../format/manifest';
import type { Asked } from './asked';

/**
 * Which indexes there are, once it is known. What will be asked first is fetched along with it. That it
 * cannot be had is told when something is asked.
 */
export function useManifest(engine: Search, { edition, locale }: Asked): Manifest | undefined {
  const [manifest, setManifest] = useState<Manifest>();
  useEffect(() => {
    let latest = true;
    const { library } = engine;
    library.manifest().then(
      (manifest) => latest && setManifest(manifest),
      () => {},
    );
    library.index(edition, locale).catch(() => {});
    return () => {
      latest = false;
    };
  }, [engine, edition, locale]);
  return manifest;
}
