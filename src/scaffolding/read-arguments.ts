import { suggest } from '../evidence/rules/suggest';
import type { Complaint, Field } from './scaffold';

/** What stands on a command line after the kind. */
export interface Arguments {
  answers: Record<string, string[]>;
  complaints: Complaint[];
}

/**
 * Reads flags and one argument without a flag. A flag's value stands behind a blank or an `=`; behind a
 * blank it does not begin with two hyphens, so that a flag without a value does not swallow the next.
 * @param known - every flag there is: which of them are asked for depends on the answers
 * @param argument - the flag that the argument without a flag stands for
 */
export function readArguments(
  args: readonly string[],
  known: readonly Field[],
  argument: string,
): Arguments {
  const answers: Record<string, string[]> = {};
  const complaints: Complaint[] = [];
  for (const { flag = argument, value } of flagsIn(args)) {
    const field = known.find((field) => field.flag === flag);
    if (!field) complaints.push(unknown(flag, known));
    else if (value === undefined) complaints.push(withoutValue(flag));
    else if (answers[flag] && !field.many) complaints.push(twice(flag, value));
    else answers[flag] = [...(answers[flag] ?? []), value];
  }
  return { answers, complaints };
}

/** The flags of a command line with their values, and the values without a flag. */
function flagsIn(args: readonly string[]): { flag?: string; value?: string }[] {
  const found: { flag?: string; value?: string }[] = [];
  for (let place = 0; place < args.length; place++) {
    const argument = args[place] ?? '';
    const [, flag, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (flag === undefined) {
      found.push({ value: argument });
      continue;
    }
    const next = args[place + 1];
    const follows = inline === undefined && next !== undefined && !next.startsWith('--');
    if (follows) place++;
    found.push({ flag, value: follows ? next : inline });
  }
  return found;
}

function unknown(flag: string, known: readonly Field[]): Complaint {
  const flags = known.map(({ flag }) => `--${flag}`);
  return {
    at: `--${flag}`,
    found: 'a flag that is none',
    expected: 'one of those that --help lists',
    hint: suggest(`--${flag}`, flags, 'leave it out, or see --help'),
  };
}

function withoutValue(flag: string): Complaint {
  return {
    at: `--${flag}`,
    found: 'no value',
    expected: 'a value after the flag',
    hint: `write --${flag} '…', or --${flag}='…' where it begins with a hyphen`,
  };
}

function twice(flag: string, value: string): Complaint {
  return {
    at: `--${flag}`,
    found: `\`${value}\` besides another`,
    expected: 'one value',
    hint: 'keep one of them; put text with blanks between quotes',
  };
}
