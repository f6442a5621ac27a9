// How a process that is to be fast reads TypeScript: a module with all of its own that it imports as one script, in
// which each has its place once, and which takes a tenth of the time that compiling them one by one would. Plain
// JavaScript, for processes that know no other.
const { readFile } = require('node:fs/promises');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { build } = require('esbuild');

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * What a module exports. It is run once, however often it is asked for.
 * @param {string} file - the absolute path of a module in TypeScript
 * @returns {Promise<any>}
 * @throws where it cannot be compiled, or fails
 */
exports.load = (file) => {
  const asked = loaded.get(file) ?? run(file);
  loaded.set(file, asked);
  return asked;
};

/** @param {string} file */
async function run(file) {
  const module = { exports: {} };
  // Lines of what fails are those of the script.
  const script = vm.compileFunction(await compile(file), ['module', 'require'], {
    filename: `${file}.script`,
  });
  script(module, createRequire(file));
  return module.exports;
}

/** @param {string} file */
async function compile(file) {
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
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
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
