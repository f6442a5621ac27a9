import { expect, it } from 'vitest';
import { type Answer, reportUpkeep } from './report';

const visited = (address: string, answer: Answer) => ({
  address,
  places: ['docs/_data/sources.yml:5'],
  answer,
});
const nothing = { today: '2026-11-23', visited: [], due: [] };

it('tells dead, moved and refusing links apart, and names claims due for review', () => {
  const report = reportUpkeep({
    ...nothing,
    visited: [
      visited('https://a.org/', { kind: 'answers' }),
      visited('https://b.org/', { kind: 'dead', reason: '404' }),
      visited('https://c.org/', { kind: 'moved', to: 'https://d.org/' }),
      visited('https://e.org/', { kind: 'refuses', status: 403 }),
    ],
    due: [
      {
        id: 'share',
        place: 'docs/_data/claims.yml:5',
        asOf: '2018',
        review: '2020',
        months: 71,
      },
    ],
  });
  expect(report).toBe(`# 待维护 · Upkeep, 2026-11-23

## 打不开的链接（1）· Links that are dead (1)

- https://b.org/ — 404
  - \`docs/_data/sources.yml:5\`

## 已永久迁址的链接（1）· Links that moved for good (1)

- https://c.org/ → https://d.org/
  - \`docs/_data/sources.yml:5\`

## 应当复核的论断（1）· Claims due for review (1)

- 2020 \`share\` (\`docs/_data/claims.yml:5\`)，截至 · as of 2018

## 拒绝程序访问、请人工查看的链接（1）· Links that refuse programs, to be looked at by hand (1)

- https://e.org/ — 403
  - \`docs/_data/sources.yml:5\``);
});

it('says nothing where nothing is to be done, links that refuse programs included', () => {
  const refusing = visited('https://e.org/', { kind: 'refuses', status: 403 });
  expect(reportUpkeep({ ...nothing, visited: [refusing] })).toBe('');
});

it('cuts a list that nobody would read', () => {
  const dead = visited('https://b.org/', { kind: 'dead', reason: '404' });
  const report = reportUpkeep({ ...nothing, visited: Array(103).fill(dead) });
  expect(report).toContain('Links that are dead (103)');
  expect(report.match(/— 404/g)).toHaveLength(100);
  expect(report).toContain('- 另有 3 条 · and 3 more');
});
