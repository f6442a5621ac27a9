import type { Complaint } from './scaffold';

/** An answer of the form `name=part|part`, taken apart. */
export interface Pair {
  name: string;
  parts: string[];
}

/**
 * Takes answers of the form `name=part|part` apart.
 * @param form - how such an answer is written, with as many parts as are wanted: `name=a|b`
 */
export function readPairs(
  flag: string,
  answers: readonly string[],
  form: string,
  separator = '|',
): { pairs: Pair[]; complaints: Complaint[] } {
  const wanted = form.split('=')[1]?.split(separator).length;
  const pairs: Pair[] = [];
  const complaints: Complaint[] = [];
  for (const answer of answers) {
    const [, name = '', rest = ''] = /^([^=]*)=(.*)$/s.exec(answer) ?? [];
    const parts = rest.split(separator).map((part) => part.trim());
    const complete = name.trim() !== '' && parts.every((part) => part !== '');
    if (complete && parts.length === wanted) pairs.push({ name: name.trim(), parts });
    else complaints.push(misread(flag, answer, form));
  }
  return { pairs, complaints };
}

/** What is said of an answer that has not the form wanted. */
export function misread(flag: string, answer: string, form: string): Complaint {
  return {
    at: `--${flag}`,
    found: `\`${answer}\``,
    expected: form,
    hint: `write --${flag} '${form}' with every part filled in`,
  };
}
