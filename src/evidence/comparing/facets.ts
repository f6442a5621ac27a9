import { type FindInput, workOut } from '../figures/derive';
import { formatPeriod } from '../figures/format';
import { currencies, type Unit, units } from '../figures/units';
import { inEachLocale, isLocale, type Localized } from '../locale';
import type { DataRecord } from '../reading/edition';
import { figure as figureSchema, type StatedFigure } from '../schema/claim';
import type { Marker } from '../schema/fields';
import { isMap, type Path } from '../schema/walk';
import type { Facet, FacetPlace, Fact, Name } from './difference';
import { localizedIn } from './titles';

/** Fields that are maps from keys to things of which each has a name. */
export const namingFields: ReadonlySet<string> = new Set([
  'cells',
  'columns',
  'dates',
  'figures',
  'groups',
  'lines',
  'nodes',
  'pains',
  'rows',
  'solutions',
]);

/** What tells the items of a list apart, by the name of the list; other items by what they say. */
const identities: Readonly<Record<string, readonly { field: string; namedIn?: string }[]>> = {
  sources: [{ field: 'id' }],
  answers: [{ field: 'edition' }, { field: 'claim' }],
  points: [{ field: 'at' }],
  breaks: [{ field: 'at' }],
  marks: [
    { field: 'pain', namedIn: 'pains' },
    { field: 'solution', namedIn: 'solutions' },
  ],
  edges: [
    { field: 'from', namedIn: 'nodes' },
    { field: 'to', namedIn: 'nodes' },
  ],
  events: [{ field: 'claim' }, { field: 'date' }],
};

/** Maps that readers meet in the order of the data. */
const orderedMaps: ReadonlySet<string> = new Set([
  'columns',
  'groups',
  'lines',
  'pains',
  'rows',
  'solutions',
]);

/** Lists whose order says nothing to readers. */
const unorderedLists: ReadonlySet<string> = new Set([
  'aliases',
  'answers',
  'breaks',
  'events',
  'marks',
  'points',
]);

/** Fields of prose in one language, that of a source. */
const proseFields: ReadonlySet<string> = new Set([
  'author',
  'container-title',
  'publisher',
  'title',
]);

/** Deeper than any schema goes; what lies below is compared as it is written. */
const deepest = 12;

/**
 * What a record says, facet by facet in the order of the data, whether or not it fits its schema.
 * Nothing is left out but an order that readers do not see.
 * @param input - finds what derived figures are worked out from
 */
export function facetsOf(record: DataRecord, input: FindInput): Facet[] {
  const markers = new Map(
    record.fields.flatMap(({ marker, path, key }) =>
      key ? [] : [[JSON.stringify(path), marker] as const],
    ),
  );
  const walk: Walk = { record, input, markers, facets: [] };
  visit(walk, record.raw, { at: [], path: [], names: [] });
  return walk.facets;
}

interface Walk {
  record: DataRecord;
  input: FindInput;
  /** The markers of the schema, by where they lie in the data. */
  markers: ReadonlyMap<string, Marker>;
  /** What was found so far. */
  facets: Facet[];
}

/** Where a walk is, among the facets and in the data. */
interface Place extends FacetPlace {
  at: Path;
}

function add({ facets }: Walk, { at: _, ...place }: Place, fact: Fact): void {
  facets.push({ ...place, fact });
}

function visit(walk: Walk, value: unknown, place: Place): void {
  const figure = figureAt(walk, value, place.at);
  if (figure && isMap(value)) {
    add(walk, place, figure);
    // Of a point, the unit is that of its series.
    const told = walk.record.kind === 'series' ? ['value'] : Object.keys(figure.figure);
    visitMap(walk, without(value, told), place);
  } else if (place.field === 'derived' && isMap(value)) {
    add(walk, place, { type: 'value', value: formulaText(value) });
  } else if (place.at.length < deepest && isMap(value) && Object.keys(value).length > 0) {
    visitMap(walk, value, place);
  } else if (place.at.length < deepest && Array.isArray(value) && value.some(hasIdentity)) {
    visitList(walk, value, place);
  } else {
    add(walk, place, factOf(walk, value, place));
  }
}

function visitMap(walk: Walk, map: Record<string, unknown>, place: Place): void {
  const { field = '', names, at, path } = place;
  // What is in a thing with a name is again a field: `rows.cost.label`.
  const naming = namingFields.has(field) && path.at(-1) === field;
  for (const [key, value] of Object.entries(map)) {
    const below = { ...place, at: [...at, key], path: [...path, key] };
    if (naming) {
      const label = labelOf(walk, field === 'cells' ? 'columns' : field, key);
      visit(walk, value, { ...below, names: [...names, { key, label }], field: undefined });
    } else if (isLocale(key)) {
      visit(walk, value, { ...below, locale: key });
    } else {
      visit(walk, value, { ...below, field: key });
    }
  }
  if (naming && orderedMaps.has(field)) addOrder(walk, place, Object.keys(map));
}

function visitList(walk: Walk, items: unknown[], place: Place): void {
  const met = new Map<string, number>();
  const keys = items.map((item, index) => {
    const names = namesOf(walk, item, place.field);
    const said = names?.map(({ key }) => key).join(' ') ?? contentOf(item);
    met.set(said, (met.get(said) ?? 0) + 1);
    const key = met.get(said) === 1 ? said : `${said} (${met.get(said)})`;
    visitItem(walk, item, names, {
      ...place,
      at: [...place.at, index],
      path: [...place.path, key],
    });
    return key;
  });
  if (!unorderedLists.has(place.field ?? '')) addOrder(walk, place, keys);
}

