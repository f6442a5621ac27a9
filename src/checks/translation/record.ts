import { isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { parsePeriod } from '../../evidence/figures/period';
import { withEdits } from '../../evidence/text/edit';
import type { Page } from '../reading/page';
import { fingerprintPattern } from './fingerprint';

/** The key of the record in the front matter. */
export const recordKey = 'translation';

/** What the front matter of a translation records: when it and its original were last compared. */
export interface TranslationRecord {
  /** The fingerprint of the original then. */
  original: string;
  /** The fingerprint of the translation then. */
  text: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
}

/** Whether a page holds a record, sound or not. */
export function hasRecord({ frontMatter }: Page): boolean {
  return frontMatter?.document.has(recordKey) ?? false;
}

/** The record of a page; undefined where it has none, and where that is not sound. */
export function recordOf({ frontMatter }: Page): TranslationRecord | undefined {
  const map = frontMatter?.document.get(recordKey);
  if (!isMap(map)) return undefined;
  const [original, text, on] = ['original', 'text', 'on'].map((key) => map.get(key));
  const sound =
    map.items.length === 3 && isFingerprint(original) && isFingerprint(text) && isDay(on);
  return sound ? { original, text, on } : undefined;
}

function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && fingerprintPattern.test(value);
}

function isDay(value: unknown): value is string {
  const isWritten = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isWritten && parsePeriod(value) !== undefined;
}

/** Where the record of a page stands in it: the offset of its key. */
export function recordOffset({ frontMatter }: Page): number {
  if (!frontMatter || !isMap(frontMatter.document.contents)) return 0;
  const item = frontMatter.document.contents.items.find(({ key }) => isKey(key));
  return frontMatter.offset + (isNode(item?.key) ? (item.key.range?.[0] ?? 0) : 0);
}

/** The text of a page with another record; every other byte stays as it is. */
export function withRecord(text: string, record: TranslationRecord): string {
  const line = `${recordKey}: ${written(record)}`;
  const [whole, opening = '', lineEnd = ''] =
    /^(\uFEFF?---[ \t]*(\r?\n))[^]*?^(?=---[ \t]*$)/m.exec(text) ?? [];
  if (whole === undefined) return `---\n${line}\n---\n\n${text}`;
  const old = placeOf(whole.slice(opening.length));
  const start = old ? opening.length + old.start : whole.length;
  const end = old ? opening.length + old.end : whole.length;
  return withEdits(text, [{ start, end, text: line + (old ? '' : lineEnd) }]);
}

/** Where the record stands in a front matter, from its key to the last character of its value. */
function placeOf(body: string): { start: number; end: number } | undefined {
  const { contents } = parseDocument(body);
  if (!isMap(contents)) return undefined;
  const item = contents.items.find(({ key }) => isKey(key));
  if (!isNode(item?.key) || !item.key.range) return undefined;
  const start = item.key.range[0];
  const end = isNode(item.value) && item.value.range ? item.value.range[1] : item.key.range[1];
  // A map in block style ends with its last line.
  const trailing =
    isCollection(item.value) && !item.value.flow ? /\s*$/.exec(body.slice(start, end)) : null;
  return { start, end: end - (trailing?.[0].length ?? 0) };
}

function isKey(key: unknown): boolean {
  return isScalar(key) && key.value === recordKey;
}

function written({ original, text, on }: TranslationRecord): string {
  return `{ original: ${original}, text: ${text}, on: '${on}' }`;
}
