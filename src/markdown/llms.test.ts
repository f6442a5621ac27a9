import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { chapterOf, type Library, llmsFull, llmsIndex } from './llms';
import { readPage } from './read-page';
import { toMarkdown } from './to-markdown';
import { printTwin, type Twin, type TwinEdition } from './twin';

const titles = { 'zh-Hans': '2026-11 版', en: 'Edition 2026-11' };

function editionOf(name: string): TwinEdition {
  return { name, title: { ...titles, en: `Edition ${name}` }, asOf: name, slugs: ['tdsql'] };
}

function pageOf(path: string, title: string, edition?: TwinEdition): Twin {
  const page = readPage(
    '<html lang=en><head><meta name=docusaurus_locale content=en>' +
      `<meta name=description content="About ${title}: all.">` +
      `<link rel=canonical href=https://h.example/en/${path}></head><body><main><h1>${title}</h1>` +
      '<h2 id=sources>Sources</h2><p>Text<sup><a href="#source-a">[1]</a></sup></p>' +
      '<ol><li id=source-a><p>A.</p></li></ol></main></body></html>',
  );
  if (!page) throw new Error('It is a page.');
  return { head: page.head, body: toMarkdown(page), ...(edition && { edition }) };
}

function chapter(twin: Twin) {
  return { head: twin.head, chapter: chapterOf(twin) };
}

const front = pageOf('', 'Handbook');

const library: Library = {
  locale: 'en',
  front,
  beside: [pageOf('contribute', 'How to contribute')],
  editions: ['2026-11', '2020-10'].map((name) => ({
    edition: editionOf(name),
    pages: [chapter(pageOf(`docs/${name}/tdsql`, 'TDSQL', editionOf(name)))],
  })),
  elsewhere: 'https://h.example/llms.txt',
};

test('a twin begins with what it is and where it is from', () => {
  const edition = { ...editionOf('2026-11'), asOf: '2026-11-26' };
  expect(printTwin(pageOf('docs/2026-11/tdsql', 'TDSQL', edition))).toBe(`---
title: TDSQL
description: "About TDSQL: all."
edition: 2026-11
asOf: "2026-11-26"
language: en
url: https://h.example/en/docs/2026-11/tdsql
sources: 1
license: CC-BY-4.0
---

# TDSQL

## Sources <a id="sources"></a>

Text[^1]

[^1]: A.
`);
  expect(printTwin(front)).not.toMatch(/^(edition|asOf):/m);
});

test('llms.txt has the form of the convention', () => {
  const { children } = fromMarkdown(llmsIndex(library));
  expect(children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type))).toEqual([
    'h1',
    'blockquote',
    'paragraph',
    'h2',
    'list',
    'h2',
    'list',
  ]);
});

test('llms.txt leads to the twins of the latest edition, then to what may be left out', () => {
  const text = llmsIndex(library);
  expect(text.slice(text.indexOf('## '))).toBe(`## Edition 2026-11

- [TDSQL](https://h.example/en/docs/2026-11/tdsql.md): About TDSQL: all.

## Optional

- [Full text](https://h.example/en/llms-full.txt): all pages of the latest edition in one file
- [How to contribute](https://h.example/en/contribute.md): About How to contribute: all.
- [Edition 2020-10: TDSQL](https://h.example/en/docs/2020-10/tdsql.md): About TDSQL: all.
- [简体中文](https://h.example/llms.txt): the same in Chinese
`);
});

test('llms-full.txt holds the pages of the latest edition, their footnotes apart', () => {
  const text = llmsFull(library);
  expect(text.slice(text.indexOf('## '))).toBe(`## TDSQL

Address: <https://h.example/en/docs/2026-11/tdsql>

### Sources

Text[^tdsql-1]

[^tdsql-1]: A.
`);
});

test('a language without words is named', () => {
  expect(() => llmsIndex({ ...library, locale: 'fr' })).toThrow(
    'src/markdown/words.ts lacks the words of fr.',
  );
});
