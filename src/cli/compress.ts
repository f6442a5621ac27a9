import { existsSync } from 'node:fs';
import { compressSite } from '../hosting/compress-fs';
import { run, UsageProblem } from './command';
import { site } from './site-build';

/** Writes beside the files of the last build what they are in brotli and gzip, for a server to hand out. */
async function compress(): Promise<void> {
  if (!existsSync(site.dir)) throw new UsageProblem('There is no build yet: run `npm run build`.');
  const { files, bytes, br, gz } = await compressSite(site.dir);
  const share = (part: number) => `${Math.round((100 * part) / bytes)}%`;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${files} files, ${size}: ${share(br)} of it in brotli, ${share(gz)} in gzip`);
}

run(compress);
