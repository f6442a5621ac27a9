import type { Plugin } from '@docusaurus/types';

type Configured = NonNullable<ReturnType<NonNullable<Plugin['configureWebpack']>>>;

/**
 * Lets the development server, which builds no index, hand out that of the last build. What is not there
 * it answers with a page of the site, as it does anything it does not know.
 */
export function serveLastBuild(directory: string, root: string): Configured {
  const devServer = {
    static: [{ directory, publicPath: root.replace(/\/$/, ''), watch: false }],
  };
  return { devServer } as Configured;
}
