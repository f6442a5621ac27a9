import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCrew } from './crew';

const crew = callCrew();
afterAll(() => crew.dismiss());
const half = path.join(__dirname, 'testing/half.ts');

test('results come in the order of the items, whoever was done first', async () => {
  expect(await crew.each(half, [2, 20, 38, 4])).toEqual([1, 10, 19, 2]);
});

test('what fails says why', async () => {
  await expect(crew.each(half, [2, 3])).rejects.toThrow('3 is odd');
});

test('a module that is not there is named', async () => {
  await expect(crew.each(path.join(__dirname, 'nobody.ts'), [1])).rejects.toThrow('nobody');
});
