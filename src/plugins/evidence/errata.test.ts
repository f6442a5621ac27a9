import { expect, it } from 'vitest';
import { readErrata } from '../../checks/freezing/errata';
import type { Freeze } from '../../checks/freezing/freeze';
import { errataNotices } from './errata';

const hash = 'a'.repeat(64);
const errata = readErrata(
  '2020-10',
  `
share:
  on: '2026-12-01'
  pages: [tdsql, overview]
  what: { zh-Hans: 份额改正。, en: The share was mended. }
  why: { zh-Hans: 抄错。, en: It was copied wrongly. }
  pullRequest: 12
  files: { a.mdx: '${hash}' }
name:
  on: '2026-12-02'
  pages: [tdsql]
  what: { zh-Hans: 名称改正。, en: The name was mended. }
  why: { zh-Hans: 写错。, en: It was misspelt. }
  pullRequest: 13
  files: { a.mdx: '${hash}' }
`,
);
const freeze: Freeze = { edition: '2020-10', files: new Map(), errata, strays: [] };

it('tells each page what was mended on it, in the language of the site, the latest first', () => {
  expect(errata.findings).toEqual([]);
  const share = {
    id: 'share',
    on: { value: '2026-12-01', text: '1 December 2026' },
    what: 'The share was mended.',
    why: 'It was copied wrongly.',
    pullRequest: 12,
  };
  const place = { edition: '2020-10', component: 'Errata' };
  expect(errataNotices([freeze], 'en')).toEqual([
    { ...place, slug: 'tdsql', data: [expect.objectContaining({ id: 'name' }), share] },
    { ...place, slug: 'overview', data: [share] },
  ]);
  expect(errataNotices([freeze], 'zh-Hans')[1]?.data).toMatchObject([{ what: '份额改正。' }]);
});

it('tells nothing where nothing was mended', () => {
  expect(errataNotices([{ ...freeze, errata: undefined }], 'en')).toEqual([]);
});
