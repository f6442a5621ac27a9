import type {
  AuditEntryView,
  ClaimView,
  EditionView,
  FigureView,
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
    answers: [],
    ...fields,
  };
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

/** A word that no line can hold, to see that nothing relies on being able to break. */
export const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
