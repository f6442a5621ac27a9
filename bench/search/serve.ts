import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Engine } from './engines';

/** What a server has sent. */
export interface Traffic {
  /** Of the bodies, as they travel. */
  bytes: number;
  requests: number;
}

/** Files that a server compresses; those of the indexes are compressed as they lie. */
const text: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves a site with its indexes, and for each engine and language a page that asks it. Counts what it
 * sends beside those pages.
 */
export class CountingServer {
  private traffic: Traffic = { bytes: 0, requests: 0 };
  private readonly compressed = new Map<string, Buffer>();
  private readonly server: Server;

  constructor(
    private readonly dir: string,
    private readonly modules: Readonly<Record<Engine, Buffer>>,
    private readonly edition: string,
  ) {
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.answer(decodeURIComponent(pathname), response);
    });
  }

  /** Begins to serve on a free port. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The address of the page that asks an engine in a language. */
  pageOf(engine: Engine, locale: string): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/ask/${engine}/${locale}`;
  }

  /** What has been sent since this was last called. */
  takeTraffic(): Traffic {
    const taken = this.traffic;
    this.traffic = { bytes: 0, requests: 0 };
    return taken;
  }

  private answer(pathname: string, response: ServerResponse): void {
    // Isolated pages have the finest clock.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cache-Control', 'max-age=3600');
    const [, room, engine = '', locale = ''] = pathname.split('/');
    if (room === 'ask') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(engine, locale, this.edition));
      return;
    }
    const body = this.bodyOf(pathname);
    if (!body) response.statusCode = 404;
    const type = text[path.extname(pathname)];
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (body && type) response.setHeader('Content-Encoding', 'gzip');
    this.traffic.requests++;
    this.traffic.bytes += body?.length ?? 0;
    response.end(body);
  }

  /** A file as it travels. */
  private bodyOf(pathname: string): Buffer | undefined {
    const known = this.compressed.get(pathname);
    if (known) return known;
    const plain = this.read(pathname);
    if (!plain || !(path.extname(pathname) in text)) return plain;
    const compressed = gzipSync(plain);
    this.compressed.set(pathname, compressed);
    return compressed;
  }

  private read(pathname: string): Buffer | undefined {
    const engine = /^\/engines\/(\w+)\.js$/.exec(pathname)?.[1];
    if (engine) return this.modules[engine as Engine];
    const file = path.join(this.dir, pathname);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  }
}

function page(engine: string, locale: string, edition: string): string {
  return (
    `<!doctype html><html lang="${locale}" data-edition="${edition}"><meta charset="utf-8">` +
    `<link rel="icon" href="data:,"><script type="module" src="/engines/${engine}.js"></script></html>`
  );
}
