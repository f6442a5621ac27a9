// What `npm start`, `npm test` and the others run: plain JavaScript, because it must work before
// anything is installed. It installs what is missing and hands over to the command's own file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installMissing } from './install.mjs';

const siteDir = path.resolve(
  import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  '../..',
);
const [command = '', ...args] = process.argv.slice(2);
const file = path.join(siteDir, 'src/cli', `${command}.ts`);

// Packages that are ES modules alone are required, too.
if (!('require_module' in process.features && process.features.require_module)) {
  stop(
    `Node ${process.versions.node} is too old: install Node 20.19, 22.12 or later, then run this again.`,
  );
}
if (!/^[a-z]+$/.test(command) || !existsSync(file)) {
  stop(`There is no command \`${command}\`: see "scripts" in package.json.`);
}

const failure = installMissing(siteDir);
if (failure) stop(failure);

const tsx = path.join(siteDir, 'node_modules/tsx/dist/cli.mjs');
const { status } = spawnSync(process.execPath, [tsx, file, ...args], {
  stdio: 'inherit',
  cwd: siteDir,
});
process.exit(status ?? 1);

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
