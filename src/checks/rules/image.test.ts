import { expect, it } from 'vitest';
import { sentence, today } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import { image } from './image';

const files = [
  { path: 'docs/img/layers.svg', bytes: 20_000 },
  { path: 'static/img/logo.png', bytes: 300_000 },
  { path: 'docs/img/huge.png', bytes: 300_001 },
  { path: 'docs/img/scan.bmp', bytes: 10 },
];

function problems(text: string, place: Partial<PageText> = {}): string[] {
  return image
    .check({ ...siteOf({ text, ...place }), files }, { today })
    .map((problem) => sentence(problem).replace(/^docs\/tdsql.mdx:(\d+:\d+) image: /, '$1 '));
}

it.each(['./img/layers.svg', 'img/layers.svg', '/img/logo.png', '@site/docs/img/layers.svg'])(
  'finds %s',
  (url) => {
    expect(problems(`![各层的关系](${url})`)).toEqual([]);
    expect(problems(`![各层的关系][图]\n\n[图]: ${url}`)).toEqual([]);
  },
);

it.each([
  ['![](./img/layers.svg)', 'an image without text', '![what it shows](./img/layers.svg)'],
  ['![layers](./img/layers.svg)', 'the name of the file as text', '![what it shows]'],
  ['![图](./img/layer.svg)', 'a file that is not there', 'did you mean `docs/img/layers.svg`?'],
  ['![图](./img/Layers.svg)', 'a file that is not there', 'did you mean `docs/img/layers.svg`?'],
  ['![图](./img/huge.png)', 'an image of 301 KB, expected at most 300 KB', 'save it as WebP'],
  ['![图](./img/scan.bmp)', '"scan.bmp", expected an image in AVIF', 'save it as one of these'],
  ['![图](https://example.org/a.png)', '"https://example.org/a.png"', 'beside the page'],
  ['![图](//example.org/a.png)', '"//example.org/a.png"', 'beside the page'],
  ['![图](data:image/png;base64,AAAA)', '"data:image/png;base64,AAAA"', 'beside the page'],
  ['![图]()', 'an image without an address', 'beside the page'],
])('refuses %s', (text, found, hint) => {
  const [problem, ...rest] = problems(`文\n\n${text}`);
  expect(problem).toMatch(/^3:1 /);
  expect(problem).toContain(found);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it('looks for an image beside the page that shows it', () => {
  const path = 'i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx';
  expect(problems('![The layers](./img/layers.svg)', { path, locale: 'en' })).toHaveLength(1);
});
