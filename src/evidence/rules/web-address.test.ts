import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { webAddress } from './web-address';

function withAddress(address: string): string[] {
  return say(
    webAddress,
    edition({ source: sound.source.replace('https://example.org/report', `'${address}'`) }),
  );
}

it.each(['https://example.org/a?b=c#d', 'http://example.org', 'https://例子.中国/文'])(
  'accepts %s',
  (address) => {
    expect(withAddress(address)).toEqual([]);
  },
);

it.each([
  ['javascript:alert(1)', 'link to a web page; `javascript:` is not allowed'],
  ['data:text/html,x', 'link to a web page; `data:` is not allowed'],
  ['ftp://example.org/x', 'link to a web page; `ftp:` is not allowed'],
  ['example.org/report', 'did you mean `https://example.org/report`?'],
  ['see the report', 'copy the whole address from the browser'],
  ['https://user:secret@example.org/', 'take the user name out of the address'],
  ['https://intranet/report', 'name the whole host: example.org'],
])('refuses %s', (address, mend) => {
  expect(withAddress(address)).toEqual([
    `docs/_data/sources.yml:5:8 web-address: found "${address}", ` +
      `expected an address that begins with https:// or http://; ${mend}`,
  ]);
});
