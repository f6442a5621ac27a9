import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../evidence/upkeep/report';
import { type Manners, visit, visitAll } from './visit';

let server: Server;
let origin = '';
let asked: string[] = [];
let pauses: number[] = [];
let atOnce = 0;
let mostAtOnce = 0;

const manners: Partial<Manners> = {
  gap: 1000,
  tries: 3,
  pause: async (milliseconds) => {
    pauses.push(milliseconds);
  },
};

/** Answers as the path says: `/404`, `/301/200` leads to `/200`, `/flaky` fails twice. */
function answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
  const [, first = '', ...rest] = url.split('/');
  if (first === 'silent') return;
  if (first === 'broken') response.destroy();
  const gone = first === 'get-only' && method === 'HEAD';
  const flaky = first === 'flaky' && asked.length <= 4;
  const status = gone ? 404 : flaky ? 503 : Number(first) || 200;
  const location = first === 'loop' ? url : rest.length > 0 ? `/${rest.join('/')}` : undefined;
  response.writeHead(first === 'loop' ? 302 : status, location ? { location } : {});
  response.end();
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    atOnce++;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on('close', () => {
      atOnce--;
    });
    setImmediate(() => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked = [];
  pauses = [];
  mostAtOnce = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('visit', () => {
  it.each<[string, Answer]>([
    ['200', { kind: 'answers' }],
    ['get-only', { kind: 'answers' }],
    ['302/200', { kind: 'answers' }],
    ['302/301/200', { kind: 'answers' }],
    ['404', { kind: 'dead', reason: '404' }],
    ['301/410', { kind: 'dead', reason: '410' }],
    ['500', { kind: 'dead', reason: '500' }],
    ['broken', { kind: 'dead', reason: 'UND_ERR_SOCKET' }],
    ['loop', { kind: 'dead', reason: 'leads round in circles' }],
    ['401', { kind: 'refuses', status: 401 }],
    ['403', { kind: 'refuses', status: 403 }],
    ['429', { kind: 'refuses', status: 429 }],
    ['302/403', { kind: 'refuses', status: 403 }],
  ])('tells of %s', async (path, answer) => {
    expect(await visit(`${origin}/${path}`, manners)).toEqual(answer);
  });

  it.each([
    ['301/200', '200'],
    ['308/301/200', '200'],
    ['301/302/200', '302/200'],
  ])('tells where %s moved for good', async (path, to) => {
    expect(await visit(`${origin}/${path}`, manners)).toEqual({
      kind: 'moved',
      to: `${origin}/${to}`,
    });
  });

  it('asks for no more than the head where that is answered', async () => {
    await visit(`${origin}/200`, manners);
    expect(asked).toEqual(['HEAD /200']);
  });

  it('tries again where a fault may pass, after a pause that doubles', async () => {
    expect(await visit(`${origin}/flaky`, manners)).toEqual({ kind: 'answers' });
    expect(pauses).toEqual([2000, 4000]);
  });

  it('does not try again what is gone', async () => {
    await visit(`${origin}/404`, manners);
    expect(asked).toEqual(['HEAD /404', 'GET /404']);
  });

  it('waits no longer than it should', async () => {
    expect(await visit(`${origin}/silent`, { ...manners, patience: 50, tries: 1 })).toEqual({
      kind: 'dead',
      reason: 'no answer in time',
    });
  });

  it('tells of a host that is not there', async () => {
    const { port } = server.address() as AddressInfo;
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, resolve));
    const { port: free } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(free).not.toBe(port);
    expect(await visit(`http://127.0.0.1:${free}/`, manners)).toEqual({
      kind: 'dead',
      reason: 'ECONNREFUSED',
    });
  });

  it('does not follow a redirect out of the web', async () => {
    const away = createServer((_, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    });
    await new Promise<void>((resolve) => away.listen(0, resolve));
    const { port } = away.address() as AddressInfo;
    expect(await visit(`http://localhost:${port}/`, manners)).toEqual({
      kind: 'dead',
      reason: '302',
    });
    away.close();
  });
});

describe('visitAll', () => {
  it('asks a host for one address at a time, with a pause between', async () => {
    const told: string[] = [];
    const addresses = ['/200', '/404', '/200?b', '/200?c'].map((path) => origin + path);
    await visitAll(addresses, (address, { kind }) => told.push(`${address} ${kind}`), manners);
    expect(told).toEqual([
      `${origin}/200 answers`,
      `${origin}/404 dead`,
      `${origin}/200?b answers`,
      `${origin}/200?c answers`,
    ]);
    expect(mostAtOnce).toBe(1);
    expect(pauses).toEqual([1000, 1000, 1000]);
  });

  it('asks no more hosts at once than it should', async () => {
    const other = origin.replace('localhost', '127.0.0.1');
    const told: string[] = [];
    const tell = (address: string) => told.push(address);
    await visitAll([`${origin}/200`, `${other}/200`], tell, { ...manners, hosts: 1 });
    expect(mostAtOnce).toBe(1);
    expect(told).toEqual([`${origin}/200`, `${other}/200`]);
    expect(pauses).toEqual([]);
  });
});
