import { expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { type PagePlace, parsePage } from '../../checks/reading/page';
import { pageModules, viewExpression, viewsAt, writeViews } from './modules';

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
const written = writeViews(whole, 'en');

function viewsOf(...addresses: string[]) {
  return JSON.parse(viewsAt(written, addresses));
}

it('gives a view with all that it rests on, each once', () => {
  const views = viewsOf('timeline/history');
  expect(Object.keys(views)).toEqual(['timeline/history', 'claim/share', 'source/report']);
  expect(views['timeline/history'].events).toMatchObject([
    { claim: { '@view': 'claim/share' } },
    { claim: { '@view': 'claim/share' } },
  ]);
});

it('gives a view that rests on nothing alone', () => {
  expect(viewsOf('source/report')).toEqual({
    'source/report': expect.objectContaining({ record: 'source', summary: 'Gives shares.' }),
  });
});

it('gives what is asked for and there, in the order asked for', () => {
  const views = viewsOf('source/report', 'claim/none', 'claim/share');
  expect(Object.keys(views)).toEqual(['source/report', 'claim/share']);
});

it('writes one view as an expression', () => {
  expect(viewExpression(written, 'source/report')).toMatch(
    /^viewFinder\(\{"source\/report":\{.*\}\}\)\("source\/report"\)$/,
  );
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
    pageModules(pages, '2020-10', written, locale).map(({ file, code }) => [
      file,
      Object.keys(JSON.parse(code)),
    ]);
  const history = [
    '2020-10/pages/history.json',
    ['edition', 'timeline/history', 'claim/share', 'source/report'],
  ];
  expect(modules('zh-Hans')).toEqual([
    ['2020-10/pages/shares.json', ['edition', 'claim/share', 'source/report']],
    history,
  ]);
  expect(modules('en')).toEqual([['2020-10/pages/shares.json', ['edition']], history]);
});
