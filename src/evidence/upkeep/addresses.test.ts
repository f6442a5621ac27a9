import { describe, expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { addressesInData, addressesInPage, byAddress } from './addresses';

describe('addressesInData', () => {
  it('finds every address of a record, with its line', () => {
    const source = `${sound.source}
      archived: https://web.archive.org/a
      DOI: 10.1000/182
`;
    expect(addressesInData(edition({ source }))).toEqual([
      { address: 'https://example.org/report', place: 'docs/_data/sources.yml:5' },
      { address: 'https://web.archive.org/a', place: 'docs/_data/sources.yml:9' },
      { address: 'https://doi.org/10.1000/182', place: 'docs/_data/sources.yml:10' },
    ]);
  });

  it('passes over what is no address, which is for the check to tell', () => {
    const source = sound.source.replace('https://example.org/report', 'javascript:alert(1)');
    expect(addressesInData(edition({ source }))).toEqual([]);
  });
});

describe('addressesInPage', () => {
  const found = (text: string) => addressesInPage('docs/a.mdx', text).map(({ address }) => address);

  it.each([
    ['[文档](https://example.org/a)，见后。', 'https://example.org/a'],
    ['见 https://example.org/a。下文', 'https://example.org/a'],
    ['See https://example.org/a_b, and more', 'https://example.org/a_b'],
    ['<https://example.org/a?b=c#d>', 'https://example.org/a?b=c'],
    ['[x](https://example.org/a_(b)) y', 'https://example.org/a_(b)'],
    ['<a href="https://example.org/a">x</a>', 'https://example.org/a'],
  ])('finds the one in %s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it('finds none in a link within the handbook', () => {
    expect(found('[x](./tdsql.mdx) and [y](mailto:a@example.org)')).toEqual([]);
  });

  it('tells the line', () => {
    expect(addressesInPage('docs/a.mdx', '# A\n\nhttps://example.org/\n')).toEqual([
      { address: 'https://example.org/', place: 'docs/a.mdx:3' },
    ]);
  });
});

it('byAddress names every address once, with its places', () => {
  const [a, b] = ['https://a.org/', 'https://b.org/'];
  expect(
    byAddress([
      { address: a, place: 'x:1' },
      { address: b, place: 'x:2' },
      { address: a, place: 'y:1' },
      { address: a, place: 'x:1' },
    ]),
  ).toEqual([
    { address: a, places: ['x:1', 'y:1'] },
    { address: b, places: ['x:2'] },
  ]);
});
