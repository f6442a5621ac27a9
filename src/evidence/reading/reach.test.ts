import { expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { reachedBy } from './reach';

const whole = edition({
  ...sound,
  comparison: `
    zones:
      caption: { zh-Hans: 比较, en: Compared }
      columns: { zone: { label: { zh-Hans: 专区, en: Zone } } }
      rows: { cost: { label: { zh-Hans: 费用, en: Cost }, cells: { zone: { claims: [share] } } } }
  `,
  edition: `
    title: { zh-Hans: 版, en: Edition }
    asOf: '2026-11'
    notice: { zh-Hans: 注意。, en: Note. }
    front: { comparison: zones, rows: [cost], series: none }
  `,
});

it('follows what a tag names to all that rests under it, step by step', () => {
  expect([...reachedBy([use('comparison', 'zones')], whole)]).toEqual([
    ['comparison zones', 0],
    ['claim share', 1],
    ['source report', 2],
  ]);
});

it('does not take what the front page shows of an edition for a part of its notice', () => {
  expect([...reachedBy([use('edition')], whole).keys()]).toEqual(['edition next']);
});
