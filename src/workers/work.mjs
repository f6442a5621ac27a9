// What each of a crew runs: plain JavaScript, which has it read TypeScript.
import { load } from './load.cjs';

/** @param {{ module: string, item: unknown }} task */
export default async function work({ module, item }) {
  const { work } = await load(module);
  return work(item);
}
