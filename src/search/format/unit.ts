import { ByteReader, ByteWriter } from '../table/bytes';

/** What a reader may look for. `page`: running text of a page. */
export const kinds = ['page', 'claim', 'table', 'term', 'resource'] as const;
export type Kind = (typeof kinds)[number];

/** A part of a page that can be a result: complete in itself, so that one fetch is enough to show it. */
export interface Unit {
  kind: Kind;
  /** The page's address below the base URL of its locale: `docs/2026-11/tdsql`. */
  path: string;
  /** The id of the element to land on; empty for the top of the page. */
  anchor: string;
  title: string;
  /** The headings above it, outermost first, without the title. */
  headings: string[];
  /** Its text, blocks parted by line breaks. */
  text: string;
  /** Whether the page under this locale is written in another language. */
  untranslated: boolean;
}

/** Lays a unit out field by field. */
export function encodeUnit(unit: Unit): Uint8Array {
  const out = new ByteWriter();
  out.byte(kinds.indexOf(unit.kind) * 2 + (unit.untranslated ? 1 : 0));
  for (const text of [unit.path, unit.anchor, unit.title]) out.text(text);
  out.number(unit.headings.length);
  for (const heading of unit.headings) out.text(heading);
  out.text(unit.text);
  return out.done();
}

/** Throws `RangeError` if the bytes are not a unit's. */
export function decodeUnit(bytes: Uint8Array): Unit {
  const reader = new ByteReader(bytes);
  const byte = reader.byte();
  const kind = kinds[byte >> 1];
  if (!kind) throw new RangeError('the bytes are not a unit');
  const [path, anchor, title] = [reader.text(), reader.text(), reader.text()];
  const headings = Array.from({ length: Math.min(reader.number(), 9) }, () => reader.text());
  return { kind, path, anchor, title, headings, text: reader.text(), untranslated: byte % 2 === 1 };
}
