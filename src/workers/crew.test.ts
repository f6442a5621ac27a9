import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCrew } from './crew';

const dir = mkdtempSync(path.join(tmpdir(), 'crew-'));
const crew = callCrew();
afterAll(async () => {
  await crew.dismiss();
  rmSync(dir, { recursive: true });
});

/** Half of an even number; the larger, the sooner it is done. */
const half = path.join(dir, 'half.ts');
writeFileSync(
  half,
  `export async function work(item: number): Promise<number> {
    if (item % 2 > 0) throw new RangeError(\`\${item} is odd\`);
    await new Promise((done) => setTimeout(done, 40 - item));
    return item / 2;
  }`,
);

test('results come in the order of the items, whoever was done first', async () => {
  expect(await crew.each(half, [2, 20, 38, 4])).toEqual([1, 10, 19, 2]);
});

test('what fails says why', async () => {
  await expect(crew.each(half, [2, 3])).rejects.toThrow('3 is odd');
});

test('a module that is not there is named', async () => {
  await expect(crew.each(path.join(dir, 'nobody.ts'), [1])).rejects.toThrow('nobody');
});
