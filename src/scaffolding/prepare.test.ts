import { describe, expect, it } from 'vitest';
import { edition, sound, today } from '../../tests/support/evidence';
import type { Kind } from '../evidence/schema/kind';
import type { kinds } from '../evidence/schema/kinds';
import { scaffolds } from './kinds';
import { knownFields, prepare } from './prepare';
import type { Answers, Scaffold, Tree } from './scaffold';

const topic = "market:\n  label: { zh-Hans: '市场', en: 'Market' }\n";

/** An edition with a source, a claim, a topic, a page, and a data file more. */
function treeWith(more: { kind: Kind; path: string; text: string }[] = []): Tree {
  const small = edition({ source: sound.source, claim: sound.claim, topic });
  return {
    texts: [...small.files.map(({ path, kind, text }) => ({ path, kind, text })), ...more],
    edition: small,
    data: 'docs/_data',
    pageFolders: { 'zh-Hans': 'docs', en: 'i18n/en' },
    pages: ['docs/banking.mdx'],
    sidebars: "  handbook: [\n    'banking',\n  ],\n",
    fileProblems: [],
  };
}

function prepared(
  kind: keyof typeof kinds | 'page' | 'table',
  answers: Answers,
  tree = treeWith(),
) {
  return prepare(scaffolds[kind] as Scaffold, answers, tree, today);
}

/** What would be added to each file. */
function added({ draft }: ReturnType<typeof prepared>): Record<string, string> {
  return Object.fromEntries(
    draft.edits.map(({ file, after, start, end }) => [file, after.slice(start, end)]),
  );
}

/** The complaints, a line each. */
function said({ complaints }: ReturnType<typeof prepared>): string[] {
  return complaints.map(({ at, found, hint }) => `${at}: ${found}; ${hint}`);
}

function flags(fields: readonly { flag: string }[]): string[] {
  return fields.map(({ flag }) => flag);
}

const source: Answers = {
  url: ['https://www.idc.com/report'],
  title: ['The “cloud”: its shares'],
  publisher: ['IDC'],
  language: ['en'],
  'translated-zh': ['云的份额'],
  issued: ['2026-05'],
  type: ['report'],
  kind: ['analyst'],
  'summary-zh': ['给出份额。'],
  'summary-en': ['Gives shares.'],
};

const claim: Answers = {
  'statement-zh': ['{when}份额为{share}。'],
  'statement-en': ['In {when} the share of cloud was {share}.'],
  figure: ['share=0.18:share:more-than'],
  date: ['when=2025-Q1'],
  'as-of': ['2025-Q1'],
  source: ['report@p. 3'],
  confidence: ['medium'],
};

const page: Answers = {
  slug: ['securities'],
  'title-zh': ['证券'],
  'title-en': ['Securities: brokers'],
  'description-zh': ['证券公司怎样用云。'],
  'description-en': ['How brokers use the cloud.'],
  'alias-zh': ['券商'],
  'alias-en': ['brokers'],
  claim: ['share'],
};

const table: Answers = {
  id: ['two-clouds'],
  'caption-zh': ['两朵云'],
  'caption-en': ['Two clouds'],
  column: ['tencent=腾讯云|Tencent Cloud', 'alibaba=阿里云|Alibaba Cloud'],
  row: ['share=份额|Share', 'price=价格|Price'],
  cell: ['share.tencent=share'],
};

const resource: Answers = {
  source: ['report'],
  topic: ['market'],
  level: ['expert'],
  'good-for-zh': ['看份额。'],
  'good-for-en': ['For the shares.'],
};

