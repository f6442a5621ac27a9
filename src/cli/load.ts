import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { measureLoad } from '../../bench/serving/load';
import { whyNoNginx } from '../../tests/support/nginx';
import versions from '../../versions.json';
import { run, UsageProblem } from './command';
import { site } from './site-build';

const edition = versions[0] as string;

/** What is asked for, and the file that answers it. */
const files = new Map([
  ['/', 'index.html.br'],
  [`/docs/${edition}/tdsql`, `docs/${edition}/tdsql.html.br`],
  [`/en/docs/${edition}/overview`, `en/docs/${edition}/overview.html.br`],
  ['/search-index/manifest.json', 'search-index/manifest.json.br'],
]);

/** Compares the last build behind nginx with single files behind nginx, under the load of wrk. */
async function load(): Promise<void> {
  const missing =
    whyNoNginx() ?? (spawnSync('wrk').error && 'wrk is not installed: apt-get install wrk');
  if (missing) throw new UsageProblem(missing);
  if ([...files.values()].some((file) => !existsSync(path.join(site.dir, file)))) {
    throw new UsageProblem('Build and compress first: `npm run build && npm run compress`.');
  }
  console.log('address · bytes · requests a second · of the same bytes as one file · errors');
  for (const { address, bytes, handbook, bare, errors } of await measureLoad(site.dir, files)) {
    const share = (handbook / bare).toFixed(2);
    console.log([address, bytes, Math.round(handbook), share, errors].join(' · '));
  }
}

run(load);
