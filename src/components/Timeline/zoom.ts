/** A decade, a year, a fiscal year or a month, as the address names it: `2020s`, `2024`, `2024-06`. */
export type Span = string;

/** Something that has a date in the data's form. */
export interface Dated {
  date: { value: string };
}

/** A span and what falls in it. */
export interface Bucket<Event> {
  span: Span;
  events: Event[];
}

/** The year of a date, be it of the calendar or a fiscal one: `2018`, `FY2018`. */
export function yearOf(date: string): Span {
  return /^(FY)?\d{4}/.exec(date)?.[0] ?? date;
}

/** The spans that a date falls in, the widest first. Of a year, a quarter, it tells no month. */
export function spansOf(date: string): Span[] {
  const year = yearOf(date);
  const decade = `${year.replace('FY', '').slice(0, 3)}0s`;
  const [month] = /^\d{4}-\d{2}/.exec(date) ?? [];
  return month === undefined ? [decade, year] : [decade, year, month];
}

/** The events that fall in a span; all of them in none. */
export function within<Event extends Dated>(events: readonly Event[], span: Span): Event[] {
  return events.filter(({ date }) => span === '' || spansOf(date.value).includes(span));
}

/** The events under what `spanOf` says of their dates, those of a span together. */
export function bucketsBy<Event extends Dated>(
  events: readonly Event[],
  spanOf: (date: string) => Span | undefined,
): Bucket<Event>[] {
  const buckets = new Map<Span, Event[]>();
  for (const event of events) {
    const span = spanOf(event.date.value);
    if (span !== undefined) buckets.set(span, [...(buckets.get(span) ?? []), event]);
  }
  return [...buckets].map(([span, events]) => ({ span, events }));
}

/**
 * What a reader may zoom to from a span: its decades, years or months, whichever are the widest that
 * divide its events at all; empty where none does.
 */
export function zoomsOf<Event extends Dated>(
  events: readonly Event[],
  span: Span,
): Bucket<Event>[] {
  const inside = within(events, span);
  const levels = [0, 1, 2].map((level) => bucketsBy(inside, (date) => spansOf(date)[level]));
  return levels.find((buckets) => buckets.length > 1) ?? [];
}

/**
 * The way to a span, itself included: `2024-06` is reached by way of `2020s` and `2024`. A step that
 * leads to all that the one before it held is left out.
 */
export function trailOf(events: readonly Dated[], span: Span): Span[] {
  const [first] = within(events, span);
  if (span === '' || first === undefined) return [];
  const spans = spansOf(first.date.value);
  const trail = spans.slice(0, spans.indexOf(span) + 1);
  const countOf = (step: Span | undefined) => within(events, step ?? '').length;
  return trail.filter((step, index) => step === span || countOf(step) < countOf(trail[index - 1]));
}
