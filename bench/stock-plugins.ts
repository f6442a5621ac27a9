import path from 'node:path';

/** What stock needs to be built with the handbook's packages: the newer bundler spoken to as it expects. */
export const stockPlugins = [path.resolve(__dirname, '../src/plugins/rspack-two.ts')];
