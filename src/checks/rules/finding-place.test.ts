import { expect, it } from 'vitest';
import { edition, sentence, sound, today } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { findingPlace } from './finding-place';

const text = '## 份额 {/* #share */}\n';

function problems(page: string, heading: string, ...texts: string[]): string[] {
  const finding = `
    larger:
      headline: { zh-Hans: 变大了。, en: It grew. }
      page: ${page}
      heading: ${heading}
      claims: [share]
  `;
  const editions = [edition({ ...sound, finding })];
  const site = { ...siteOf(...texts.map((text) => ({ text }))), library: { editions } };
  return findingPlace.check(site, { today }).map(sentence);
}

it('accepts a heading of a page of the edition', () => {
  expect(problems('tdsql', 'share', text)).toEqual([]);
});

it('names a page that is not there, and the one that may be meant', () => {
  expect(problems('tdsqll', 'share', text)).toEqual([
    'docs/_data/findings.yml:3:9 finding-place: found `tdsqll`, expected the slug of a page; did you mean `tdsql`?',
  ]);
});

it('names a heading that is not there, and the one that may be meant', () => {
  expect(problems('tdsql', 'shares', text)).toEqual([
    'docs/_data/findings.yml:4:12 finding-place: found `shares`, expected the id of a heading on docs/tdsql.mdx; did you mean `share`?',
  ]);
});

it('says nothing of the headings of a page that cannot be read', () => {
  expect(problems('tdsql', 'shares', '<Claim')).toEqual([]);
});
