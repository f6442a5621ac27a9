import { expect, it } from 'vitest';
import { asOfOf, movedOn, ownRecord } from './edition-record';

const draft = `# What this edition says of itself.
title:
  zh-Hans: "下一版（草稿）"
  en: "Next edition (draft)"
asOf: '2026-11'
notice:
  zh-Hans: >-
    正在编写。
  en: "Being written."
front:
  comparison: vendors # the one with prices
`;

it('makes the record of an edition of the draft’s, and keeps all else of it', () => {
  const notice = { 'zh-Hans': '经过查证：“是”。', en: 'Researched: "yes".' };
  expect(ownRecord(draft, { name: '2027-05', asOf: '2027-05', notice })).toBe(
    `# What this edition says of itself.
title:
  zh-Hans: "2027-05 版"
  en: "Edition 2027-05"
asOf: '2027-05'
notice:
  zh-Hans: "经过查证：“是”。"
  en: "Researched: \\"yes\\"."
front:
  comparison: vendors # the one with prices
`,
  );
});

it('keeps the notice where no edition was cut before', () => {
  const own = ownRecord(draft, { name: '2027-05', asOf: '2027-05', notice: undefined });
  expect(own).toContain('正在编写。');
  expect(own).toContain('Edition 2027-05');
});

it('writes into maps on one line, too', () => {
  const flow = "title: { zh-Hans: 新版, en: The new }\nasOf: '2021-06'\n";
  expect(ownRecord(flow, { name: '2021-07', asOf: '2021-07', notice: undefined })).toBe(
    'title: { zh-Hans: "2021-07 版", en: "Edition 2021-07" }\nasOf: \'2021-07\'\n',
  );
});

it('moves the draft on', () => {
  expect(movedOn(draft, '2027-05')).toBe(draft.replace("'2026-11'", "'2027-05'"));
});

it('is as of its name, and as of today where that lies ahead', () => {
  expect(asOfOf('2027-05', '2027-06-01')).toBe('2027-05');
  expect(asOfOf('2027-05', '2027-05-31')).toBe('2027-05');
  expect(asOfOf('2027-05', '2026-11-26')).toBe('2026-11');
});
