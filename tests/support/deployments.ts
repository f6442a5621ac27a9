import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { securePages } from '../../src/hosting/secure-fs';
import { writeOffline } from '../../src/offline/building/write-offline-fs';
import versions from '../../versions.json';
import { latest } from './pages';

const work = path.resolve(import.meta.dirname, '../.work');

/**
 * A copy of a built site as another deployment of it: each page and script says which it is of, in
 * `meta[name=deployment]` and `window.parts`, and the scripts have other names.
 */
export function deploymentOf(site: string, name: string): string {
  mkdirSync(work, { recursive: true });
  const dir = mkdtempSync(path.join(work, `deployment-${name}-`));
  cpSync(site, dir, { recursive: true, filter: (file) => !isLeftOut(path.relative(site, file)) });
  shortenSearch(dir);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const hashes = files.flatMap(
    (file) => /assets.+\.([0-9a-f]{8})\.(?:js|css)$/.exec(file)?.[1] ?? [],
  );
  const renamed = (text: string) =>
    text.replace(new RegExp(hashes.join('|'), 'g'), (hash) => hash.slice(0, -1) + name);
  for (const file of files.filter((file) => /\.(html|js|css)$|routes\.json$/.test(file))) {
    const text = renamed(readFileSync(path.join(dir, file), 'utf8'));
    writeFileSync(path.join(dir, file), marked(file, text, name));
    if (renamed(file) !== file) renameSync(path.join(dir, file), path.join(dir, renamed(file)));
  }
  // The script that starts pages names the others, so its hash is another, too.
  securePages(dir);
  writeOffline(dir, versions);
  return dir;
}

/**
 * Whether a file or folder is left out of a copy: what is for download only, and of the thousands of files
 * of the search those of editions but the latest.
 */
function isLeftOut(file: string): boolean {
  if (/\.(md|txt)$|(^|[\\/])(data|feeds|social)$/.test(file)) return true;
  const [, edition] = /^search-index[\\/]([^.]+)\.[^\\/]+$/.exec(file) ?? [];
  return edition !== undefined && ![latest, 'manifest'].includes(edition);
}

/** Leaves the latest edition in the list of those that can be searched. */
function shortenSearch(dir: string): void {
  const file = path.join(dir, 'search-index/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const editions = manifest.editions.filter(({ name }: { name: string }) => name === latest);
  writeFileSync(file, JSON.stringify({ ...manifest, editions }));
}

function marked(file: string, text: string, name: string): string {
  if (file.endsWith('.html'))
    return text.replace('<head>', `<head><meta name=deployment content=${name}>`);
  return file.endsWith('.js') ? `(self.parts??=[]).push("${name}");${text}` : text;
}

/** A server whose deployment may change, and whose network may be cut. */
export interface Host {
  origin: string;
  /** Everything that was asked for since the server began, or since this was emptied. */
  asked: string[];
  /** Serves this folder from now on. */
  deploy(dir: string): void;
  /** Answers so many more requests for what pages are made with, and lets the next ones wait. */
  holdAfter(requests: number): void;
  /** Answers those that wait, and all that come. */
  release(): void;
  readonly isUp: boolean;
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** Serves a site. */
export async function host(dir: string): Promise<Host> {
  let files = sirv(dir, { extensions: ['html'], etag: true });
  let server: Server | undefined;
  let port = 0;
  let left = Number.POSITIVE_INFINITY;
  let waiting: (() => void)[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    served.asked.push(url);
    const give = () => files(request, response, () => void response.writeHead(404).end('nowhere'));
    if (!url.includes('/assets/') || left-- > 0) give();
    else waiting.push(give);
  };
  const served: Host = {
    origin: '',
    asked: [],
    get isUp() {
      return server?.listening === true;
    },
    deploy(dir) {
      files = sirv(dir, { extensions: ['html'], etag: true });
    },
    holdAfter(requests) {
      left = requests;
    },
    release() {
      left = Number.POSITIVE_INFINITY;
      for (const give of waiting.splice(0)) give();
    },
    async cut() {
      waiting = [];
      const closed = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await closed;
    },
    async restore() {
      server = createServer(answer);
      await new Promise<void>((resolve) => server?.listen(port, resolve));
      port = (server.address() as AddressInfo).port;
    },
  };
  await served.restore();
  served.origin = `http://localhost:${port}`;
  return served;
}

/** Forgets a copy. */
export function removeDeployment(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}
