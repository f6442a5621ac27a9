import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SiteServer } from './serve';

const dir = mkdtempSync(path.join(os.tmpdir(), 'reading-'));
const server = new SiteServer(dir);

beforeAll(async () => {
  for (const [file, content] of Object.entries({
    '404.html': 'nothing here',
    'docs/a.html': 'flat',
    'docs/b/index.html': 'folder',
    'assets/js/main.js': 'x'.repeat(1000),
    'img/a.png': 'picture',
  })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  await server.listen();
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.origin + address, { headers });
}

describe('SiteServer', () => {
  it('finds pages as both sites write them', async () => {
    expect(await (await get('/docs/a')).text()).toBe('flat');
    expect(await (await get('/docs/b')).text()).toBe('folder');
    expect([server.has('/docs/b'), server.has('/docs/c')]).toEqual([true, false]);
  });

  it('answers an address that leads nowhere with the page for it', async () => {
    const response = await get('/docs/c');
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });

  it('sends texts in brotli and pictures as they are', async () => {
    const [script, picture] = [await get('/assets/js/main.js'), await get('/img/a.png')];
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(Number(script.headers.get('content-length'))).toBeLessThan(100);
    expect(picture.headers.get('content-encoding')).toBeNull();
    expect(picture.headers.get('content-length')).toBe('7');
  });

  it('lets nothing be kept but files with a hash in their name', async () => {
    const kept = async (address: string) => (await get(address)).headers.get('cache-control');
    expect(await kept('/assets/js/main.js')).toContain('immutable');
    expect(await kept('/docs/a')).toBe('no-cache');
  });

  it('notes what it has sent, what for and to whom', async () => {
    server.takeSent();
    await get('/img/a.png', { 'Sec-Purpose': 'prefetch' });
    await get('/img/a.png', { Referer: `${server.origin}/sw.js` });
    expect(server.takeSent()).toMatchObject([
      { address: '/img/a.png', bytes: 7, isPrefetch: true, isKept: false },
      { isPrefetch: false, isKept: true },
    ]);
    expect(server.takeSent()).toEqual([]);
  });
});

it('sends what it was warmed with', async () => {
  const warm = new SiteServer(dir);
  await warm.listen();
  await warm.warm(['/docs/a']);
  writeFileSync(path.join(dir, 'docs/a.html'), 'changed since');
  expect(await (await fetch(`${warm.origin}/docs/a`)).text()).toBe('flat');
  warm.close();
});
