import { createRequire } from 'node:module';
import path from 'node:path';
import type { Config, LoadContext, Plugin } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { siteDir } from './site-dir';

const read: () => Promise<Config> = createRequire(__filename)('./docusaurus-config.cjs');

test('the configuration comes with its plugins, which know where they lie', async () => {
  const { title, plugins = [] } = await read();
  expect(title).toBe('腾讯云金融手册');
  const context = { siteDir, i18n: { currentLocale: 'en' }, siteConfig: {} } as LoadContext;
  const [crawlers] = plugins.flatMap((plugin) => {
    if (typeof plugin !== 'function' || plugin.name !== 'crawlersPlugin') return [];
    return plugin(context, {}) as Plugin;
  });
  expect(crawlers?.getClientModules?.()).toEqual([
    path.join(siteDir, 'src/crawling/client/leave-behind.ts'),
  ]);
});
