import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import { toBibtex } from './bibtex';
import { toCsl } from './csl';
import { exportResources } from './resources';

const sample = edition({
  source: `
    review:
      type: report
      title: "=1+1：100% 可用 & 更多_"
      translatedTitle: { en: "Available 100%" }
      author: [{ literal: 腾讯云 }, { family: 潘, given: 安群 }]
      publisher: Tencent Cloud
      issued: '2024-04-14'
      accessed: '2026-11'
      language: zh-Hans
      URL: https://example.org/a_b?c=1&d=2
      kind: primary
      summary: { zh-Hans: 复盘。, en: A review. }
    law:
      type: legislation
      title: 办法
      language: zh-Hans
      kind: primary
      summary: { zh-Hans: 规定。, en: Rules. }
  `,
  topic: 'rules: { label: { zh-Hans: 法规, en: Rules } }',
  resource: `
    review: { source: review, topic: rules, level: expert, goodFor: { zh-Hans: 好用, en: Useful } }
    law: { source: law, topic: rules, level: introductory, goodFor: { zh-Hans: 原文, en: The text } }
  `,
});

function file(name: string, locale: 'zh-Hans' | 'en' = 'en'): string {
  const found = exportResources(sample, locale).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.content;
}

describe('exportResources', () => {
  it('writes CSV that a spreadsheet opens in Chinese, with no cell that it would calculate', () => {
    const [head, first, second] = file('resources.csv', 'zh-Hans').split('\n');
    expect(head).toBe(
      '\ufeffid,title,translated_title,good_for,topic,kind,level,language,publisher,issued,issued_text,accessed,url',
    );
    expect(first).toBe(
      "review,'=1+1：100% 可用 & 更多_,,好用,法规,一手资料,深入,zh-Hans,Tencent Cloud,2024-04-14,2024 年 4 月 14 日,2026-11,https://example.org/a_b?c=1&d=2",
    );
    expect(second).toBe('law,办法,,原文,法规,一手资料,入门,zh-Hans,,,,,');
  });

  it('speaks the language of the reader and keeps titles in their own', () => {
    expect(file('resources.csv')).toContain('Available 100%,Useful,Rules,Primary,Expert,zh-Hans');
  });

  it('writes CSL-JSON with dates in parts', () => {
    const [item, law] = JSON.parse(file('resources.csl.json'));
    expect(item).toEqual({
      id: 'review',
      type: 'report',
      title: '=1+1：100% 可用 & 更多_',
      author: [{ literal: '腾讯云' }, { family: '潘', given: '安群' }],
      publisher: 'Tencent Cloud',
      issued: { 'date-parts': [[2024, 4, 14]] },
      accessed: { 'date-parts': [[2026, 11]] },
      language: 'zh-Hans',
      URL: 'https://example.org/a_b?c=1&d=2',
      abstract: 'Useful',
    });
    expect(law).not.toHaveProperty('issued');
  });

  it('writes BibLaTeX with what TeX would misread escaped, addresses excepted', () => {
    expect(file('resources.bib')).toContain(
      [
        '@report{review,',
        '  author = {{腾讯云} and 潘, 安群},',
        '  title = {=1+1：100\\% 可用 \\& 更多\\_},',
        '  institution = {Tencent Cloud},',
        '  date = {2024-04-14},',
        '  langid = {zh-Hans},',
        '  url = {https://example.org/a_b?c=1&d=2},',
        '  urldate = {2026-11},',
        '  abstract = {Useful},',
        '}',
      ].join('\n'),
    );
  });
});

describe('dates that are not days', () => {
  const base = { type: 'webpage', title: 't', language: 'en' } as const;

  it.each([
    ['2025-Q3', [2025, 7]],
    ['FY2021', [2021]],
    ['2018', [2018]],
  ])('%s becomes %o', (issued, parts) => {
    const item = toCsl('x', { ...base, issued });
    expect(item.issued).toEqual({ 'date-parts': [parts] });
  });

  it('an online source of no other type is @online, and one without an address @misc', () => {
    const online = toCsl('x', { ...base, URL: 'https://example.org' });
    expect(toBibtex(online)).toMatch(/^@online\{x,/);
    expect(toBibtex(toCsl('x', base))).toMatch(/^@misc\{x,/);
  });
});

it('an address holds nothing that a reader of BibTeX takes for markup', () => {
  const URL = 'https://example.org/us$5b/{a}?b=50%25&c=d_e';
  const entry = toBibtex(toCsl('x', { type: 'webpage', title: 't', language: 'en', URL }));
  expect(entry).toContain('  url = {https://example.org/us%245b/%7Ba%7D?b=50%25&c=d_e},');
});

describe('what a publication stands in, and who published it', () => {
  it.each([
    ['article-newspaper', 'journaltitle', 'publisher'],
    ['chapter', 'booktitle', 'publisher'],
    ['paper-conference', 'booktitle', 'publisher'],
    ['thesis', 'titleaddon', 'institution'],
    ['webpage', 'titleaddon', 'organization'],
  ] as const)('%s tells in the fields %s and %s', (type, container, publisher) => {
    const item = { type, title: 't', language: 'en', 'container-title': 'In', publisher: 'By' };
    const entry = toBibtex(toCsl('x', item));
    expect(entry).toContain(`  ${container} = {In},`);
    expect(entry).toContain(`  ${publisher} = {By},`);
  });
});
