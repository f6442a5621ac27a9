// The configuration as a build reads it, with the plugins of the site in one script, so that what they share is loaded
// once. Docusaurus's own reader would take seconds to compile it all. Plain JavaScript, because that reader leaves it
// to Node.
const { readFile } = require('node:fs/promises');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { build } = require('esbuild');

const file = path.resolve(__dirname, '../../docusaurus.config.ts');

/** @type {Promise<import('@docusaurus/types').Config> | undefined} */
let config;

/** It is asked for twice, and each time for the same locale: whoever starts the build says which. */
module.exports = () => {
  config ??= load();
  return config;
};

/** @returns {Promise<import('@docusaurus/types').Config>} */
async function load() {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: `node${process.versions.node}`,
    supported: { 'dynamic-import': false },
    plugins: [inPlace],
    write: false,
  });
  const [{ text = '' } = {}] = outputFiles;
  const loaded = /** @type {{ exports: any }} */ ({ exports: {} });
  const run = vm.compileFunction(text, ['module', 'require'], { filename: file });
  run(loaded, createRequire(file));
  return loaded.exports.default;
}

/** Tells each module where it lies. @type {import('esbuild').Plugin} */
const inPlace = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: module }) => {
      const [name, folder] = [module, path.dirname(module)].map((each) => JSON.stringify(each));
      const place = `const __filename = ${name}, __dirname = ${folder};`;
      return { contents: place + (await readFile(module, 'utf8')), loader: 'ts' };
    });
  },
};
