import { cloneElement, isValidElement, type ReactNode } from 'react';
import english from '../../i18n/en/code.json';
import searching from '../../src/search/plugin/translations/zh-Hans.json';
import { site } from './site';

type Values = Record<string, ReactNode>;

/** The message in the language of the site; an id without a translation is left to show. */
function messageOf(id: string, written: string): string {
  // The search is written in English, as what may be used elsewhere should be.
  if (id.startsWith('search.')) {
    const texts: Record<string, string> = searching;
    return site.locale === 'en' ? written : (texts[id] ?? `(no Chinese: ${id})`);
  }
  if (site.locale !== 'en') return written;
  const entries: Record<string, { message: string }> = english;
  return entries[id]?.message ?? `(no English: ${id})`;
}

function interpolate(message: string, values: Values = {}): ReactNode[] {
  return message.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const value = values[piece];
    return isValidElement(value) ? cloneElement(value, { key: piece }) : value;
  });
}

export function translate(
  { id, message }: { id: string; message: string },
  values?: Record<string, string | number>,
): string {
  return interpolate(messageOf(id, message), values).join('');
}

export default function Translate(props: { id: string; children: string; values?: Values }) {
  return <>{interpolate(messageOf(props.id, props.children), props.values)}</>;
}
