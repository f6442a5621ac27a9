import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { SoundSite } from '../../checks/reading/sound-site';

/**
 * What the environment says where languages are built at once by processes of their own, `SOUND_SITE`: one of
 * them reads and checks the site and puts what it found into a file, `put <file>`, and the others take it from
 * there, `take <file>`. Where nothing is said, every process reads and checks for itself.
 */
export const soundSiteSetting = 'SOUND_SITE';

/** The two things that the setting can say. */
export const sharing = {
  put: (file: string) => `put ${file}`,
  take: (file: string) => `take ${file}`,
};

/**
 * Reads and checks a site, unless another process does so for this one, too.
 * @param read - throws where a check finds something amiss; then there is no file, and whoever started the
 *   processes ends those that wait for it
 * @param setting - what the environment says
 */
export async function sharedSite(
  read: () => SoundSite,
  setting = process.env[soundSiteSetting],
): Promise<SoundSite> {
  const [, what, file = ''] = /^(put|take) (.+)$/s.exec(setting ?? '') ?? [];
  if (what === 'take') return taken(file);
  const site = read();
  if (what === 'put') put(file, site);
  return site;
}

function put(file: string, site: SoundSite): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, serialize(site));
  // Whoever waits for the file finds it whole.
  renameSync(`${file}.part`, file);
}

/** How long to wait before looking again whether the file is there, in milliseconds. */
const pause = 20;

async function taken(file: string): Promise<SoundSite> {
  const parent = process.ppid;
  while (!existsSync(file)) {
    await setTimeout(pause);
    // Nobody is left who would end this process.
    if (process.ppid !== parent) throw new Error(`${file} is not there, nor who was to write it`);
  }
  return deserialize(readFileSync(file)) as SoundSite;
}
