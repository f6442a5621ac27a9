import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/cli/site-build';
import { filesBelow } from '../../src/evidence/reading/editions-fs';
import { compressSite } from '../../src/hosting/compress-fs';
import { headersOf } from '../../src/hosting/headers';
import { read } from '../support/hosting-files';
import { type Nginx, startNginx, whyNoNginx } from '../support/nginx';

/* nginx itself, with deploy/nginx/, on a site in which every kind of file is there once. */

const long = '强同步 '.repeat(200);
const files: Record<string, string> = {
  'index.html': long,
  '404.html': '没有这一页',
  'search.html': long,
  'docs/2026-11/tdsql.html': long,
  'docs/2026-11/tdsql.md': long,
  'docs/tdsql/index.html': '<meta http-equiv="refresh">',
  'en/index.html': 'The handbook',
  'en/404.html': 'There is no such page',
  'en/docs/2026-11/tdsql.html': long,
  'assets/js/main.41944daa.js': long,
  'assets/css/styles.ec29442c.css': long,
  'img/logo.svg': `<svg>${long}</svg>`,
  'img/social/dfc2668ee998335d.png': 'png',
  'katex/fonts/a.woff2': 'woff2',
  'search-index/2026-11.en.3fcc8d593b/0.bin': 'bin',
  'search-index/manifest.json': '{}',
  'data/2026-11/claims.json': `["${long}"]`,
  'data/2026-11/claims.csv': long,
  'data/2026-11/sources.bib': long,
  'feeds/changes.atom': long,
  'feeds/changes.json': '{}',
  'en/feeds/changes.json': '{}',
  'sitemap.xml': long,
  'llms.txt': long,
  'sw.js': 'self',
  'manifest.webmanifest': '{}',
  '.built-from': 'a hash',
  _headers: '/*',
};

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const missing = whyNoNginx();
const skipped = missing ? ` (skipped: ${missing})` : '';

