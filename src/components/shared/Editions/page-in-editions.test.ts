import { describe, expect, it } from 'vitest';
import { pageInEditions, type Version } from './page-in-editions';

function version(name: string, path: string, slugs: string[], isLast = false): Version {
  const docs = slugs.map((id) => ({ id, path: `${path}/${id}` }));
  return { name, path, isLast, mainDocId: 'overview', docs };
}

const versions = [
  version('current', '/en/docs/next', ['overview', 'audit']),
  version('2026-11', '/en/docs/2026-11', ['overview', 'audit'], true),
  version('2020-10', '/en/docs/2020-10', ['overview', 'banks/webank']),
];

const pagesFor = (address: string) =>
  pageInEditions(versions, address).map(({ name, page, isCurrent }) => [name, page, isCurrent]);

describe('a page in every edition', () => {
  it('is found by its address within its own', () => {
    expect(pagesFor('/en/docs/2026-11/audit')).toEqual([
      ['2026-11', '/en/docs/2026-11/audit', true],
      ['2020-10', undefined, false],
      ['next', '/en/docs/next/audit', false],
    ]);
  });

  it('is found from an edition that lacks it, a slash at the end or not', () => {
    for (const address of ['/en/docs/2020-10/audit', '/en/docs/2020-10/audit/']) {
      expect(pagesFor(address)).toEqual([
        ['2026-11', '/en/docs/2026-11/audit', false],
        ['2020-10', undefined, true],
        ['next', '/en/docs/next/audit', false],
      ]);
    }
  });

  it('is found in a folder', () => {
    expect(pagesFor('/en/docs/2020-10/banks/webank')[1]?.[1]).toBe('/en/docs/2020-10/banks/webank');
  });

  it.each(['/en/', '/en/contribute', '/en/docs/2020-101/audit', '/en/docs/2020-10'])(
    'is none for %s',
    (address) => {
      expect(pagesFor(address).map(([, page]) => page)).toEqual([undefined, undefined, undefined]);
    },
  );
});

it('names the first page of each edition, and which is the latest', () => {
  const editions = pageInEditions(versions, '/en/');
  expect(editions.map(({ overview }) => overview)).toEqual([
    '/en/docs/2026-11/overview',
    '/en/docs/2020-10/overview',
    '/en/docs/next/overview',
  ]);
  expect(editions.map(({ isLatest }) => isLatest)).toEqual([true, false, false]);
});
