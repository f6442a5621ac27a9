// What each of a crew runs: plain JavaScript, which has it read TypeScript as the commands do.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
const require = createRequire(import.meta.url);

/** @param {{ module: string, item: unknown }} task */
export default function work({ module, item }) {
  return require(module).work(item);
}
