import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNginx } from '../../tests/support/nginx';
import { type Load, readLoad } from './wrk-output';

/** Connections that are kept open at once, and seconds that each round lasts. */
const connections = 200;
const seconds = 4;
/** Of both servers in turn, so that whatever else the machine does strikes both. */
const rounds = 3;

/** An address under load, beside the same bytes as one file of a server that does nothing else. */
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
    return [...files].map(([address, file]) => {
      copyFileSync(path.join(site, file), path.join(alone, 'file'));
      const loads = Array.from({ length: rounds }, () => ({
        handbook: load(handbook.origin + address),
        bare: load(`${bare.origin}/file`),
      }));
      return {
        address,
        bytes: statSync(path.join(alone, 'file')).size,
        handbook: Math.max(...loads.map(({ handbook }) => handbook.perSecond)),
        bare: Math.max(...loads.map(({ bare }) => bare.perSecond)),
        errors: loads.reduce((sum, { handbook, bare }) => sum + handbook.errors + bare.errors, 0),
      };
    });
  } finally {
    await Promise.all([handbook.stop(), bare.stop()]);
    rmSync(alone, { recursive: true });
  }
}

function bareServer(folder: string, root: string, port: number): void {
  writeFileSync(
    path.join(folder, 'handbook.conf'),
    `sendfile on;\ntcp_nopush on;\nserver {\n  listen 127.0.0.1:${port};\n  root ${root};\n}\n`,
  );
}

function load(address: string): Load {
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br', address];
  return readLoad(execFileSync('wrk', args, { encoding: 'utf8' }));
}
