import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesBetween, proseOfEdition } from '../../src/checks/reading/edition-prose';
import { readSite } from '../../src/checks/reading/site-fs';
import type { EditionChanges } from '../../src/evidence/comparing/edition-changes';
import type { PageProse } from '../../src/evidence/comparing/page-changes';
import { textOf } from '../../src/evidence/comparing/prose-difference';
import { locales } from '../../src/evidence/locale';
import { type Edition, recordsOfKind } from '../../src/evidence/reading/edition';
import { editions as latestFirst, slugsOf } from '../support/pages';

const site = readSite(path.resolve(import.meta.dirname, '../..'));

const names = site.library.editions.map(({ name }) => name);

/** Every two editions, the earlier first. */
const pairs = names.flatMap((before, index) =>
  names.slice(index + 1).map((after) => [before, after] as const),
);

function editionNamed(name: string): Edition {
  const found = site.library.editions.find((edition) => edition.name === name);
  if (!found) throw new Error(`there is no edition ${name}`);
  return found;
}

function claimIds(name: string): string[] {
  return recordsOfKind(editionNamed(name), 'claim').map(({ id }) => id);
}

it('is about every edition of the site', () => {
  expect(names.toSorted()).toEqual([...latestFirst].toSorted());
});

describe.each(pairs)('what became of %s in %s', (before, after) => {
  const changes: EditionChanges = changesBetween(site, before, after);

  it('has every claim of the earlier edition once, in its order, before all that is new', () => {
    const ids = changes.claims.map((claim) => claim.before?.id);
    const count = claimIds(before).length;
    expect(ids.slice(0, count)).toEqual(claimIds(before));
    expect(ids.slice(count).every((id) => id === undefined)).toBe(true);
  });

  it('has every claim of the later edition: in the place of others, or as new once', () => {
    const added = changes.claims.filter(({ standing }) => standing === 'new');
    const fresh = added.map((claim) => claim.after?.id);
    const succeeding = changes.claims
      .filter(({ standing }) => standing !== 'new')
      .flatMap((claim) => claim.after?.id ?? []);
    expect([...new Set(succeeding), ...fresh].toSorted()).toEqual(claimIds(after).toSorted());
    expect(changes.claims.filter((claim) => !claim.after).map(({ standing }) => standing)).toEqual(
      changes.claims
        .filter(({ standing }) => standing === 'dropped')
        .map(({ standing }) => standing),
    );
  });

  it('names each claim by a key of its own', () => {
    const keys = changes.claims.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has every page of either edition once, in the reading order of the later', () => {
    const pages = changes.pages.map(({ page }) => page);
    expect(pages).toEqual([...new Set([...slugsOf(after), ...slugsOf(before)])]);
  });

  it.each(locales)('has all that the pages of either edition say in %s', (locale) => {
    const [old, now] = [before, after].map((name) => proseOfEdition(site, name));
    const textsIn = (pages: PageProse[] | undefined, page: string) =>
      pages?.find((each) => each.page === page)?.texts[locale]?.blocks.map(({ text }) => text) ??
      [];
    for (const { page, texts } of changes.pages) {
      const blocks = texts[locale]?.blocks ?? [];
      const without = (change: 'added' | 'removed') =>
        blocks.filter((each) => each.change !== change).map((each) => textOf(each, change));
      expect(without('added'), page).toEqual(textsIn(old, page));
      expect(without('removed'), page).toEqual(textsIn(now, page));
      expect(blocks.length, page).toBeGreaterThan(0);
    }
  });

  it('leaves no placeholder or markup in what readers read', () => {
    const states = changes.claims.flatMap(({ before, after, evidence }) => [
      ...(before ? [before] : []),
      ...(after ? [after] : []),
      ...evidence,
    ]);
    const astray = states.flatMap(({ id, statement }) =>
      Object.values(statement).some((text) => /[{}*`]|undefined/.test(text)) ? [id] : [],
    );
    expect(astray).toEqual([]);
  });
});

describe('what became of the founding edition', () => {
  const { claims } = changesBetween(site, '2020-10', '2026-11');
  const founding = claims.filter((claim) => claim.before);

  it('is what the verdicts of 2026-11 say, with the claims they rest on', () => {
    const verdicts = recordsOfKind(editionNamed('2026-11'), 'claim').flatMap(({ id, value }) =>
      (value?.answers ?? [])
        .filter(({ edition }) => edition === '2020-10')
        .map(({ claim, verdict, evidence = [] }) => ({ claim, verdict, by: id, evidence })),
    );
    const told = founding.map(({ before, standing, after, evidence }) => ({
      claim: before?.id,
      verdict: standing,
      by: after?.id,
      evidence: evidence.map(({ id }) => id),
    }));
    const byClaim = (a: { claim?: string }, b: { claim?: string }) =>
      (a.claim ?? '') < (b.claim ?? '') ? -1 : 1;
    expect(told.toSorted(byClaim)).toEqual(verdicts.toSorted(byClaim));
    expect(told).toHaveLength(claimIds('2020-10').length);
  });

  it('puts the numbers of the outline beside those found', () => {
    const paired = founding.flatMap(({ figures }) =>
      figures.filter(({ before, after }) => before && after),
    );
    expect(paired.length).toBeGreaterThan(0);
    expect(
      paired.filter(({ before, after, change }) => before?.unit === after?.unit && !change),
    ).toEqual([]);
  });
});
