import { type PageUse, type ReadEdition, readEdition } from '../../src/evidence/reading/edition';
import type { Problem } from '../../src/evidence/reading/problem';
import type { Rule } from '../../src/evidence/rules/rule';
import type { Kind } from '../../src/evidence/schema/kind';
import { kinds } from '../../src/evidence/schema/kinds';

/** The day on which the checks of the tests run. */
export const today = '2026-11-23';

/** An edition made of the YAML of some kinds of record. */
export function edition(
  yaml: Partial<Record<Kind, string>>,
  { name = 'next', ...rest }: Partial<Omit<ReadEdition, 'files' | 'records'>> = {},
): ReadEdition {
  const texts = Object.entries(yaml).map(([kind, text]) => ({
    path: `docs/_data/${kinds[kind as Kind].name}.yml`,
    kind: kind as Kind,
    text: unindent(text),
  }));
  return readEdition(name, texts, rest);
}

/** A use of a record on a page, at its third line. */
export function use(kind: Kind, id?: string, more: Partial<PageUse> = {}): PageUse {
  const place = { page: 'docs/tdsql.mdx', locale: 'zh-Hans', line: 3, column: 1 } as const;
  return { ...place, tag: 'Claim', kind, id, ...more };
}

/** What a rule says of some editions: place and words, a line each. */
export function say(rule: Rule, ...editions: ReadEdition[]): string[] {
  return rule.check({ editions }, { today }).map(sentence);
}

/** A problem on one line. */
export function sentence({ file, line, column, rule, found, expected, hint }: Problem): string {
  return `${file}:${line}:${column} ${rule}: found ${found}, expected ${expected}; ${hint}`;
}

/** Takes the indentation of the first line off every line, so that YAML can stand inside a test. */
function unindent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** A sound source and a sound claim, for rules that need some to be there. */
export const sound: Record<'source' | 'claim', string> = {
  source: `
    report:
      type: report
      title: A report
      language: en
      URL: https://example.org/report
      kind: analyst
      summary: { zh-Hans: 给出份额。, en: Gives shares. }
  `,
  claim: `
    share:
      statement: { zh-Hans: '份额为{share}。', en: 'The share is {share}.' }
      figures: { share: { value: 0.18, unit: share } }
      dates: { start: '2009' }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: high
  `,
};
