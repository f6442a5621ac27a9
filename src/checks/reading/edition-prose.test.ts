import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import { changesBetween, proseOfEdition } from './edition-prose';
import { parseSidebar } from './sidebar';
import type { Site } from './site';

function site(...pages: PageText[]): Site {
  const editions = ['2020-10', '2022-10', 'next'].map((name) => edition({}, { name }));
  return { ...siteOf(...pages), library: { editions } };
}

const titled = (title: string, body = '') => `---\ntitle: ${title}\n---\n\n${body}`;

describe('the pages of an edition', () => {
  it('are read in both languages, in the order of its list, those that it lacks last', () => {
    const read = site(
      { slug: 'last', text: titled('末', '一') },
      { slug: 'first', text: titled('首', '一') },
      { slug: 'first', text: titled('First', 'One'), locale: 'en' },
      { slug: 'unlisted', text: 'untitled' },
      { slug: '_part', text: 'part' },
      { slug: 'first', text: titled('旧'), edition: '2020-10' },
    );
    const list = parseSidebar(
      'sidebars.ts',
      'next',
      "export default { handbook: ['first', 'absent', 'last'] };",
    );
    expect(proseOfEdition({ ...read, sidebars: [list] }, 'next')).toEqual([
      {
        page: 'first',
        texts: {
          'zh-Hans': { title: '首', blocks: [{ kind: 'paragraph', text: '一' }] },
          en: { title: 'First', blocks: [{ kind: 'paragraph', text: 'One' }] },
        },
      },
      {
        page: 'last',
        texts: { 'zh-Hans': { title: '末', blocks: [{ kind: 'paragraph', text: '一' }] } },
      },
      {
        page: 'unlisted',
        texts: {
          'zh-Hans': { title: 'unlisted', blocks: [{ kind: 'paragraph', text: 'untitled' }] },
        },
      },
    ]);
  });

  it('are none where there is no such edition', () => {
    expect(proseOfEdition(site(), '2030-01')).toEqual([]);
  });
});

describe('changesBetween', () => {
  const read = site(
    { text: titled('旧'), edition: '2020-10' },
    { text: titled('新'), edition: 'next' },
  );

  it('holds an edition against a later one', () => {
    expect(changesBetween(read, '2020-10', 'next')).toMatchObject({
      before: { name: '2020-10' },
      after: { name: 'next' },
      pages: [{ page: 'tdsql', change: 'changed' }],
    });
  });

  it.each([
    ['next', '2020-10'],
    ['next', 'next'],
    ['2020-10', '2030-01'],
    ['2019-01', 'next'],
  ])('knows nothing of %s and then %s', (before, after) => {
    expect(() => changesBetween(read, before, after)).toThrow(
      `there are no editions ${before} and, after it, ${after}`,
    );
  });
});
