// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { claim, period, source } from '../../evidence/views/samples';
import type { SourceView } from '../../evidence/views/views';
import { Sources } from './Sources';

function render(sources: SourceView[], locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  const page = sources.map((each) => claim(`of-${each.id}`, { sources: [{ source: each }] }));
  return renderPage(<Sources page={page} />, locale);
}

describe('Sources', () => {
  test('lists the sources of the page once each, in order of use, with anchors', () => {
    const page = render([source('b'), source('a'), source('b')]);
    expect([...page.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual([
      'source-b',
      'source-a',
    ]);
    expect(site.anchors).toEqual(['source-b', 'source-a']);
  });

  test('gives the whole reference, its title leading to the source without a referrer', () => {
    const page = render([source('a')]);
    expect(readable(only(page, '.reference'))).toBe('Somebody. Title of a[EB/OL]. Somewhere.');
    const link = only(page, '.reference a');
    expect(readable(link)).toBe('Title of a');
    expect(link.getAttribute('href')).toBe('https://example.org/a');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('finds the title in a reference that spaces it otherwise', () => {
    const title = '区块链服务TBaaS（一）';
    const page = render([source('a', { title })]);
    expect(readable(only(page, 'a'))).toBe('区块链服务 TBaaS（一）');
  });

  test('links the address where the convention ends a title otherwise', () => {
    const page = render([source('a', { title: '说明。' })], 'en');
    expect(readable(only(page, '.reference'))).toBe(
      'Somebody. (n.d.). 说明. Somewhere. https://example.org/a',
    );
  });

  test.each([
    ['zh-Hans', '未公开发表'],
    ['en', 'Unpublished'],
  ] as const)('says in %s that a source without an address is unpublished', (locale, words) => {
    const page = render([source('a', { url: undefined })], locale);
    expect(page.querySelector('.reference a')).toBeNull();
    expect(readable(only(page, '.unpublished'))).toBe(words);
  });

  test('gives a foreign title its language and its translation', () => {
    const page = render([source('a', { language: 'en', translatedTitle: '译名' })]);
    expect(only(page, 'cite').lang).toBe('en');
    expect(readable(only(page, '.reference'))).toBe(
      'Somebody. Title of a [译名][EB/OL]. Somewhere.',
    );
  });

  test('tells kind, summary, date of reading and archived copy', () => {
    const page = render([
      source('a', { accessed: period('2026-11-20'), archived: 'https://archive.example/a' }),
    ]);
    expect(readable(only(page, '.summary'))).toBe('Summary of a');
    expect(textsOf(page, '.facts li')).toEqual(['媒体', '<2026-11-20>查阅', '存档', '引用']);
    expect(only(page, '.facts a').getAttribute('href')).toBe('https://archive.example/a');
  });

  test('speaks English on an English page', () => {
    const page = render([source('a', { issued: period('2026-Q1') })], 'en');
    expect(readable(only(page, '.reference'))).toBe('Somebody. (2026, Q1). Title of a. Somewhere.');
    expect(textsOf(page, '.facts li')).toEqual(['Press', 'Simplified Chinese', 'Cite']);
  });

  test('offers its citation in three forms once asked', async () => {
    const page = mountPage(
      <Sources page={[claim('citing', { sources: [{ source: source('a') }] })]} />,
    );
    const button = only(page, 'button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(textsOf(page, '.actions button')).toEqual(['GB/T 7714', 'APA', 'BibTeX', 'CSL-JSON']);
    await click(button);
    expect(page.querySelector('.actions')).toBeNull();
  });

  test('names a language that is not the reader’s', () => {
    const page = render([source('a', { language: 'en', languageName: '英语' })]);
    expect(textsOf(page, '.facts li')).toEqual(['媒体', '英语', '引用']);
  });

  test('says so where nothing is cited', () => {
    const page = renderPage(<Sources page={[]} />, 'en');
    expect(readable(page)).toBe('This page cites no source.');
  });
});
