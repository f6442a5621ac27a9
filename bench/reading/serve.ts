import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesBelow } from '../../src/evidence/reading/editions-fs';

/** An answer that a server has sent. */
export interface Sent {
  address: string;
  /** What the browser wanted it for, as `Sec-Fetch-Dest` says: `script`, `style`, `empty` of a fetch. */
  kind: string;
  /** Whether it was asked for in advance, for a page that the reader may follow to. */
  isPrefetch: boolean;
  /** Whether the service worker asked for it, to keep it. */
  isKept: boolean;
  /** Of the body, as it travels. */
  bytes: number;
}

interface Content {
  type: string;
  body: Buffer;
  isBrotli: boolean;
}

/** The address of the handbook's service worker; stock has none. */
const worker = '/sw.js';

/** What shrinks is sent in brotli; pictures and fonts are compressed as they are. */
const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const others: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site on a free port, whoever's it is in the same way: brotli of the highest quality,
 * the length of what is sent, and nothing kept by the browser but files with a hash in their name. Notes what it sends.
 */
export class SiteServer {
  private sent: Sent[] = [];
  private readonly contents = new Map<string, Promise<Content>>();
  private readonly server: Server;

  constructor(private readonly dir: string) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Whether an address leads somewhere. */
  has(address: string): boolean {
    return this.fileOf(address) !== undefined;
  }

  /**
   * Compresses what pages at these addresses may ask for, so that no page waits for it: all scripts and styles there
   * are, and the pages. What is asked for besides is compressed once it is.
   */
  async warm(addresses: readonly string[]): Promise<void> {
    const files = [
      ...addresses.flatMap((address) => this.fileOf(address) ?? []),
      ...['.js', '.css'].flatMap((ending) => filesBelow(this.dir, ending)),
    ];
    await Promise.all(files.map((file) => this.contentOf(file)));
  }

  /** What has been sent since this was last called. */
  takeSent(): Sent[] {
    const taken = this.sent;
    this.sent = [];
    return taken;
  }

  /** How many answers have been sent since then. */
  get sentCount(): number {
    return this.sent.length;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = decodeURIComponent(new URL(request.url ?? '/', this.origin).pathname);
    const file = this.fileOf(address);
    const content = await this.contentOf(file ?? path.join(this.dir, '404.html'));
    const { type, body, isBrotli } = content;
    const purpose = request.headers['sec-purpose'] ?? request.headers.purpose ?? '';
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': address.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(body);
    this.sent.push({
      address,
      kind: String(request.headers['sec-fetch-dest'] ?? 'unknown'),
      isPrefetch: String(purpose).includes('prefetch'),
      isKept: new URL(request.headers.referer ?? this.origin).pathname === worker,
      bytes: body.length,
    });
  }

  private fileOf(address: string): string | undefined {
    return [address, `${address}.html`, path.posix.join(address, 'index.html')]
      .map((file) => path.join(this.dir, file))
      .find((file) => existsSync(file) && statSync(file).isFile());
  }

  private contentOf(file: string): Promise<Content> {
    const content = this.contents.get(file) ?? read(file);
    this.contents.set(file, content);
    return content;
  }
}

async function read(file: string): Promise<Content> {
  const plain = await readFile(file);
  const ending = path.extname(file);
  const type = texts[ending];
  if (!type)
    return { type: others[ending] ?? 'application/octet-stream', body: plain, isBrotli: false };
  return { type, body: await brotli(plain), isBrotli: true };
}

function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
