import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../i18n/en/code.json';

const root = join(import.meta.dirname, '..');

/** The ids of our own messages in the code that browsers run. */
const used = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/\bid(?:=|: )['"](handbook\.[\w.-]+)['"]/g),
  ])
  .map(([, id]) => id as string);

const translated = Object.keys(english).filter((id) => id.startsWith('handbook.'));

test('every message has English, and all English belongs to a message', () => {
  expect(translated.toSorted()).toEqual([...new Set(used)].toSorted());
});

test('no English message is empty', () => {
  const empty = Object.entries(english).filter(([, { message }]) => message.trim() === '');
  expect(empty).toEqual([]);
});
