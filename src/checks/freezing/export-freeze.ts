import type { ExportFile } from '../../evidence/exporting/file';
import type { FreezeHistory } from './freeze';
import { manifestText } from './manifest';

/** The names of the files by which a frozen edition can be verified. */
export const freezeExports = ['manifest.json', 'errata.json'] as const;

/** What an edition was frozen as and what was changed since, for whoever wants to verify it. */
export function exportFreeze({ manifest, errata }: FreezeHistory): ExportFile[] {
  if (!manifest?.manifest) return [];
  return [
    { name: 'manifest.json', content: manifestText(manifest.manifest) },
    { name: 'errata.json', content: `${JSON.stringify(errata?.errata ?? [], null, 2)}\n` },
  ];
}
