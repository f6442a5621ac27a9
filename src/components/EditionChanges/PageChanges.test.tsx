// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { block, pageChanges } from '../../evidence/views/edition-changes-samples';
import { PageChanges } from './PageChanges';

beforeEach(() => {
  site.search = '';
});

describe('the text of a page', () => {
  test.each([
    ['zh-Hans', '这一页的正文，2020-10 版与 2026-11 版对照。', '…… 2 段未改'],
    ['en', 'The text of this page in edition 2020-10 and in edition 2026-11.', '… 2 unchanged'],
  ] as const)('says in %s what is compared, and folds what stayed', (locale, lead, folded) => {
    const page = renderPage(<PageChanges data={pageChanges({ language: locale })} />, locale);
    expect(readable(only(page, '.lead'))).toContain(lead);
    expect(textsOf(page, 'summary')[0]).toBe(folded);
    expect(page.querySelectorAll('details[open]')).toHaveLength(0);
  });

  test('unfolds it where the address asks for it', () => {
    site.search = '?unchanged=shown';
    const page = renderPage(<PageChanges data={pageChanges()} />, 'en');
    expect(page.querySelectorAll('details:not([open])')).toHaveLength(0);
  });

  test('keeps the heading in sight under which something changed', () => {
    const page = renderPage(<PageChanges data={pageChanges()} />, 'en');
    const [kept] = [...page.querySelectorAll('h2')];
    expect(kept && readable(kept)).toBe('A heading that stayed');
    expect(kept?.closest('details')).toBeNull();
  });

  test('marks words that are gone and words that are new, for the ear, too', () => {
    const page = renderPage(<PageChanges data={pageChanges()} />, 'en');
    const changed = only(page, '#change-reworded');
    expect(readable(only(changed, 'del'))).toBe('[removed:] ten');
    expect(readable(only(changed, 'ins'))).toBe('[added:] a hundred');
    expect(readable(only(changed, '.sign'))).toBe('~Changed (permanent link):');
    expect(readable(only(page, '#change-gone .sign'))).toBe('−Removed (permanent link):');
  });

  test('links to every change, and has no id twice', () => {
    const data = pageChanges();
    const page = renderPage(<PageChanges data={data} />, 'en');
    const keys = data.blocks.flatMap(({ key }) => key ?? []);
    expect(site.anchors).toEqual(keys);
    for (const key of keys)
      expect(page.querySelectorAll(`#${key} a[href="#${key}"]`)).toHaveLength(1);
    expect(repeatedIds(page)).toEqual([]);
  });

  test('is marked as the language it is in, where that is another', () => {
    const page = renderPage(<PageChanges data={pageChanges({ language: 'zh-Hans' })} />, 'en');
    expect(only(page, '.text').lang).toBe('zh-Hans');
    expect(
      renderPage(<PageChanges data={pageChanges()} />, 'en').querySelector('[lang]'),
    ).toBeNull();
  });

  test('that stayed the same has nothing to fold', () => {
    const data = pageChanges({ change: 'same', blocks: [block('All of it.')] });
    const page = renderPage(<PageChanges data={data} />, 'en');
    expect(textsOf(page, 'header li')[0]).toBe('Unchanged');
    expect(page.querySelector('fieldset')).toBeNull();
  });
});
