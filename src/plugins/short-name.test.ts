import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../evidence/reading/editions-fs';
import { shortName } from './short-name';

const components = path.resolve(__dirname, '../components');

describe('the short name of a class', () => {
  test('tells its sheet and its name apart from others, and begins with a letter', () => {
    const names = filesBelow(components, '.module.css').flatMap((sheet) => {
      const classes = readFileSync(sheet, 'utf8').matchAll(/\.([a-z]\w*)(?=[^{}]*\{)/gi);
      return [...new Set([...classes].map(([, name = '']) => name))].flatMap(
        (name) => shortName(sheet, name) ?? [],
      );
    });
    expect(names.length).toBeGreaterThan(300);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z\d]{3}$/.test(name))).toEqual([]);
  });

  test('is not given to what others know by its name', () => {
    const sheet = path.join(components, 'Sources/Sources.module.css');
    expect(shortName(sheet, 'sources')).toBeUndefined();
    expect(shortName(path.resolve(__dirname, '../theme/a.module.css'), 'a')).toBeUndefined();
    expect(shortName(sheet, 'summary')).toBe(shortName(sheet, 'summary'));
    expect(shortName(sheet, 'summary')).not.toBe(shortName(sheet, 'reference'));
  });
});
