import { existsSync } from 'node:fs';
import path from 'node:path';
import { freeze } from '../checks/freezing/edition-files-fs';
import { manifestPath } from '../checks/freezing/manifest';
import { problemsOf } from '../checks/problems-fs';
import { readSite } from '../checks/reading/site-fs';
import { nextEdition } from '../evidence/reading/edition';
import { suggest } from '../evidence/rules/suggest';
import { writeEdits } from '../scaffolding/write-edits-fs';
import { addressFile } from './addresses';
import { changelogFile } from './changelog';
import { refuseUnlessSound, type Time } from './cut-fs';
import { originOf, textsOf } from './draft-fs';
import { EditionFailure } from './failure';
import type { Write } from './plan';
import { publication } from './plan-cut';

/**
 * Freezes an edition that has no manifest, as it lies in its files: one that was cut by hand. Tells what
 * was written.
 * @throws {UnsoundSite} where the site breaks a rule, but for manifests that are missing
 * @throws {EditionFailure} where there is no such edition, or it is frozen
 */
export async function freezeEdition(
  siteDir: string,
  name: string,
  { day, today }: Time,
): Promise<Write[]> {
  const site = readSite(siteDir);
  const cut = site.library.editions
    .map((edition) => edition.name)
    .filter((each) => each !== nextEdition);
  if (!cut.includes(name)) {
    const hint = suggest(name, cut, `there are ${cut.join(', ')}`);
    throw new EditionFailure(`There is no edition \`${name}\` that was cut: ${hint}`);
  }
  const file = manifestPath(name);
  if (existsSync(path.join(siteDir, file))) {
    throw new EditionFailure(
      `Edition ${name} is frozen already: ${file} is there. What it says is changed by an erratum: ` +
        `\`npm run edition -- erratum ${name}\`.`,
    );
  }
  const missing = cut.map(manifestPath).filter((each) => !existsSync(path.join(siteDir, each)));
  const problems = await problemsOf(siteDir, { today }, site);
  refuseUnlessSound(
    problems.filter((problem) => !missing.includes(problem.file)),
    false,
  );
  const texts = textsOf(siteDir, [addressFile, changelogFile]);
  const writes = [
    { path: file, after: freeze(siteDir, name, day), about: 'the hash of every file of it' },
    ...publication({ texts, origin: originOf(siteDir) }, site, name),
  ];
  writeEdits(
    siteDir,
    writes.map(({ path, before, after }) => ({ file: path, before, after })),
  );
  return writes;
}
