import type { Options } from '@docusaurus/plugin-client-redirects';
import type { PluginConfig } from '@docusaurus/types';

/** Puts two editions in order where an address names the later first. */
export default function changesRedirects(): PluginConfig {
  const options: Partial<Options> & { id: string } = {
    // A second one of its kind.
    id: 'edition-changes',
    createRedirects: reversed,
  };
  return ['@docusaurus/plugin-client-redirects', options];
}

/** The address that names the same two editions the other way round. */
export function reversed(path: string): string | undefined {
  const [, before, after, page = ''] = /^\/compare\/([^/]+)\/([^/]+)(\/.+)?$/.exec(path) ?? [];
  return before && after ? `/compare/${after}/${before}${page}` : undefined;
}
