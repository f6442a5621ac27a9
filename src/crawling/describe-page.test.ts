import type { Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { claim, source } from '../evidence/views/samples';
import type { AuditView } from '../evidence/views/views';
import { type BuiltPage, cardOf, type DescribedSite, graphOf, isArticle } from './describe-page';
import type { EditionContent } from './edition-content';

const home = 'https://example.org/en/';

const outline = source('outline', {
  title: '提纲',
  translatedTitle: 'The outline',
  author: undefined,
  issued: { value: '2020-10', text: 'October 2020' },
});

const founding: EditionContent = {
  dating: 'Founding edition · as of October 2020',
  facts: { name: '2020-10', title: 'Founding edition', asOf: '2020-10', frozenOn: '2026-11-26' },
  errata: [],
  sources: new Map([['outline', outline]]),
  claims: new Map([
    ['old', claim('old', { sources: [{ source: outline }] })],
    ['vouched', claim('vouched', { confidence: 'high' })],
  ]),
  auditsOn: () => [],
};

/** An audit of claims, each with a verdict. */
function audit(...entries: [string, AuditView['entries'][number]['verdict']][]): AuditView {
  return {
    record: 'audit',
    edition: '2020-10',
    entries: entries.map(([id, verdict]) => ({
      earlier: { id, statement: [`It was ${id}.`], path: `/docs/2020-10/banking#claim-${id}` },
      verdict,
      claim: claim('now', { sources: [{ source: source('report') }], note: ['So it is.'] }),
      evidence: [claim('more', { sources: [{ source: source('law') }] })],
    })),
  };
}

const researched: EditionContent = {
  ...founding,
  dating: 'Edition 2026-11 · as of November 2026',
  facts: { name: '2026-11', title: 'Edition 2026-11', asOf: '2026-11', frozenOn: '2026-11-30' },
  errata: [
    { on: '2027-01-05', pages: ['banking', 'audit'] },
    { on: '2027-02-01', pages: ['insurance'] },
  ],
  sources: new Map([
    [
      'law',
      source('law', {
        type: 'legislation',
        issued: { value: '2021', text: '2021' },
        url: undefined,
      }),
    ],
    ['report', source('report', { type: 'report', issued: { value: '2021-Q1', text: 'Q1' } })],
  ]),
  claims: new Map(),
  auditsOn: (slug) =>
    slug === 'audit' ? [audit(['old', 'corrected'], ['vouched', 'outdated'])] : [],
};

const draft: EditionContent = { ...researched, dating: 'Next edition (draft)', facts: undefined };

const site: DescribedSite = {
  facts: {
    locale: 'en',
    title: 'Handbook',
    tagline: 'Every claim has a source',
    root: 'https://example.org/',
    home,
    repository: 'https://example.com/repository',
  },
  editions: new Map([
    ['2020-10', founding],
    ['2026-11', researched],
    ['next', draft],
  ]),
  latest: researched,
};

function page(address: string, fields: Partial<BuiltPage> = {}): BuiltPage {
  const url = home + address;
  const said = { title: 'Banking', description: 'What it holds.' };
  return { url, canonical: url, noIndex: false, ids: [], ...said, ...fields };
}

/** What a page tells machines, by type. */
function told(...args: Parameters<typeof page>): Record<string, Thing[]> {
  const things = graphOf(page(...args), site, `${home}img/social/a.png`)?.['@graph'] ?? [];
  const byType: Record<string, Thing[]> = {};
  for (const thing of things) {
    const type = typeof thing === 'string' ? '' : (thing['@type'] as string);
    byType[type] = [...(byType[type] ?? []), thing];
  }
  return byType;
}

describe('what a page tells machines', () => {
  it('is an article with its edition, its dates and the sources it lists, in their order', () => {
    const { Article: articles, Book: books } = told('docs/2026-11/banking', {
      ids: ['source-report', 'claim-x', 'source-law', 'source-unknown'],
    });
    expect(articles).toEqual([
      expect.objectContaining({
        headline: 'Banking',
        description: 'What it holds.',
        url: `${home}docs/2026-11/banking`,
        image: `${home}img/social/a.png`,
        inLanguage: 'en',
        version: '2026-11',
        datePublished: '2026-11-30',
        dateModified: '2027-01-05',
        author: { '@id': 'https://example.org/#editors' },
        isPartOf: { '@id': `${home}docs/2026-11#edition` },
        citation: [
          { '@id': 'https://example.org/report' },
          { '@type': 'Legislation', name: 'Title of law', datePublished: '2021' },
        ],
      }),
    ]);
    expect(books).toEqual([
      expect.objectContaining({ name: 'Handbook: Edition 2026-11', bookEdition: '2026-11' }),
    ]);
  });

  it('was modified when it was frozen, unless an erratum names it', () => {
    const [article] = told('docs/2026-11/tdsql').Article ?? [];
    expect(article).toMatchObject({ dateModified: '2026-11-30' });
  });

  it('leads to it from the front page', () => {
    const [crumbs] = told('docs/2026-11/banking').BreadcrumbList ?? [];
    expect(crumbs).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: { '@id': home } },
        { position: 2, name: 'Edition 2026-11', item: { '@id': `${home}docs/2026-11` } },
        { position: 3, name: 'Banking', item: { '@id': `${home}docs/2026-11/banking` } },
      ],
    });
  });

  it('is each verdict of an audit: on the scale of truth where it says how true', () => {
    const [corrected, outdated] = told('docs/2026-11/audit').ClaimReview ?? [];
    expect(corrected).toMatchObject({
      url: `${home}docs/2026-11/audit#audit-old`,
      claimReviewed: 'It was old.',
      reviewRating: {
        alternateName: 'Corrected',
        ratingValue: 1,
        worstRating: 1,
        bestRating: 5,
      },
      datePublished: '2026-11-30',
    });
    expect(outdated).toHaveProperty('reviewRating', {
      '@type': 'Rating',
      alternateName: 'Outdated',
    });
  });

  it('is whose claim was audited: the source’s where it is as stated, else the editors’', () => {
    const [stated, vouched] = told('docs/2026-11/audit').ClaimReview ?? [];
    expect(stated).toHaveProperty('itemReviewed', {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'The unnamed author of “The outline”' },
      datePublished: '2020-10',
      appearance: { '@id': 'https://example.org/outline' },
    });
    expect(vouched).toHaveProperty('itemReviewed', {
      '@type': 'Claim',
      author: { '@id': 'https://example.org/#editors' },
    });
  });

  it('is what the site is and how it is searched, on the front page', () => {
    const { WebSite: sites, BreadcrumbList: crumbs } = told('');
    expect(sites).toEqual([
      expect.objectContaining({
        name: 'Handbook',
        url: home,
        potentialAction: expect.objectContaining({
          target: expect.objectContaining({ urlTemplate: `${home}search?q={search_term_string}` }),
        }),
      }),
    ]);
    expect(crumbs).toBeUndefined();
  });

  it('is a page of the site where it belongs to no edition', () => {
    expect(Object.keys(told('contribute'))).toEqual(['WebPage', 'BreadcrumbList']);
  });

  it('is the data of each edition that was cut, on the page of open data', () => {
    const { Dataset: datasets } = told('open-data', { description: 'Claims and sources.' });
    expect(datasets).toMatchObject([
      { version: '2020-10' },
      {
        '@id': 'https://example.org/data/2026-11/',
        name: 'Handbook: Edition 2026-11',
        description: 'The data of the Handbook: Edition 2026-11. Claims and sources.',
        version: '2026-11',
        distribution: { contentUrl: 'https://example.org/data/2026-11/index.json' },
      },
    ]);
  });

  it('is nothing of a draft, of what is not to be found, and of what stands in for another', () => {
    expect(told('docs/next/banking')).toEqual({});
    expect(told('compare', { noIndex: true })).toEqual({});
    const chinese = 'https://example.org/docs/2026-11/banking';
    expect(told('docs/2026-11/banking', { canonical: chinese })).toEqual({});
  });
});

describe('the social image of a page', () => {
  it('names the edition and its date', () => {
    expect(cardOf(page('docs/2026-11/banking'), site)).toEqual({
      locale: 'en',
      handbook: 'Handbook',
      title: 'Banking',
      dating: 'Edition 2026-11 · as of November 2026',
    });
    expect(cardOf(page('docs/next/banking'), site).dating).toBe('Next edition (draft)');
  });

  it('says what the handbook is where the page belongs to no edition', () => {
    expect(cardOf(page('contribute', { title: 'How to contribute' }), site)).toMatchObject({
      title: 'How to contribute',
      dating: 'Every claim has a source',
    });
  });

  it('is that of the handbook on the front page and on what is made for every two editions', () => {
    const whole = {
      title: 'Every claim has a source',
      dating: 'Edition 2026-11 · as of November 2026',
    };
    expect(cardOf(page('', { title: 'Handbook' }), site)).toMatchObject(whole);
    expect(cardOf(page('compare/2020-10/2026-11'), site)).toMatchObject(whole);
  });
});

it('tells articles from other pages', () => {
  expect(isArticle(page('docs/2026-11/banking'), site)).toBe(true);
  expect(isArticle(page('contribute'), site)).toBe(false);
});
