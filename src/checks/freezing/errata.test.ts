import { describe, expect, it } from 'vitest';
import { readErrata } from './errata';
import { sha256Of } from './manifest';

const hash = sha256Of('one');
const text = `# In the order of publication.
tdsql-price:
  on: '2026-12-01'
  pages: [tdsql]
  what: { zh-Hans: 价格改为 3 元。, en: The price is 3 yuan. }
  why: { zh-Hans: 抄错了来源。, en: It was copied wrongly. }
  pullRequest: 128
  files:
    versioned_docs/version-2026-11/tdsql.mdx: ${hash}
    versioned_docs/version-2026-11/img/price.svg: null
`;

function said(text: string): string[] {
  const { findings, errata } = readErrata('2026-11', text);
  // None of them counts where one is wrong.
  expect(errata).toEqual([]);
  return findings.map(
    ({ line, column, found, expected, hint }) => `${line}:${column} ${found}, ${expected}; ${hint}`,
  );
}

describe('errata', () => {
  it('are read in their order, with their ids', () => {
    const { path, errata, findings } = readErrata('2026-11', text);
    expect({ path, findings }).toEqual({ path: 'editions/2026-11/errata.yml', findings: [] });
    expect(errata).toEqual([
      {
        id: 'tdsql-price',
        on: '2026-12-01',
        pages: ['tdsql'],
        what: { 'zh-Hans': '价格改为 3 元。', en: 'The price is 3 yuan.' },
        why: { 'zh-Hans': '抄错了来源。', en: 'It was copied wrongly.' },
        pullRequest: 128,
        files: {
          'versioned_docs/version-2026-11/tdsql.mdx': hash,
          'versioned_docs/version-2026-11/img/price.svg': null,
        },
      },
    ]);
  });

  it.each([
    ['  on', '  when', '2:1 no `on`'],
    ["'2026-12-01'", "'2026-13-01'", '3:7 "2026-13-01", a day of the calendar'],
    ['[tdsql]', '[]', '4:10 an empty list, at least 1'],
    [', en: The price is 3 yuan. ', ' ', '5:3 no `en`, text in `en`; add `en: …`'],
    ['It was copied wrongly.', '" "', '6:31 " ", some text, not an empty one'],
    ['128', '-128', '7:16 -128, the number of a pull request: 128; write the number alone'],
    ['128', '12.8', '7:16 12.8, the number of a pull request: 128'],
    ['128', "'#128'", '7:16 "#128", the number of a pull request: 128'],
    [hash, hash.slice(1), `9:47 "${hash.slice(1)}`],
    ['tdsql-price', 'Price', '2:1 the id `Price`'],
    ['pullRequest', 'pullrequest', '7:3 the field `pullrequest`, a field of the schema; did you'],
    ['  pages', "  on: '2026-12-02'\n  pages", '4:3 `on` a second time'],
    ['[tdsql]', '[tdsql', '4:10 a `[` that nothing closes'],
    ['[tdsql]', '&pages [tdsql]', '4:10 the anchor `&pages`'],
  ])('say where %s ought not to be %s', (from, to, message) => {
    expect(said(text.replace(from, () => to))).toContainEqual(expect.stringContaining(message));
  });

  it('name the files that they changed', () => {
    const [empty] = said(text.replace(/files:[^]*/, 'files: {}\n'));
    expect(empty).toContain('8:10 {}, the files that it changed, each by its hash');
  });

  it('are not to be an empty file', () => {
    expect(said('')).toEqual([expect.stringContaining('1:1 an empty file, a map of fields')]);
  });
});