function visitItem(walk: Walk, item: unknown, names: Name[] | undefined, place: Place): void {
  if (!names || !isMap(item)) {
    add(walk, place, factOf(walk, item, place));
    return;
  }
  const identity = identities[place.field ?? ''] ?? [];
  const others = without(
    item,
    identity.map(({ field }) => field),
  );
  const below = { ...place, names: [...place.names, ...names], field: undefined };
  if (place.field === 'sources' && typeof item.id === 'string') {
    const { locator } = item;
    const located = typeof locator === 'string' ? { locator } : {};
    add(walk, place, { type: 'reference', kind: 'source', id: item.id, ...located });
    visitMap(walk, without(others, Object.keys(located)), below);
  } else {
    visit(walk, others, below);
  }
}

/** The order of a list or map that readers see. */
function addOrder(walk: Walk, place: Place, keys: string[]): void {
  if (keys.length < 2) return;
  add(walk, { ...place, path: [...place.path, '(order)'] }, { type: 'order', keys });
}

/** The number that a figure of a claim or a point of a series states, if the value is one. */
function figureAt(
  { record, input }: Walk,
  value: unknown,
  at: Path,
): Extract<Fact, { type: 'figure' }> | undefined {
  if (record.kind === 'series' && at.length === 4 && at[0] === 'lines' && at[2] === 'points') {
    return pointAt(record.raw, value);
  }
  if (record.kind !== 'claim' || at.length !== 2 || at[0] !== 'figures') return undefined;
  const { data } = figureSchema.safeParse(value);
  const stated = data && workOut(data, input);
  if (!stated) return undefined;
  const { derived, asOf: _, ...figure } = stated;
  return { type: 'figure', figure, ...(derived ? { derived: true } : {}) };
}

function pointAt(series: unknown, point: unknown): Extract<Fact, { type: 'figure' }> | undefined {
  if (!isMap(series) || !isMap(point) || typeof point.value !== 'number') return undefined;
  const { unit, currency } = series;
  if (typeof unit !== 'string' || !Object.hasOwn(units, unit)) return undefined;
  const known = currencies.find((each) => each === currency);
  const figure: StatedFigure = { value: point.value, unit: unit as Unit };
  return { type: 'figure', figure: known ? { ...figure, currency: known } : figure };
}

/** A derivation on one line: `growth of tdsql#accounts, market/total@2021`. */
function formulaText({ formula, inputs, years, ...others }: Record<string, unknown>): string {
  if (!Array.isArray(inputs) || Object.keys(others).length > 0) {
    return contentOf({ formula, inputs, years, ...others });
  }
  const span = years === undefined ? '' : ` over ${contentOf(years)}`;
  return `${contentOf(formula)} of ${inputs.map(inputText).join(', ')}${span}`;
}

function inputText(input: unknown): string {
  if (!isMap(input)) return contentOf(input);
  const { claim, figure, series, line, at } = input as Partial<Record<string, string>>;
  return claim === undefined ? `${series}/${line}@${at}` : `${claim}#${figure}`;
}

function factOf({ markers }: Walk, value: unknown, place: Place): Fact {
  if (typeof value !== 'string') return { type: 'value', value: contentOf(value) };
  const marker = markers.get(JSON.stringify(place.at));
  if (marker && 'reference' in marker) {
    return { type: 'reference', kind: marker.reference, id: value };
  }
  const dated = marker && ('period' in marker || 'past' in marker);
  if (dated) return { type: 'period', period: value };
  const prose = place.locale !== undefined || proseFields.has(place.field ?? '');
  return prose ? { type: 'text', text: value } : { type: 'value', value: contentOf(value) };
}

/** What the fields that tell an item of a list apart say; undefined where it lacks one. */
function namesOf(walk: Walk, item: unknown, list = ''): Name[] | undefined {
  const identity = Object.hasOwn(identities, list) ? identities[list] : undefined;
  if (!identity || !isMap(item)) return undefined;
  const names = identity.map(({ field, namedIn = '' }) => {
    const key = item[field];
    if (typeof key !== 'string') return undefined;
    const label = field === 'at' ? periodLabel(key) : labelOf(walk, namedIn, key);
    return { key, label };
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** What readers call the thing with this key in a map of the record. */
function labelOf({ record }: Walk, map: string, key: string): Localized | undefined {
  const things = isMap(record.raw) ? record.raw[map] : undefined;
  const thing = isMap(things) && Object.hasOwn(things, key) ? things[key] : undefined;
  return isMap(thing) ? localizedIn(thing.label) : undefined;
}

function periodLabel(period: string): Localized {
  return inEachLocale((locale) => formatPeriod(period, locale));
}

/** Whether a list is one of things to be told apart, not of numbers that only together say something. */
function hasIdentity(item: unknown): boolean {
  return typeof item === 'string' || isMap(item);
}

/** A value on one line: a text or a name as it is, otherwise as in JSON. */
function contentOf(value: unknown): string {
  if (typeof value === 'string') return readsAsOther(value) ? JSON.stringify(value) : value;
  const { literal, family, given, ...others } = isMap(value) ? value : {};
  const parts = [literal, family, given].filter((part) => typeof part === 'string');
  if (parts.length > 0 && Object.keys(others).length === 0) return parts.join(', ');
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}

/** Whether a text would be taken for something that is no text if it stood without quotes. */
function readsAsOther(text: string): boolean {
  return /^(true|false|null|[[{"].*|\s*)$/s.test(text) || !Number.isNaN(Number(text));
}

function without(map: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}
