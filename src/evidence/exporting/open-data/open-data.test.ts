import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edition, sound } from '../../../../tests/support/evidence';
import type { ExportFile } from '../file';
import { openDataOf, openDataSchemas } from './open-data';
import type { Publisher } from './publisher';
import { type DatasetName, datasetNames, datasetSchema } from './schema';

const text = (chinese: string, english: string) => `{ zh-Hans: ${chinese}, en: ${english} }`;

const whole = edition(
  {
    edition: `
      title: ${text('2026-11 版', 'Edition 2026-11')}
      asOf: '2026-11'
      notice: ${text('注意。', 'Note.')}
    `,
    source: sound.source,
    claim: `
      share:
        statement: ${text("'**份额**为{share}，{year}起。'", "'The **share** has been {share} since {year}.'")}
        figures: { share: { value: 0.181, unit: share, qualifier: more-than, decimals: 1 } }
        dates: { year: '2018' }
        asOf: '2020-10'
        sources: [{ id: report, locator: p. 3 }]
        confidence: high
      doubled:
        statement: ${text("'是{ratio}。'", "'It is {ratio}.'")}
        figures: { ratio: { derived: { formula: ratio, inputs: [{ claim: share, figure: share }, { claim: share, figure: share }] }, unit: multiple } }
        asOf: '2020-10'
        sources: [{ id: report }]
        confidence: high
        answers: [{ edition: '2020-10', claim: old, verdict: corrected }]
    `,
    comparison: `
      clouds:
        caption: ${text('比较', 'Compared')}
        columns: { a: { label: ${text('甲', 'A')} }, b: { label: ${text('乙', 'B')} } }
        rows: { cost: { label: ${text('费用', 'Cost')}, cells: { a: { claims: [share] } } } }
    `,
    matrix: `
      pains:
        caption: ${text('痛点', 'Pains')}
        pains: { slow: { label: ${text('慢', 'Slow')}, kind: business, claim: share } }
        solutions: { fast: { label: ${text('快', 'Fast')}, claim: share } }
        marks: [{ pain: slow, solution: fast, fit: direct, basis: stated, reason: ${text("'*快*。'", "'*Fast*.'")} }]
    `,
    timeline: `
      history:
        caption: ${text('历程', 'History')}
        events: [{ label: ${text('开始', 'Start')}, kind: milestone, claim: share, date: year }]
    `,
    series: `
      shares:
        caption: ${text('份额', 'Shares')}
        method: ${text('按收入', 'By revenue')}
        unit: share
        asOf: '2020'
        lines:
          tencent:
            label: ${text('腾讯', 'Tencent')}
            points:
              - { at: '2020', value: 0.2, sources: [{ id: report }] }
              - { at: '2019', value: 0.1, sources: [{ id: report }], estimate: true }
    `,
    term: `
      shard: { name: ${text('分片', 'Shard')}, definition: ${text('一块。', 'A part.')}, aliases: { en: [partition] } }
    `,
    topic: `
      cloud: { label: ${text('云', 'Cloud')} }
    `,
    resource: `
      one: { source: report, topic: cloud, level: introductory, goodFor: ${text('入门。', 'A start.')} }
    `,
  },
  { name: '2026-11' },
);

const site = 'https://handbook.example';
const publisher = {
  site,
  siteIn: { 'zh-Hans': site, en: `${site}/en` },
  addressOf: (kind, id) =>
    id === 'share'
      ? { 'zh-Hans': `${site}/docs#${kind}-${id}`, en: `${site}/en/docs#${kind}-${id}` }
      : undefined,
} satisfies Publisher;
const { shared, byLocale } = openDataOf(whole, publisher);

function contentOf(files: readonly ExportFile[], name: string): string {
  return files.find((file) => file.name === name)?.content ?? '';
}

function read(name: DatasetName | 'index'): Record<string, unknown> {
  return JSON.parse(contentOf(shared, `${name}.json`));
}

