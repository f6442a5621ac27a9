import { describe, expect, it } from 'vitest';
import { makeCorpus } from './corpus';
import { stockPage } from './stock';

const [edition] = makeCorpus({ pages: 12, sections: 20 });
if (!edition) throw new Error('a corpus has editions');

describe('stockPage', () => {
  const text = (index: number, locale: 'zh-Hans' | 'en' = 'en') =>
    stockPage(edition.pageAt(index), edition, locale);

  it.each(['zh-Hans', 'en'] as const)('leaves no tag and no empty place in %s', (locale) => {
    for (const index of edition.slugs.keys()) {
      expect(text(index, locale)).not.toMatch(/<[A-Z]|[{](amount|start)[}]|undefined|NaN/);
    }
  });

  it('says each claim with its number filled in and leads to its sources', () => {
    const { claims } = edition.pageAt(4).records;
    const marks = text(4).match(/ \[\d+\]\(#sources\)/g) ?? [];
    expect(marks.length).toBe(
      Object.values(claims).reduce((sum, { sources }) => sum + sources.length, 0),
    );
    expect(text(4)).toMatch(/^- The .+ \d[\d.,]* (million|billion)? ?\w+.+\. \[1\]\(#sources\)/m);
  });

  it('works out what is derived', () => {
    const [, first, second, result] = /^(.+) ÷ (.+) = (.+) times?$/m.exec(text(3, 'en')) ?? [];
    expect([first, second, result]).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('lists the terms and the resources of the edition on their pages', () => {
    expect(text(1).match(/^\*\*The .+\*\*$/gm)?.length).toBeGreaterThanOrEqual(
      Object.keys(edition.terms).length,
    );
    expect(text(2).match(/^- \[first-/gm)).toHaveLength(12);
  });

  it('is where the links of the template lead', () => {
    expect(text(0)).toContain('\nslug: intro\n');
    expect(text(3)).not.toContain('\nslug:');
  });
});
