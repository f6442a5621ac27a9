import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../evidence/reading/editions-fs';
import { sitePath } from '../evidence/reading/text-file-fs';

/** Bytes that are shown before and after the first place where two files differ. */
const context = 60;

/**
 * In what two builds differ, an item a file: that only one has it, or the first place where the two are not
 * the same, with what stands around it in either. What was compressed after the build does not count.
 */
export function differencesBetween(one: string, other: string): string[] {
  const [inOne, inOther] = [namesIn(one), namesIn(other)];
  return [...new Set([...inOne, ...inOther])].sort().flatMap((name) => {
    if (!inOther.has(name)) return [`${name}: only in ${one}`];
    if (!inOne.has(name)) return [`${name}: only in ${other}`];
    const [a, b] = [one, other].map((dir) => readFileSync(path.join(dir, name))) as [
      Buffer,
      Buffer,
    ];
    return a.equals(b) ? [] : [differenceOf(name, a, b)];
  });
}

function namesIn(dir: string): Set<string> {
  const names = filesBelow(dir, '').map((file) => sitePath(dir, file));
  return new Set(names.filter((name) => !/\.(br|gz)$/.test(name)));
}

function differenceOf(name: string, a: Buffer, b: Buffer): string {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at++;
  const line = a.subarray(0, at).toString('latin1').split('\n').length;
  const around = (content: Buffer) =>
    JSON.stringify(content.subarray(Math.max(0, at - context), at + context).toString());
  return `${name}: differs from byte ${at}, line ${line}\n  ${around(a)}\n  ${around(b)}`;
}
