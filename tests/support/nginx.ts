import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../src/cli/server';
import { repository } from './hosting-files';

/** Where Debian keeps what is not for everybody's PATH. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why nginx cannot be run here as `deploy/nginx/` has it, with the mend; undefined where it can. */
export function whyNoNginx(): string | undefined {
  const mend = 'apt-get install nginx libnginx-mod-http-brotli-static';
  try {
    execFileSync('nginx', ['-v'], { env, stdio: 'ignore' });
  } catch {
    return `nginx is not installed: ${mend}`;
  }
  return existsSync(brotli) ? undefined : `nginx lacks its module for brotli: ${mend}`;
}

/** nginx while it serves a folder. */
export interface Nginx {
  /** `http://127.0.0.1:…` */
  origin: string;
  /** Everything it has complained of. */
  complaints(): string;
  stop(): Promise<void>;
}

/** Lays out what nginx serves a folder by, as Debian has it in `/etc/nginx/`, with `handbook.conf`. */
type Configure = (folder: string, root: string, port: number) => void;

/**
 * Starts nginx.
 * @param configure - `asDeployed`, unless told otherwise
 */
export async function startNginx(root: string, configure: Configure = asDeployed): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  configure(folder, root, port);
  writeMainFile(folder);
  const file = path.join(folder, 'nginx.conf');
  // Before it has read that file, it writes to the log it was built with.
  const child = spawn('nginx', ['-c', file, '-e', 'stderr'], { env });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const nginx = {
    origin: `http://127.0.0.1:${port}`,
    complaints: () => complaints,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true });
    },
  };
  await answers(nginx, child);
  return nginx;
}

/** The configuration in `deploy/nginx/` but for its port and folder. */
function asDeployed(folder: string, root: string, port: number): void {
  cpSync(path.join(repository, 'deploy/nginx'), folder, { recursive: true });
  const file = path.join(folder, 'handbook.conf');
  const server = readFileSync(file, 'utf8')
    .replace(/listen 80 /, `listen 127.0.0.1:${port} `)
    .replace(/.*listen \[::\].*\n/, '')
    .replace(/root .*;/, `root ${root};`);
  writeFileSync(file, server);
}

/** What Debian has in `nginx.conf`, but for a user of no rights and without a log. */
function writeMainFile(folder: string): void {
  mkdirSync(path.join(folder, 'temporary'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/temporary/${name};\n`,
  );
  // Its workers would not be let into the folders of root.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr warn;\nworker_processes 2;\n` +
      'include /etc/nginx/modules-enabled/*.conf;\nevents { worker_connections 1024; }\n' +
      `http {\n  access_log off;\n${temporary.join('')}  include handbook.conf;\n}\n`,
  );
}

async function freePort(): Promise<number> {
  const server = await listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers({ origin, complaints }: Nginx, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const isThere = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(100);
  }
  child.kill();
  throw new Error(`nginx does not answer:\n${complaints()}`);
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null) return Promise.resolve();
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGQUIT');
  return end;
}
