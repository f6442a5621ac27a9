import type { ExportFile } from '../../evidence/exporting/resources';
import type { Freeze } from './freeze';
import { manifestText } from './manifest';

/** What an edition was frozen as and what was changed since, for whoever wants to verify it. */
export function exportFreeze({ manifest, errata }: Freeze): ExportFile[] {
  if (!manifest?.manifest) return [];
  return [
    { name: 'manifest.json', content: manifestText(manifest.manifest) },
    { name: 'errata.json', content: `${JSON.stringify(errata?.errata ?? [], null, 2)}\n` },
  ];
}