describe('a source', () => {
  it('is written with the day it was read and an id in the manner of the others', () => {
    const result = prepared('source', source);
    expect(said(result)).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(added(result)).toEqual({
      'docs/_data/sources/general.yml': [
        'idc-2026-cloud-shares:',
        '  type: report',
        '  title: "The “cloud”: its shares"',
        '  translatedTitle:',
        '    zh-Hans: "云的份额"',
        '  publisher: "IDC"',
        "  issued: '2026-05'",
        "  accessed: '2026-11-23'",
        '  language: en',
        '  URL: "https://www.idc.com/report"',
        '  kind: analyst',
        '  summary:',
        '    zh-Hans: "给出份额。"',
        '    en: "Gives shares."',
        '',
      ].join('\n'),
    });
  });

  it('is refused with every fault at its flag', () => {
    const answers = {
      ...source,
      url: ['javascript:alert(1)'],
      kind: ['analist'],
      issued: ['2026-13'],
      id: ['report'],
      'summary-zh': ['份额 18%。'],
    };
    expect(said(prepared('source', answers))).toEqual([
      '--id: `report` a second time; rename or remove one of them; the first is at docs/_data/sources.yml:1',
      '--issued: "2026-13"; there are twelve months: write the month as 01 to 12',
      '--url: "javascript:alert(1)"; link to a web page; `javascript:` is not allowed',
      '--kind: "analist"; did you mean `analyst`?',
      expect.stringMatching(/^--summary-zh: `18%` in “份额 18%。”; leave the number to a claim/),
    ]);
  });

  it('lacks what was not answered, or with blanks only, and what was is checked all the same', () => {
    const result = prepared('source', { type: ['rport'], title: [' '] });
    expect(flags(result.missing)).toEqual([
      'url',
      'title',
      'publisher',
      'language',
      'kind',
      'summary-zh',
      'summary-en',
      'id',
    ]);
    expect(said(result)).toEqual(['--type: "rport"; did you mean `report`?']);
  });

  it('goes into the file named, which is no slip of the pen', () => {
    const text = '# Sources.\nolder:\n  type: report\n';
    const tree = treeWith([{ kind: 'source', path: 'docs/_data/sources/tdsql.yml', text }]);
    const { draft } = prepared('source', { ...source, file: ['tdsql'] }, tree);
    expect(draft.edits).toMatchObject([{ file: 'docs/_data/sources/tdsql.yml', before: text }]);
    expect(said(prepared('source', { ...source, file: ['tdsq'] }, tree))).toEqual([
      '--file: `tdsq`; did you mean `tdsql`?',
    ]);
    expect(said(prepared('source', { ...source, file: ['../x'] }, tree))).toEqual([
      '--file: `../x`; give its name without folder and ending, in lower-case letters: tdsql',
    ]);
  });

  it('is not put into a file that cannot be read', () => {
    const path = 'docs/_data/sources/tdsql.yml';
    const tree = treeWith([{ kind: 'source', path, text: 'older: "open\n' }]);
    expect(said(prepared('source', { ...source, file: ['tdsql'] }, tree))).toEqual([
      expect.stringMatching(/^docs\/_data\/sources\/tdsql.yml:\d+:\d+: a `"` that nothing closes/),
    ]);
  });
});

it('is not put into a file whose bytes are amiss', () => {
  const file = 'docs/_data/sources/tdsql.yml';
  const place = { rule: 'text-file', severity: 'error', file, line: 2, column: 1 } as const;
  const finding = { found: 'a NUL byte', expected: 'text in UTF-8', hint: 'remove it' };
  const tree = { ...treeWith(), fileProblems: [{ ...place, ...finding }] };
  expect(said(prepared('source', { ...source, file: ['tdsql'] }, tree))).toEqual([
    `${file}:2:1: a NUL byte; remove it`,
  ]);
});

