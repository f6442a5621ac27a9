import { describe, expect, test } from 'vitest';
import { textIn } from './elements';
import { readPage } from './read-page';

const head =
  '<meta name=docusaurus_locale content=en><meta name=docusaurus_version content=2026-11>' +
  '<meta name=description content="What it is."><link rel=canonical href=https://h.example/en/docs/x>';

function pageOf(body: string, within = head) {
  return readPage(`<html lang=en><head>${within}</head><body>${body}</body></html>`);
}

describe('a page of an edition', () => {
  const body =
    '<nav>Menu</nav><main><article><nav>Crumbs</nav>' +
    '<div class="theme-doc-markdown markdown"><h1>TDSQL</h1><p>Text</p></div></article></main>';

  test('says what it is', () => {
    expect(pageOf(body)?.head).toEqual({
      title: 'TDSQL',
      description: 'What it is.',
      locale: 'en',
      language: 'en',
      edition: '2026-11',
      address: 'https://h.example/en/docs/x',
    });
  });

  test('is read without what stands around it', () => {
    const content = pageOf(body)?.content;
    expect(content && textIn(content)).toBe('TDSQLText');
  });

  test('may be in another language than the site', () => {
    const translated = body.replace('<div class', '<div lang=zh-Hans><div class');
    expect(pageOf(translated)?.head).toMatchObject({ locale: 'en', language: 'zh-Hans' });
  });
});

test('a page of no edition is read whole, but for bars and feet', () => {
  const page = pageOf('<nav>Menu</nav><main><h1>Front</h1></main><footer>Foot</footer>');
  expect(page && textIn(page.content)).toBe('Front');
});

test.each([
  ['has no title', '<main><p>Text</p></main>', head],
  ['says no address', '<main><h1>T</h1></main>', head.replace(/<link.*?>/, '')],
  ['only leads on', '', '<meta http-equiv=refresh content="0; url=/docs/x">'],
])('what %s is no page', (_, body, within) => {
  expect(pageOf(body, within)).toBeUndefined();
});
