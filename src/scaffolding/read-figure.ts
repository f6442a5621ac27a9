import { units } from '../evidence/figures/units';
import { either } from '../evidence/reading/problem';
import { misread } from './read-pairs';
import type { Complaint } from './scaffold';
import { flowMap, numeric, word } from './yaml-source';

/** How a figure is written as an answer. */
export const figureForm = 'name=number:unit';

/**
 * Reads a figure, `share=0.18:share:more-than` or `price=3.98:money:CNY`; a range is `0.1..0.2`. What
 * is no such unit, currency or qualifier is left for the schema to refuse.
 */
export function readFigure(answer: string): { name: string; source: string } | Complaint {
  const [, name, from = '', to, unit, rest] =
    /^([^=]+)=([^:]*?)(?:\.\.([^:]*))?(?::([^:]+)(?::(.*))?)?$/.exec(answer.trim()) ?? [];
  if (name === undefined) return misread('figure', answer, figureForm);
  const complaint = numberComplaint(from) ?? (to === undefined ? undefined : numberComplaint(to));
  if (complaint) return complaint;
  if (unit === undefined) {
    const hint = `one of ${either(Object.keys(units))}: --figure ${name}=${from}:count`;
    return { at: '--figure', found: `\`${answer}\` without a unit`, expected: figureForm, hint };
  }
  const more = rest?.split(':') ?? [];
  const currency = more.find((part) => /^[A-Z]{3}$/.test(part));
  const qualifier = more.filter((part) => part !== currency).join(':');
  const source = flowMap([
    ['value', numeric(from)],
    ['to', to && numeric(to)],
    ['unit', word(unit)],
    ['currency', currency],
    ['qualifier', qualifier && word(qualifier)],
  ]);
  return { name: name.trim(), source };
}

function numberComplaint(text: string): Complaint | undefined {
  if (numeric(text) === text) return undefined;
  const percent = text.endsWith('%');
  return {
    at: '--figure',
    found: `\`${text}\``,
    expected: 'a number in whole units, digits and a point only',
    hint: percent ? 'write a percentage as a share: 18.1% is 0.181:share' : 'write 10000000000',
  };
}