describe('a claim', () => {
  it('is written with its figures, dates and sources', () => {
    const result = prepared('claim', claim);
    expect(said(result)).toEqual([]);
    expect(added(result)).toEqual({
      'docs/_data/claims/general.yml': [
        'share-cloud-was:',
        '  statement:',
        '    zh-Hans: "{when}份额为{share}。"',
        '    en: "In {when} the share of cloud was {share}."',
        '  figures:',
        '    share: { value: 0.18, unit: share, qualifier: more-than }',
        "  dates: { when: '2025-Q1' }",
        "  asOf: '2025-Q1'",
        '  sources: [{ id: report, locator: "p. 3" }]',
        '  confidence: medium',
        '',
      ].join('\n'),
    });
  });

  it('may say when it is to be looked at again', () => {
    const result = prepared('claim', { ...claim, 'review-by': ['2026-01'] });
    expect(said(result)).toEqual([]);
    expect(Object.values(added(result)).join()).toContain(
      "  asOf: '2025-Q1'\n  reviewBy: '2026-01'\n",
    );
    expect(said(prepared('claim', { ...claim, 'review-by': ['2024'] }))).toEqual([
      expect.stringMatching(/^--review-by: 2024; leave it out/),
    ]);
  });

  it('is refused with every fault at its flag', () => {
    const answers = {
      ...claim,
      'statement-en': ['The share was {shere}.'],
      figure: [
        'share=0.18:shar',
        'price=1:money',
        'nodes=1:count',
        'nodes=2:count',
        'x=many:count',
      ],
      date: ['when=2018-13'],
      'as-of': ['2027'],
      source: ['reporr'],
      confidence: ['sure'],
    };
    expect(said(prepared('claim', answers))).toEqual([
      '--figure: `many`; write 10000000000',
      '--statement-en: {shere}; did you mean `share`?',
      '--figure: "shar"; did you mean `share`?',
      expect.stringMatching(/^--figure: no `currency`/),
      expect.stringMatching(/^--figure: `nodes` a second time/),
      '--date: "2018-13"; there are twelve months: write the month as 01 to 12',
      expect.stringMatching(/^--as-of: 2027, which has not begun/),
      '--source: `reporr`; did you mean `report`?',
      expect.stringMatching(/^--confidence: "sure"/),
    ]);
  });

  it('wants a note in both languages or in none', () => {
    expect(flags(prepared('claim', { ...claim, 'note-zh': ['转述。'] }).missing)).toEqual([
      'note-en',
    ]);
  });
});

describe('a table', () => {
  it('is written with its rows, and the cells that were filled', () => {
    const result = prepared('table', table);
    expect(said(result)).toEqual([]);
    expect(added(result)['docs/_data/comparisons/general.yml']).toContain(
      [
        '  rows:',
        '    share:',
        '      label: { zh-Hans: "份额", en: "Share" }',
        '      cells:',
        '        tencent: { claims: [share] }',
        '    price:',
        '      label: { zh-Hans: "价格", en: "Price" }',
        '      cells: {}',
      ].join('\n'),
    );
  });

  it('is refused with every fault at its flag', () => {
    const cell = ['share.tencen=share', 'prise.tencent=share', 'share.alibaba=shore', 'share'];
    expect(
      said(prepared('table', { ...table, cell, column: [...(table.column ?? []), 'x=一'] })),
    ).toEqual([
      "--column: `x=一`; write --column 'id=中文|English' with every part filled in",
      expect.stringMatching(/^--cell: `share`/),
      '--cell: `prise.tencent`; name a row given with --row: share, price',
      '--cell: `tencen`; did you mean `tencent`?',
      '--cell: `shore`; did you mean `share`?',
    ]);
  });

  it('may be a matrix', () => {
    const { id, 'caption-zh': zh, 'caption-en': en } = table;
    const answers = { kind: ['matrix'], id, 'caption-zh': zh, 'caption-en': en } as Answers;
    const pain = ['slow=慢|Slow|business|share'];
    const solution = ['db=数据库|Database|share'];
    const result = prepared('table', { ...answers, pain, solution });
    expect(said(result)).toEqual([]);
    expect(added(result)['docs/_data/matrices/general.yml']).toContain('  marks: []\n');
    expect(flags(prepared('table', answers).missing)).toEqual(['pain', 'solution']);
    expect(said(prepared('table', { ...answers, pain, solution, row: ['a=一|One'] }))).toEqual([
      expect.stringMatching(/^--row: an answer to what the other flags leave no room for/),
    ]);
  });

  it('is of a kind that exists', () => {
    expect(said(prepared('table', { ...table, kind: ['matrx'] }))).toEqual([
      '--kind: `matrx`; use comparison or matrix',
    ]);
  });
});

