import type { ErrataFile, Erratum } from './errata';
import type { Manifest, ManifestFile } from './manifest';

/** Where every address that was ever published is kept, relative to the site. */
export const addressFile = 'editions/addresses.txt';

/** An edition that was cut: what its files were when it was frozen, what was changed since, what they are. */
export interface Freeze {
  edition: string;
  /** The SHA-256 of each file by its path; undefined of what is no file of its own that can be read. */
  files: ReadonlyMap<string, string | undefined>;
  manifest?: ManifestFile;
  errata?: ErrataFile;
  /** What else lies in its folder of `editions/`; paths relative to the site. */
  strays: string[];
  /** The line of the addresses that has it, where it is not among the site's editions any more. */
  published?: number;
}

/** How an edition was frozen, and what was mended since, as its readers are told: plain data. */
export interface FreezeHistory {
  edition: string;
  manifest?: Pick<ManifestFile, 'manifest'>;
  errata?: Pick<ErrataFile, 'errata'>;
}

/** What readers are told of a freeze. */
export function historyOf({ edition, manifest, errata }: Freeze): FreezeHistory {
  return {
    edition,
    manifest: manifest && { manifest: manifest.manifest },
    errata: errata && { errata: errata.errata },
  };
}

/** What a file of an edition was to be from some day on. */
export interface Link {
  /** Its SHA-256; null where there was to be no such file. */
  sha256: string | null;
  /** The erratum that made it so; absent where the manifest says it. */
  erratum?: string;
}

/** A file that is not what its edition was frozen with, nor what an erratum made of it. */
export interface FileChange {
  /** Relative to the site. */
  path: string;
  change: 'changed' | 'added' | 'removed';
  /** The last erratum that names it, if any. */
  erratum?: string;
  /** Whether it is as it was before that erratum. */
  undone: boolean;
}

/** What each file of an edition was: as the manifest has it, then as each erratum that names it left it. */
export function chainsOf(manifest: Manifest, errata: readonly Erratum[]): Map<string, Link[]> {
  const chains = new Map<string, Link[]>();
  for (const [file, sha256] of Object.entries(manifest.files)) chains.set(file, [{ sha256 }]);
  for (const { id: erratum, files } of errata) {
    for (const [file, sha256] of Object.entries(files)) {
      const chain = chains.get(file) ?? [{ sha256: null }];
      chains.set(file, [...chain, { sha256, erratum }]);
    }
  }
  return chains;
}

/** What differs in an edition from what it is to be, in the order of paths; none without a manifest. */
export function fileChanges({ files, manifest, errata }: Freeze): FileChange[] {
  if (!manifest?.manifest) return [];
  const chains = chainsOf(manifest.manifest, errata?.errata ?? []);
  const paths = new Set([...chains.keys(), ...files.keys()]);
  return [...paths].toSorted().flatMap((path): FileChange[] => {
    const [before, last] = (chains.get(path) ?? []).slice(-2);
    const { sha256 = null, erratum } = last ?? before ?? {};
    const now = files.has(path) ? files.get(path) : null;
    if (now === sha256) return [];
    const change = now === null ? 'removed' : sha256 === null ? 'added' : 'changed';
    return [{ path, change, erratum, undone: last !== undefined && now === before?.sha256 }];
  });
}
