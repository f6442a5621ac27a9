import { locales } from '../locale';
import { findRecord, type ReadEdition, type ReadRecord, recordsOfKind } from '../reading/edition';
import { type Finding, type Problem, problemIn } from '../reading/problem';
import { isMap, type Path } from '../schema/walk';
import { MarkupError, parseMarkup, placeholdersOf } from '../text/markup';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';

const name = 'unknown-figure';

/** Every figure or date that a text, a timeline or a page names belongs to the claim it is named of. */
export const unknownFigure: Rule = {
  name,
  description: 'Every figure or date that a text, a timeline or a page names belongs to its claim.',
  check: eachEdition((edition) => [
    ...edition.records.flatMap(inTexts),
    ...recordsOfKind(edition, 'timeline').flatMap((record) => inTimeline(edition, record)),
    ...onPages(edition),
  ]),
};

function inTexts(record: ReadRecord): Problem[] {
  const known = record.kind === 'claim' ? namesOf(record) : [];
  return record.fields.flatMap(({ marker, path, value }) => {
    if (!('localized' in marker) || marker.localized !== 'markup' || !isMap(value)) return [];
    const used = locales
      .filter((locale) => typeof value[locale] === 'string')
      .map((locale) => ({ locale, names: placeholdersIn(value[locale]) }));
    const inAny = new Set(
      used.flatMap(({ names }) => names.filter((name) => known.includes(name))),
    );
    return used.flatMap(({ locale, names }) => {
      const unknown = names.filter((name) => !known.includes(name));
      // A misspelt name is reported as such, and is the one that is absent.
      const absent = unknown.length > 0 ? [] : [...inAny].filter((name) => !names.includes(name));
      return [
        ...unknown.map((placeholder) => unknownName(record, placeholder, known)),
        ...absent.map(absentName),
      ].map((finding) => problemIn(record.file, [...record.path, ...path, locale], name, finding));
    });
  });
}

function unknownName({ kind }: ReadRecord, placeholder: string, known: string[]): Finding {
  return {
    found: `{${placeholder}}`,
    expected: 'the name of a figure or date of this claim',
    hint:
      kind === 'claim'
        ? suggest(placeholder, known, `add \`${placeholder}\` to its figures or dates`)
        : 'only claims have figures: cite a claim, or leave the number out',
  };
}

function absentName(placeholder: string): Finding {
  return {
    found: `no {${placeholder}}, which the other language has`,
    expected: 'the same figures in every language',
    hint: `write {${placeholder}} where this text has the number itself`,
  };
}

function inTimeline(edition: ReadEdition, record: ReadRecord<'timeline'>): Problem[] {
  return (record.value?.events ?? []).flatMap(({ claim, date }, index) => {
    const target = findRecord(edition, 'claim', claim);
    const known = Object.keys(target?.value?.dates ?? {});
    if (!target?.value || known.includes(date)) return [];
    const path: Path = [...record.path, 'events', index, 'date'];
    return [problemIn(record.file, path, name, missing(date, 'date', claim, known))];
  });
}

function onPages(edition: ReadEdition): Problem[] {
  return edition.uses.flatMap(({ page, line, column, kind, id, figure }): Problem[] => {
    const target = kind === 'claim' && id ? findRecord(edition, 'claim', id) : undefined;
    if (!target?.raw || !id || figure === undefined) return [];
    const known = namesOf(target);
    if (known.includes(figure)) return [];
    const finding = missing(figure, 'figure or date', id, known);
    return [{ rule: name, severity: 'error', file: page, line, column, ...finding }];
  });
}

function missing(found: string, what: string, claim: string, known: string[]): Finding {
  return {
    found: `\`${found}\``,
    expected: `the name of a ${what} of the claim \`${claim}\``,
    hint: suggest(found, known, `add it to the claim \`${claim}\``),
  };
}

/** The names of a claim's figures and dates, whether or not the claim is sound. */
function namesOf(record: ReadRecord): string[] {
  if (!isMap(record.raw)) return [];
  const { figures, dates } = record.raw;
  return [figures, dates].flatMap((map) => (isMap(map) ? Object.keys(map) : []));
}

function placeholdersIn(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  try {
    return placeholdersOf(parseMarkup(text));
  } catch (error) {
    // Text that cannot be read is for the rule `text-markup` to report.
    if (error instanceof MarkupError) return [];
    throw error;
  }
}
