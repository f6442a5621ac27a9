import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startNginx } from '../../tests/support/nginx';
import { type Load, readLoad } from './wrk-output';

/** Connections that are kept open at once, and seconds that each round lasts. */
const connections = 200;
const seconds = 4;
/** Of both servers in turn, so that whatever else the machine does strikes both. */
const rounds = 3;

/** An address under load, beside the same bytes as one file of an nginx that does nothing else. */
export interface Comparison {
  address: string;
  /** As it is sent, compressed. */
  bytes: number;
  /** Requests a second: the best round of each. */
  handbook: number;
  bare: number;
  /** Everything that went wrong, of both servers. */
  errors: number;
}

/**
 * Puts a compressed site behind nginx as `deploy/nginx/` has it under load.
 * @param files - by address, each as it lies in the site: `/docs/2026-11/tdsql` → `docs/….html.br`
 */
export async function measureLoad(
  site: string,
  files: ReadonlyMap<string, string>,
): Promise<Comparison[]> {
  const alone = mkdtempSync(path.join(tmpdir(), 'alone-'));
  const handbook = await startNginx(site);
  const bare = await startNginx(alone, bareServer);
  try {
    const comparisons: Comparison[] = [];
    for (const [address, file] of files) {
      // A name of its own: nginx keeps open what it has served.
      const name = String(comparisons.length);
      copyFileSync(path.join(site, file), path.join(alone, name));
      const { size: bytes } = statSync(path.join(alone, name));
      const loads = await compare(handbook.origin + address, `${bare.origin}/${name}`);
      comparisons.push({ address, bytes, ...loads });
    }
    return comparisons;
  } finally {
    await Promise.all([handbook.stop(), bare.stop()]);
    rmSync(alone, { recursive: true });
  }
}

async function compare(
  handbook: string,
  bare: string,
): Promise<Pick<Comparison, 'handbook' | 'bare' | 'errors'>> {
  const best = { handbook: 0, bare: 0, errors: 0 };
  for (let round = 0; round < rounds; round++) {
    const [ours, alone] = [await load(handbook), await load(bare)];
    best.handbook = Math.max(best.handbook, ours.perSecond);
    best.bare = Math.max(best.bare, alone.perSecond);
    best.errors += ours.errors + alone.errors;
  }
  return best;
}

/** nginx as Debian has it, and one file. */
function bareServer(folder: string, root: string, port: number): void {
  const server = `server {\n  listen 127.0.0.1:${port};\n  root ${root};\n}\n`;
  writeFileSync(path.join(folder, 'handbook.conf'), `sendfile on;\ntcp_nopush on;\n${server}`);
}

async function load(address: string): Promise<Load> {
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br', address];
  const { stdout } = await promisify(execFile)('wrk', args);
  return readLoad(stdout);
}