describe('a resource', () => {
  it('is written under a topic that exists', () => {
    const result = prepared('resource', resource);
    expect(said(result)).toEqual([]);
    expect(added(result)).toEqual({
      'docs/_data/resources/general.yml':
        'report:\n  source: report\n  topic: market\n  level: expert\n  goodFor:\n' +
        '    zh-Hans: "看份额。"\n    en: "For the shares."\n',
    });
    expect(said(prepared('resource', { ...resource, topic: ['markt'] }))).toEqual([
      '--topic: `markt`; did you mean `market`?',
    ]);
  });
});

describe('a page', () => {
  it('is written in both languages, with the same ids, and put into the sidebar', () => {
    const result = prepared('page', page);
    expect(said(result)).toEqual([]);
    const files = added(result);
    expect(Object.keys(files)).toEqual([
      'docs/securities.mdx',
      'i18n/en/securities.mdx',
      'sidebars.ts',
    ]);
    expect(files['i18n/en/securities.mdx']).toBe(
      [
        '---',
        'title: "Securities: brokers"',
        'description: How brokers use the cloud.',
        'aliases:',
        '  - brokers',
        '---',
        '',
        '<Edition />',
        '',
        '## Key points {/* #key-points */}',
        '',
        '{/* Begin here. */}',
        '',
        '<Claim id="share" />',
        '',
        '## Sources {/* #sources */}',
        '',
        '<Sources />',
        '',
      ].join('\n'),
    );
    expect(files['sidebars.ts']).toBe("    'securities',");
  });

  it('lists no sources where it shows no evidence', () => {
    const { claim: _, ...bare } = page;
    expect(added(prepared('page', bare))['docs/securities.mdx']).not.toContain('<Sources />');
  });

  it('is written in English alone among the originals, and says so', () => {
    const answers: Answers = {
      slug: ['securities'],
      only: ['en'],
      'title-en': ['Securities'],
      'description-en': ['Brokers.'],
    };
    const result = prepared('page', answers);
    expect(said(result)).toEqual([]);
    expect(result.missing).toEqual([]);
    const files = added(result);
    expect(Object.keys(files)).toEqual(['docs/securities.mdx', 'sidebars.ts']);
    expect(files['docs/securities.mdx']).toContain('\nlanguage: en\n');
    expect(said(prepared('page', { ...answers, 'title-zh': ['证券'] }))).toEqual([
      expect.stringMatching(/^--title-zh: an answer to what the other flags leave no room for/),
    ]);
  });

  it('is written in Chinese alone', () => {
    const zh = { 'title-zh': ['证券'], 'description-zh': ['证券公司怎样用云。'] };
    const result = prepared('page', { slug: ['securities'], only: ['zh-Hans'], ...zh });
    expect(said(result)).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(Object.keys(added(result))).toEqual(['docs/securities.mdx', 'sidebars.ts']);
    expect(added(result)['docs/securities.mdx']).not.toContain('language:');
  });

  it('is refused with every fault at its flag, once for both languages', () => {
    const answers = {
      ...page,
      slug: ['banking'],
      only: ['english'],
      after: ['bankin'],
      claim: ['shore'],
      'description-en': ['18% of brokers.'],
    };
    expect(said(prepared('page', answers))).toEqual([
      '--slug: `banking`, which docs/banking.mdx has already; choose another, or edit docs/banking.mdx',
      '--only: `english`; use `zh-Hans` or `en`',
      '--after: `bankin`; did you mean `banking`?',
      expect.stringMatching(/^--claim: `shore` in <Claim>; did you mean `share`/),
      expect.stringMatching(/^--description-en: `18%` in “18% of brokers.”/),
    ]);
    expect(said(prepared('page', { ...page, slug: ['Se curities'] }))).toEqual([
      '--slug: `Se curities`; write `se-curities`',
    ]);
  });
});

it('knows the flags of every variant', () => {
  const known = flags(knownFields(scaffolds.table as Scaffold, treeWith()));
  expect(known).toEqual(expect.arrayContaining(['column', 'row', 'cell', 'pain', 'solution']));
  expect(new Set(known).size).toBe(known.length);
});