describe('open data', () => {
  it.each(datasetNames)('give %s in the form that their schema states', (name) => {
    const data = read(name);
    expect(datasetSchema(name).safeParse(data).error?.issues).toBeUndefined();
    expect(data[name]).not.toEqual([]);
    expect(data).toMatchObject({
      $schema: `${site}/schemas/open-data/v1/${name}.json`,
      schemaVersion: 1,
      edition: { name: '2026-11', asOf: '2026-11' },
      license: {
        id: 'CC-BY-4.0',
        attribution: {
          'zh-Hans': '腾讯云金融手册，2026-11 版',
          en: 'Tencent Cloud Finance Handbook, Edition 2026-11',
        },
      },
    });
  });

  it('tell a claim in words without markup and in numbers', () => {
    expect(read('claims').claims).toMatchObject([
      {
        id: 'share',
        address: { en: 'https://handbook.example/en/docs#claim-share' },
        statement: {
          'zh-Hans': '份额为超过 18.1%，2018 年起。',
          en: 'The share has been more than 18.1% since 2018.',
        },
        figures: [
          {
            name: 'share',
            value: 0.181,
            unit: 'share',
            qualifier: 'more-than',
            asOf: '2020-10',
            text: { en: 'more than 18.1%' },
          },
        ],
        dates: [{ name: 'year', value: '2018', text: { 'zh-Hans': '2018 年' } }],
        sources: [{ id: 'report', locator: 'p. 3' }],
        answers: [],
      },
      {
        figures: [
          { name: 'ratio', value: 1, derived: { formula: 'ratio' }, text: { en: '1 time' } },
        ],
        answers: [{ edition: '2020-10', claim: 'old', verdict: 'corrected', evidence: [] }],
      },
    ]);
  });

  it('tell every kind of table, what cells say without a text of their own being that of their claims', () => {
    expect(read('tables').tables).toMatchObject([
      {
        kind: 'comparison',
        rows: [
          {
            cells: [
              { column: 'a', text: { en: 'The share has been more than 18.1% since 2018.' } },
            ],
          },
        ],
      },
      { kind: 'matrix', marks: [{ reason: { 'zh-Hans': '快。' }, evidence: [] }] },
      { kind: 'timeline', events: [{ date: '2018', label: { en: 'Start' }, claim: 'share' }] },
    ]);
  });

  it('put the points of a series in the order of time', () => {
    expect(read('series').series).toMatchObject([
      {
        lines: [
          {
            id: 'tencent',
            points: [
              { period: '2019', value: 0.1, estimate: true, text: { en: '10%' } },
              { period: '2020', value: 0.2, estimate: false, sources: [{ id: 'report' }] },
            ],
          },
        ],
      },
    ]);
  });

  it('name terms with their other names, and resources with their topic', () => {
    expect(read('glossary').glossary).toMatchObject([
      { id: 'shard', aliases: [{ language: 'en', name: 'partition' }] },
    ]);
    expect(read('resources').resources).toMatchObject([
      { source: 'report', topic: { id: 'cloud', label: { en: 'Cloud' } } },
    ]);
  });

  it('come as spreadsheets in each language, a file a table and a series', () => {
    expect(byLocale.en.map(({ name }) => name)).toEqual([
      'comparisons/clouds.csv',
      'matrices/pains.csv',
      'timelines/history.csv',
      'series/shares.csv',
      'sources.csl.json',
      'sources.bib',
      'resources.csv',
      'resources.csl.json',
      'resources.bib',
    ]);
    expect(contentOf(byLocale['zh-Hans'], 'comparisons/clouds.csv')).toBe(
      '\ufeff比较项,甲,甲 · 时点,甲 · 来源,乙,乙 · 时点,乙 · 来源\n' +
        '费用,份额为超过 18.1%，2018 年起。,2020-10,https://example.org/report,,,\n',
    );
    expect(contentOf(byLocale.en, 'series/shares.csv')).toContain('\n2019,Tencent,0.1,10%,true,');
  });

  it('come with sources for programs that keep references', () => {
    expect(JSON.parse(contentOf(byLocale.en, 'sources.csl.json'))).toMatchObject([
      { id: 'report', title: 'A report', abstract: 'Gives shares.' },
    ]);
    expect(contentOf(byLocale['zh-Hans'], 'sources.bib')).toContain('abstract = {给出份额。}');
  });

  it('are described with every file, its language, its type and its schema', () => {
    const catalogue = read('index');
    expect(catalogue).toMatchObject({
      '@type': 'Dataset',
      name: [
        { '@value': '腾讯云金融手册 · 2026-11 版', '@language': 'zh-Hans' },
        { '@value': 'Tencent Cloud Finance Handbook · Edition 2026-11', '@language': 'en' },
      ],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(catalogue.distribution).toHaveLength(datasetNames.length + 2 * byLocale.en.length);
    expect(catalogue.distribution).toContainEqual({
      '@type': 'DataDownload',
      contentUrl: 'https://handbook.example/data/2026-11/claims.json',
      encodingFormat: 'application/json',
      'dct:conformsTo': 'https://handbook.example/schemas/open-data/v1/claims.json',
    });
    expect(catalogue.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: '份额',
      contentUrl: 'https://handbook.example/data/2026-11/series/shares.csv',
      encodingFormat: 'text/csv',
      inLanguage: 'zh-Hans',
    });
    expect(catalogue.distribution).toContainEqual({
      '@type': 'DataDownload',
      contentUrl: 'https://handbook.example/en/data/2026-11/sources.csl.json',
      encodingFormat: 'application/vnd.citationstyles.csl+json',
      inLanguage: 'en',
    });
  });

  it('are the same each time', () => {
    expect(openDataOf(whole, publisher)).toEqual({ shared, byLocale });
  });
});

const repository = path.resolve(import.meta.dirname, '../../../..');

describe('the JSON Schemas', () => {
  it.each(openDataSchemas())('$file is published as it is defined', ({ file, content }) => {
    const published = readFileSync(path.join(repository, 'static/schemas', file), 'utf8');
    expect(published, 'run `npm run generate`').toBe(content);
  });

  it('are one for each dataset', () => {
    expect(openDataSchemas().map(({ file }) => file)).toEqual(
      datasetNames.map((name) => `open-data/v1/${name}.json`),
    );
  });
});
