import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import chinese from './translations/zh-Hans.json';

/** The code that browsers run, by file. */
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));

/** Every message with its English: a call of `translate` or a `<Translate>`. */
const messages = sources.flatMap((source) => [
  ...source.matchAll(/\bid(?:=|: )['"](search\.[\w.-]+)['"]/g),
]);
const used = [...new Set(messages.map(([, id]) => id as string))];

const texts: Record<string, string> = chinese;

test('every message has Chinese, and all Chinese belongs to a message', () => {
  expect(Object.keys(texts).toSorted()).toEqual(used.toSorted());
});

test('no message is left out of what is translated by a missing description', () => {
  const described = sources.flatMap((source) => [...source.matchAll(/\bdescription[=:]/g)]);
  expect(described.length).toBe(messages.length);
});

test('Chinese parts Han characters from Latin letters and digits, and quotes as Chinese does', () => {
  const faulty = Object.values(texts).filter((text) =>
    /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|["'「」]/u.test(text),
  );
  expect(faulty).toEqual([]);
});

test('both languages name the same values', () => {
  const namesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
  for (const id of used) {
    const start = sources.map((source) => source.split(`'${id}'`)[1] ?? source.split(`"${id}"`)[1]);
    const english = start.find((rest) => rest !== undefined)?.slice(0, 400) ?? '';
    const text = /message:\s*\n?\s*(['"])(.*?)\1,\n|>\s*\{'(.*?)'\}/.exec(english);
    const message = text?.[2] ?? text?.[3] ?? '';
    const names = new Set(message.match(/\{\w+\}/g) ?? []);
    expect([id, [...names].toSorted().join()]).toEqual([id, namesIn(texts[id] ?? '')]);
  }
});
