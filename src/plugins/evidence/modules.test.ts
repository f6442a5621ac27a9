import { expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { type PagePlace, parsePage } from '../../checks/reading/page';
import { openViews, unpack } from '../../evidence/views/packed';
import { moduleOf, pageModules, viewFinder } from './modules';

const whole = edition(
  {
    ...sound,
    edition: `
      title: { zh-Hans: 2020-10 版, en: Edition 2020-10 }
      asOf: '2020-10'
      notice: { zh-Hans: 注意。, en: Note. }
    `,
    timeline: `
      history:
        caption: { zh-Hans: 历程, en: History }
        events:
          - { label: { zh-Hans: 先, en: First }, kind: milestone, claim: share, date: start }
          - { label: { zh-Hans: 后, en: Then }, kind: milestone, claim: share, date: start }
    `,
  },
  { name: '2020-10' },
);
const find = viewFinder(whole, 'en');

it('finds a view with all that it rests on', () => {
  expect(find('timeline/history')).toMatchObject({
    record: 'timeline',
    events: [
      { claim: find('claim/share') },
      { claim: { sources: [{ source: { id: 'report' } }] } },
    ],
  });
  expect(find('claim/none')).toBeUndefined();
});

it('writes views as a module that unpacks them', () => {
  const source = find('source/report');
  const code = moduleOf(source ? [source] : []);
  const [, packed = ''] = /^export default unpack\(JSON\.parse\((.*)\)\);$/m.exec(code) ?? [];
  expect(unpack(JSON.parse(JSON.parse(packed)))).toEqual([source]);
  expect(source).toMatchObject({ record: 'source', summary: 'Gives shares.' });
});

it('writes a module for each page that a locale shows, the original where there is no translation', () => {
  const page = (text: string, place: Partial<PagePlace>) =>
    parsePage(text, {
      path: 'docs/page.mdx',
      edition: '2020-10',
      slug: 'page',
      locale: 'zh-Hans',
      ...place,
    });
  const pages = [
    page('<Claim id="share" />', { slug: 'shares' }),
    page('没有标签。', { slug: 'shares', locale: 'en' }),
    page('<Timeline id="history" />', { slug: 'history' }),
    page('<Claim id="share" />', { slug: 'other', edition: 'next' }),
  ];
  const modules = (locale: 'zh-Hans' | 'en') =>
    pageModules(pages, '2020-10', find, locale).map(({ file, code }) => [
      file,
      openViews(JSON.parse(code)).all,
    ]);
  const [own, share, timeline] = ['edition', 'claim/share', 'timeline/history'].map(find);
  const history = ['2020-10/pages/history.json', [own, timeline]];
  expect(modules('zh-Hans')).toEqual([['2020-10/pages/shares.json', [own, share]], history]);
  expect(modules('en')).toEqual([['2020-10/pages/shares.json', [own]], history]);
});
