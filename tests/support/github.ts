import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** A request that a script made of GitHub: `POST /issues`, with what it sent. */
export interface Asked {
  what: string;
  body: Record<string, unknown>;
}

/** What a script did: what it printed, how it ended, and what it asked to be changed. */
export interface Outcome {
  output: string;
  status: number | null;
  changes: Asked[];
}

/**
 * Runs one of `.github/scripts/` as a workflow does, with an artifact of these files and a GitHub that
 * gives these lists by path.
 */
export async function runScript(
  name: string,
  files: Record<string, string>,
  lists: Record<string, unknown[]>,
  event: unknown = {},
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'artifact-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  const eventFile = path.join(mkdtempSync(path.join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));

  const changes: Asked[] = [];
  const server = createServer(async (request, response) => {
    const address = request.url?.replace('/repos/handbook/handbook', '') ?? '';
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.method !== 'GET') {
      changes.push({ what: `${request.method} ${address}`, body: JSON.parse(body) });
    }
    const found = lists[address.replace(/\?.*/, '')] ?? [];
    const page = Number(new URL(address, 'http://localhost').searchParams.get('page') ?? 1);
    response.end(JSON.stringify(found.slice((page - 1) * 100, page * 100)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [`.github/scripts/${name}.mjs`, folder], {
    cwd: repository,
    env: {
      GITHUB_API_URL: `http://localhost:${port}`,
      GITHUB_REPOSITORY: 'handbook/handbook',
      GITHUB_TOKEN: 'token',
      GITHUB_EVENT_PATH: eventFile,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  server.close();
  return { output: output.trim(), status, changes };
}
