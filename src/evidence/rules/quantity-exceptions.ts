import type { Finding } from '../reading/problem';
import type { Prose } from '../text/prose';
import type { Quantity } from '../text/quantities';

/** A comment in a file, without the signs that make it one. */
export interface Comment {
  text: string;
  offset: number;
}

/** What is wrong at an offset of a file. */
export type FindingAt = Finding & { offset: number };

/** `not a quantity: 50 强 (a list's name)`: this text of the file, from here on, is no quantity. */
export interface Exception {
  exact: string;
  offset: number;
}

/** How an exception is written, for messages. */
export const exceptionForm = 'not a quantity: <exact text> (<reason>)';

const marker = /not a quantity\b/;
const written = /^not a quantity:\s+(?<exact>.+?)\s+\(.*\S.*\)$/;

/** The exceptions among comments, and the comments that try to be one. */
export function readExceptions(comments: Comment[]): {
  exceptions: Exception[];
  findings: FindingAt[];
} {
  const exceptions: Exception[] = [];
  const findings: FindingAt[] = [];
  for (const { text, offset } of comments) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.search(marker) !== 0) continue;
    const exact = written.exec(line)?.groups?.exact;
    if (exact) exceptions.push({ exact, offset });
    else findings.push({ offset, ...malformed(line) });
  }
  return { exceptions, findings };
}

/** Whether an exception covers a quantity of a text: the whole of it lies within the exact text. */
export function covers({ exact }: Exception, { start, end }: Quantity, { text }: Prose): boolean {
  const from = text.lastIndexOf(exact, start);
  return from >= 0 && from + exact.length >= end;
}

function malformed(line: string): Finding {
  return {
    found: `\`${line}\``,
    expected: `\`${exceptionForm}\``,
    hint: 'give the text exactly as it stands and, in brackets, why it is no quantity',
  };
}

/** What to say of an exception that exempts nothing. */
export function unneeded({ exact, offset }: Exception): FindingAt {
  return {
    offset,
    found: `an exception for \`${exact}\`, which exempts nothing`,
    expected: 'an exception that is needed',
    hint: 'remove it; or put it before the text, and give the whole of the quantity as it stands',
  };
}