describe.skipIf(missing)(`nginx, configured by deploy/nginx/${skipped}`, () => {
  let root: string;
  let nginx: Nginx;

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'handbook-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    await compressSite(root);
    nginx = await startNginx(root);
  });

  afterAll(async () => {
    await nginx?.stop();
    rmSync(root, { recursive: true });
  });

  /** Asks for an address just as it is written here. */
  function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asking = request(nginx.origin, { path: address, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks) });
        });
      });
      asking.on('error', reject).end();
    });
  }

  it('has nothing to complain of', async () => {
    await ask('/');
    expect(nginx.complaints()).toBe('');
  });

  it.each([
    ['/', 'index.html'],
    ['/?q=1', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/docs/2026-11/tdsql', 'docs/2026-11/tdsql.html'],
    ['/docs/2026-11/tdsql.html', 'docs/2026-11/tdsql.html'],
    ['/docs/2026-11/tdsql?a=b', 'docs/2026-11/tdsql.html'],
    ['/docs/tdsql', 'docs/tdsql/index.html'],
    ['/search', 'search.html'],
  ])('answers %s with %s', async (address, file) => {
    const { status, body, headers } = await ask(address);
    expect(status).toBe(200);
    expect(body.toString()).toBe(files[file]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['/en', '/en/'],
    ['/en?a=b', '/en/?a=b'],
    ['/en/docs/2026-11/tdsql/', '/en/docs/2026-11/tdsql'],
    ['/docs/2026-11/tdsql/', '/docs/2026-11/tdsql'],
    ['/docs/2026-11/tdsql//?a=b', '/docs/2026-11/tdsql?a=b'],
    ['/search/?q=%E5%BC%BA', '/search?q=%E5%BC%BA'],
    ['/%E5%BC%BA%0D%0ASet-Cookie:a/', '/%E5%BC%BA%0D%0ASet-Cookie:a'],
  ])('leads from %s to %s, for good', async (address, target) => {
    const { status, headers } = await ask(address);
    expect(status).toBe(301);
    expect(headers.location).toBe(target);
  });

  it.each(['//example.org/', '/\\example.org/', '///example.org//', '//example.org/%2f..'])(
    'leads nobody to another host by %s',
    async (address) => {
      const { headers } = await ask(address);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    },
  );

  it.each([
    ['/nowhere', '没有这一页'],
    ['/english', '没有这一页'],
    ['/docs/2026-11', '没有这一页'],
    ['/assets', '没有这一页'],
    ['/assets/', '没有这一页'],
    ['/search-index/', '没有这一页'],
    ['/img/', '没有这一页'],
    ['/search-index/2026-11.en.3fcc8d593b/', '没有这一页'],
    ['/en/nowhere', 'There is no such page'],
    ['/en/docs/2026-11/nowhere?a=b', 'There is no such page'],
    ['/assets/js/main.00000000.js', '没有这一页'],
  ])('answers %s, which leads nowhere, in its language', async (address, text) => {
    const { status, body, headers } = await ask(address);
    expect(status).toBe(404);
    expect(body.toString()).toBe(text);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['/.built-from', '/_headers', '/.git/config'])('keeps %s to itself', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it.each(Object.keys(files).filter((file) => !/^[._]/.test(file)))(
    'sends with %s what src/hosting says',
    async (file) => {
      const { status, headers } = await ask(`/${file}`);
      expect(status).toBe(200);
      const expected = Object.entries(headersOf(`/${file}`));
      expect(headers).toMatchObject(
        Object.fromEntries(expected.map(([name, value]) => [name.toLowerCase(), value])),
      );
      const isOpen = expected.some(([name]) => name === 'Access-Control-Allow-Origin');
      expect('access-control-allow-origin' in headers).toBe(isOpen);
      expect(headers.server).toBe('nginx');
    },
  );

  it.each([
    ['/assets/js/main.41944daa.js', 'text/javascript; charset=utf-8'],
    ['/assets/css/styles.ec29442c.css', 'text/css; charset=utf-8'],
    ['/docs/2026-11/tdsql.md', 'text/markdown; charset=utf-8'],
    ['/data/2026-11/claims.csv', 'text/csv; charset=utf-8'],
    ['/data/2026-11/claims.json', 'application/json; charset=utf-8'],
    ['/data/2026-11/sources.bib', 'application/x-bibtex; charset=utf-8'],
    ['/feeds/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/feeds/changes.json', 'application/feed+json'],
    ['/en/feeds/changes.json', 'application/feed+json'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/img/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/katex/fonts/a.woff2', 'font/woff2'],
    ['/search-index/2026-11.en.3fcc8d593b/0.bin', 'application/octet-stream'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ])('says that %s is %s', async (address, type) => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const { headers } = await ask(address, { 'Accept-Encoding': encoding });
      expect(headers['content-type'], encoding).toBe(type);
    }
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('sends to who takes %s the form %s', async (accepted, form, open) => {
    for (const address of ['/docs/2026-11/tdsql', '/assets/js/main.41944daa.js', '/llms.txt']) {
      const { headers, body } = await ask(address, { 'Accept-Encoding': accepted });
      expect(headers['content-encoding']).toBe(form);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(open(body).toString()).toBe(long);
    }
  });

  it('sends nothing to who has it already', async () => {
    const { headers } = await ask('/docs/2026-11/tdsql');
    const { status, body } = await ask('/docs/2026-11/tdsql', {
      'If-None-Match': headers.etag ?? '',
    });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it('lets files be asked for and nothing else', async () => {
    expect((await fetch(nginx.origin, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(nginx.origin, { method: 'POST' })).status).toBe(405);
  });
});

describe('deploy/nginx', () => {
  it.runIf(process.env.GITHUB_ACTIONS)('is run by the workflow that installs nginx', () => {
    expect(missing).toBeUndefined();
  });

  it('knows the type of every file of the site', () => {
    const types = read('deploy/nginx/snippets/handbook-types.conf');
    const endings = filesBelow(site.dir, '')
      .map((file) => path.extname(file).slice(1))
      .filter((ending) => ending !== '' && !['br', 'gz'].includes(ending));
    const unknown = [...new Set(endings)].filter(
      (ending) => !new RegExp(`\\s${ending}[ ;]`).test(types),
    );
    expect(unknown).toEqual([]);
  });
});
