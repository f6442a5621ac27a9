import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { page, problemsOn } from '../../../tests/support/site';
import { pageTag } from './page-tag';

function uses(text: string) {
  return page({ text }).uses.map(({ element: _, ...use }) => use);
}

function problems(text: string): string[] {
  return problemsOn(pageTag, text).map((problem) =>
    sentence(problem).replace('docs/tdsql.mdx:', ''),
  );
}

it('finds tags in blocks, lists, sentences and tables', () => {
  const page = [
    '---\ntitle: 标题 <Claim>\n---',
    '<Claim id="a" />',
    '- <Claim id="b" />',
    '在句中<Figure of="c#share" />，也可以。',
    '| 表 |\n| --- |\n| <Term id="d">术语</Term> |',
    '<Sources />',
  ].join('\n\n');
  expect(uses(page)).toMatchObject([
    { tag: 'Claim', kind: 'claim', id: 'a', line: 5, column: 1 },
    { tag: 'Claim', id: 'b', line: 7, column: 3 },
    { tag: 'Figure', kind: 'claim', id: 'c', figure: 'share', line: 9, column: 4 },
    { tag: 'Term', kind: 'term', id: 'd' },
    { tag: 'Sources', kind: undefined },
  ]);
  expect(problems(page)).toEqual([]);
});

it('leaves formulas, code and comments alone', () => {
  const page = '$$\n\\frac{a}{b}\n$$\n\n`<Claim id="x" />`\n\n## 标题 {/* #id */}\n';
  expect(uses(page)).toEqual([]);
  expect(problems(page)).toEqual([]);
});

it('asks for the record in quotes', () => {
  expect(problems('<Claim id={x} />')).toEqual([
    '1:1 page-tag: found <Claim> without a readable `id`, ' +
      'expected the id of a record, in quotes; write <Claim id="an-id" />',
  ]);
  expect(problems('<Figure of="claim" />')).toEqual([
    '1:1 page-tag: found <Figure> without a readable `of`, ' +
      'expected a claim and its figure, in quotes; write <Figure of="a-claim#a-figure" />',
  ]);
});

it('finds calculations, audits, diagrams and glossaries', () => {
  const page = [
    '<Working of="market#growth" />',
    '<Audit edition="2020-10" />',
    '<Diagram id="layers" />',
    '<Glossary />',
    '<Calculator id="quorum" />',
    '<FairDraw />',
    '<Sources />',
  ].join('\n\n');
  expect(uses(page)).toEqual([
    { tag: 'Working', kind: 'claim', id: 'market', figure: 'growth', line: 1, column: 1 },
    { tag: 'Audit', kind: 'claim', edition: '2020-10', line: 3, column: 1 },
    { tag: 'Diagram', kind: 'diagram', id: 'layers', line: 5, column: 1 },
    { tag: 'Glossary', kind: 'term', line: 7, column: 1 },
    { tag: 'Calculator', id: 'quorum', line: 9, column: 1 },
    { tag: 'FairDraw', line: 11, column: 1 },
    { tag: 'Sources', line: 13, column: 1 },
  ]);
  expect(problems(page)).toEqual([]);
});

it.each([
  ['<Audit edition="next" />', 'an edition', '<Audit edition="2020-10" />'],
  ['<Audit edition="2020-10-01" />', 'an edition', '<Audit edition="2020-10" />'],
  ['<Audit />', 'an edition', '<Audit edition="2020-10" />'],
  ['<Audit edition={2020} />', 'an edition', '<Audit edition="2020-10" />'],
  ['<Working of="a" />', 'a claim and its figure', '<Working of="a-claim#a-figure" />'],
  ['<Working of="a#b#c" />', 'a claim and its figure', '<Working of="a-claim#a-figure" />'],
  ['<Diagram id="a#b" />', 'the id of a record', '<Diagram id="an-id" />'],
  ['<Calculator />', 'the id of a calculator', '<Calculator id="availability" />'],
])('refuses %s', (tag, names, example) => {
  const [, name, attribute] = /<(\w+) (\w+)/.exec(example) ?? [];
  expect(problems(`${tag}\n\n<Sources />`)).toEqual([
    `1:1 page-tag: found <${name}> without a readable \`${attribute}\`, ` +
      `expected ${names}, in quotes; write ${example}`,
  ]);
  expect(uses(tag)).toEqual([]);
});

it.each([
  ['<Working id="a#b" />', 'id', '`of` alone', '<Working of="…" />'],
  ['<Audit id="2020-10" />', 'id', '`edition` alone', '<Audit edition="…" />'],
  ['<Diagram name="a" />', 'name', '`id` alone', '<Diagram id="…" />'],
  ['<Glossary id="a" />', 'id', 'no attribute', '<Glossary />'],
  ['<FairDraw seed="5" />', 'seed', 'no attribute', '<FairDraw />'],
])('points to the misnamed attribute of %s', (tag, attribute, expected, example) => {
  const name = /\w+/.exec(tag)?.[0];
  expect(problems(`${tag}\n\n<Sources />`)[0]).toBe(
    `1:1 page-tag: found the attribute \`${attribute}\` on <${name}>, ` +
      `expected ${expected}; write ${example}`,
  );
});

it.each([
  ['qourum', 'did you mean `quorum`?'],
  ['tides', 'use `availability`, `concentration`, `growth`, `quorum` or `total-cost`'],
])('points to a calculator that there is not: %s', (id, hint) => {
  const page = `一段\n\n<Calculator id="${id}" />`;
  expect(problems(page)).toEqual([
    `3:1 page-tag: found \`${id}\` in <Calculator>, expected the id of a calculator; ${hint}`,
  ]);
  expect(uses(page)).toEqual([]);
});

it('points to an attribute that the tag does not take', () => {
  expect(problems('<Claim id="a" confidence="high" />')).toEqual([
    '1:1 page-tag: found the attribute `confidence` on <Claim>, expected `id` alone; ' +
      'write <Claim id="…" />',
  ]);
  expect(problems('<Sources of="a" />')).toEqual([
    '1:1 page-tag: found the attribute `of` on <Sources>, expected no attribute; ' +
      'write <Sources />',
  ]);
});

it('guesses the tag meant, and leaves other elements alone', () => {
  expect(problems('<Cliam id="a" />')).toEqual([
    '1:1 page-tag: found <Cliam>, expected an evidence tag; did you mean <Claim>?',
  ]);
  expect(problems('<claim id="a" />')[0]).toMatch(/did you mean <Claim>\?$/);
  expect(problems('<Tabs><TabItem>甲</TabItem></Tabs> <br />')).toEqual([]);
});
