import type { Options } from '@docusaurus/plugin-client-redirects';
import type { PluginConfig } from '@docusaurus/types';

/**
 * Makes `/docs/<slug>` lead to the page of the latest edition, for those who want today's answer
 * rather than a lasting address.
 */
export default function latestRedirects(latest: string): PluginConfig {
  const prefix = `/docs/${latest}`;
  const options: Partial<Options> = {
    redirects: [{ from: '/docs', to: `${prefix}/overview` }],
    createRedirects: (path) =>
      path.startsWith(`${prefix}/`) ? [path.replace(prefix, '/docs')] : undefined,
  };
  return ['@docusaurus/plugin-client-redirects', options];
}
