import { rmSync } from 'node:fs';
import versions from '../../versions.json';
import { locales } from '../evidence/locale';
import { type Anchors, brokenAnchors } from '../parts/broken-anchors';
import { copying } from '../parts/merge-fs';
import { commandOf, gapsAndDoubles, nameOf, type Part } from '../parts/part';
import { type PartRecord, readAnchors, readRecord, writeRecord } from '../parts/record-fs';
import { UsageProblem } from './command';
import { renderParts } from './render-parts';
import { assemble, hashOfInputs, type Target } from './site-build';

/**
 * Builds a part of the site into a folder of its own, so that many machines can build a large site; what lay
 * there goes. Tells whether it succeeded.
 */
export async function buildPart(target: Target, part: Part, dir: string): Promise<boolean> {
  const inputs = hashOfInputs(target);
  const rendered = await renderParts(target, [{ part, dir }]);
  if (rendered) writeRecord(dir, { part, inputs });
  else rmSync(dir, { recursive: true, force: true });
  return rendered;
}

/**
 * Makes one site of parts, the same as one built in one piece. Tells whether it could.
 * @throws UsageProblem where they are not all that it takes
 */
export async function joinParts(target: Target, dirs: readonly string[]): Promise<boolean> {
  const hash = hashOfInputs(target);
  const records = dirs.map(recordIn);
  const problems = [
    ...records.filter(({ inputs }) => inputs !== hash).map(({ part }) => outdated(part)),
    ...gapsAndDoubles(
      records.map(({ part }) => part),
      versions,
    ),
  ];
  if (problems.length > 0) throw new UsageProblem(problems.join('\n'));
  const broken = await brokenAnchorsIn(dirs);
  for (const message of broken) console.error(message);
  if (broken.length > 0) return false;
  return assemble(target, { dirs, transfer: copying, hash });
}

/** What is wrong with where links lead, locale by locale: parts of one could not look into each other. */
async function brokenAnchorsIn(dirs: readonly string[]): Promise<string[]> {
  const messages = locales.map((locale) => {
    const own = dirs.filter((dir) => recordIn(dir).part.locale === locale);
    const pages: Anchors = Object.assign({}, ...own.map((dir) => readAnchors(dir) ?? {}));
    return brokenAnchors(pages);
  });
  return (await Promise.all(messages)).filter((message) => message !== undefined);
}

function recordIn(dir: string): PartRecord {
  const record = readRecord(dir);
  if (record) return record;
  throw new UsageProblem(
    `${dir} holds no finished part: see \`npm run build -- --help\` on how to build one.`,
  );
}

function outdated(part: Part): string {
  return (
    `${nameOf(part)} was built from other files than those that lie here now, or for another address, or ` +
    `by another version of Node: run \`${commandOf(part)}\`.`
  );
}
