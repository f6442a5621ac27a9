import type { Standing } from '../comparing/succession';
import type { ErratumView, LaterEditionView } from './notices';
import type { TranslatedPageView, TranslationsView } from './translation';
import type {
  AuditEntryView,
  ClaimView,
  EditionView,
  FigureView,
  HistoryLineView,
  PeriodView,
  ResourceView,
  SourceView,
} from './views';

/** A period whose text differs from its value, so that a test can tell which is shown. */
export function period(value: string): PeriodView {
  return { value, text: `<${value}>` };
}

export function source(id: string, fields: Partial<SourceView> = {}): SourceView {
  return {
    record: 'source',
    id,
    kind: 'press',
    type: 'webpage',
    title: `Title of ${id}`,
    language: 'zh-Hans',
    languageName: 'Simplified Chinese',
    author: [{ literal: 'Somebody' }],
    publisher: 'Somewhere',
    summary: `Summary of ${id}`,
    url: `https://example.org/${id}`,
    ...fields,
  };
}

export function claim(id: string, fields: Partial<ClaimView> = {}): ClaimView {
  return {
    record: 'claim',
    id,
    edition: '2020-10',
    statement: [`Statement of ${id}.`],
    figures: {},
    asOf: period('2020-10'),
    confidence: 'stated',
    sources: [{ source: source('founding') }],
    ...fields,
  };
}

/** The history of a claim that became another: in its own edition, or seen from the earlier one. */
export function history(standing: Standing, own: 'later' | 'earlier' = 'later'): HistoryLineView[] {
  const placed = (edition: string, id: string) => ({
    statement: `It says ${id} in ${edition}.`,
    path: `/docs/${edition}/history#claim-${id}`,
  });
  return [
    {
      edition: '2020-10',
      standings: ['first'],
      claims: own === 'later' ? [placed('2020-10', 'old')] : [],
    },
    {
      edition: '2026-11',
      standings: [standing],
      claims: own === 'later' ? [] : [placed('2026-11', 'new')],
    },
  ];
}

export function quantity(text: string, value: number): FigureView {
  return { text, value };
}

export function editionView(fields: Partial<EditionView> = {}): EditionView {
  return {
    record: 'edition',
    name: '2020-10',
    title: 'Founding edition',
    asOf: period('2020-10'),
    notice: ['Nothing here is ', { strong: ['verified'] }, '.'],
    counts: { claims: 41, sources: 6 },
    audits: [],
    ...fields,
  };
}

export function resource(id: string, fields: Partial<ResourceView> = {}): ResourceView {
  return {
    record: 'resource',
    id,
    source: source(id),
    level: 'expert',
    goodFor: `Good for ${id}`,
    ...fields,
  };
}

export function auditEntry(id: string, fields: Partial<AuditEntryView> = {}): AuditEntryView {
  return {
    earlier: {
      id,
      statement: [`It was said of ${id}.`],
      locator: `§ ${id}`,
      path: `/docs/2020-10/history#claim-${id}`,
    },
    verdict: 'confirmed',
    claim: claim(`now-${id}`),
    evidence: [],
    ...fields,
  };
}

/** A later edition that judges every claim of the page. */
export function laterEdition(fields: Partial<LaterEditionView> = {}): LaterEditionView {
  return {
    latest: {
      name: '2026-11',
      title: 'Edition 2026-11',
      asOf: period('2026-11'),
      overview: '/docs/2026-11/overview',
      page: '/docs/2026-11/tdsql',
    },
    changes: '/compare/2020-10/2026-11/tdsql',
    standings: { unverifiable: 3, confirmed: 14, corrected: 11 },
    ...fields,
  };
}

export function erratum(id: string, fields: Partial<ErratumView> = {}): ErratumView {
  return {
    id,
    on: period('2026-12-01'),
    what: `What was mended of ${id}.`,
    why: `Why ${id} was wrong.`,
    pullRequest: 12,
    ...fields,
  };
}

/** A page in both languages; the words for its title tell which. */
export function translatedPage(
  slug: string,
  fields: Partial<TranslatedPageView> = {},
): TranslatedPageView {
  return {
    state: 'in-step',
    since: period('2026-11-26'),
    versions: [
      { language: 'en', title: `English ${slug}`, path: `/en/docs/next/${slug}`, length: 1234 },
      { language: 'zh-Hans', title: `中文 ${slug}`, path: `/docs/next/${slug}`, length: 2310 },
    ],
    ...fields,
  };
}

/** An edition in which each state of a page occurs. */
export function translationsView(fields: Partial<TranslationsView> = {}): TranslationsView {
  const untranslated = translatedPage('outlook', {
    state: 'not-translated',
    language: 'zh-Hans',
    since: undefined,
  });
  return {
    edition: 'next',
    title: 'Next edition',
    pages: [
      translatedPage('tdsql', {
        state: 'changed',
        language: 'zh-Hans',
        since: period('2026-11-20'),
      }),
      translatedPage('banking', { state: 'both-changed', since: period('2026-11-23') }),
      translatedPage('history', { state: 'not-compared', since: undefined }),
      { ...untranslated, versions: untranslated.versions.slice(0, 1) },
      translatedPage('insurance'),
    ],
    ...fields,
  };
}

/** A word that no line can hold, to see that nothing relies on being able to break. */
export const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
