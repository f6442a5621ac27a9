import { createHash } from 'node:crypto';
import type { Edition } from '../../evidence/reading/edition';
import type { Page } from '../reading/page';
import { dataWords, pageWords } from './words';

/** The form of a fingerprint: of the page, then of the data it shows. It never looks like a number. */
export const fingerprintPattern = /^[0-9a-f]{8}-[0-9a-f]{8}$/;

/** What stands for all that a page says in its language: `3f2a9c41-88a1d07b`. */
export function fingerprintOf(page: Page, edition: Edition): string {
  return `${hash(pageWords(page))}-${hash(dataWords(page, edition))}`;
}

/** A part of what a page says. */
export type Part = 'page' | 'data';

/** The parts that two fingerprints differ in. */
export function changedParts(before: string, now: string): Part[] {
  const [page, data] = before.split('-');
  const [pageNow, dataNow] = now.split('-');
  return [
    ...(page === pageNow ? [] : (['page'] as const)),
    ...(data === dataNow ? [] : (['data'] as const)),
  ];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
