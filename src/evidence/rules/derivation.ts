import { type FindInput, restsOnItself } from '../figures/derive';
import { type Edition, findRecord, type ReadRecord, recordsOfKind } from '../reading/edition';
import { inputFinder } from '../reading/find-input';
import { type Finding, type Problem, problemIn } from '../reading/problem';
import type { Input } from '../schema/claim';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';

const name = 'derivation';

/** Every derived figure can be worked out: what it is worked out from is there, and is not itself. */
export const derivation: Rule = {
  name,
  description:
    'Every derived figure can be worked out: what it rests on is there, and is not itself; `<Working>` shows no other.',
  check: eachEdition((edition) => {
    const find = inputFinder(edition);
    return [
      ...recordsOfKind(edition, 'claim').flatMap((record) => inClaim(edition, record, find)),
      ...onPages(edition),
    ];
  }),
};

/** Tags that show how a figure is worked out which is stated. */
function onPages(edition: Edition): Problem[] {
  return edition.uses.flatMap(({ tag, page, line, column, id = '', figure = '' }): Problem[] => {
    if (tag !== 'Working') return [];
    const figures = findRecord(edition, 'claim', id)?.value?.figures ?? {};
    const named = Object.hasOwn(figures, figure) ? figures[figure] : undefined;
    if (!named || named.derived) return [];
    const derived = Object.keys(figures).filter((other) => figures[other]?.derived);
    const finding: Finding = {
      found: `\`${figure}\`, which is stated and not worked out`,
      expected: 'a derived figure',
      hint: suggest(figure, derived, `show it with <Figure of="${id}#${figure}" />`),
    };
    return [{ rule: name, severity: 'error', file: page, line, column, ...finding }];
  });
}

function inClaim(edition: Edition, record: ReadRecord<'claim'>, find: FindInput): Problem[] {
  return Object.entries(record.value?.figures ?? {}).flatMap(([figure, content]) => {
    const { derived } = content;
    if (derived === undefined) return [];
    const path = [...record.path, 'figures', figure, 'derived'];
    const missing = derived.inputs.flatMap((input, index) => {
      const finding = find(input) === undefined ? missingInput(edition, input) : undefined;
      return finding ? [problemIn(record.file, [...path, 'inputs', index], name, finding)] : [];
    });
    return restsOnItself(content, find)
      ? [problemIn(record.file, path, name, endless(figure), 'key')]
      : missing;
  });
}

/** What to say of an input that is not there; nothing where another rule says it of its record. */
function missingInput(edition: Edition, input: Input): Finding | undefined {
  if ('claim' in input) {
    const claim = findRecord(edition, 'claim', input.claim)?.value;
    if (!claim) return undefined;
    return {
      found: `\`${input.figure}\``,
      expected: `the name of a figure of the claim \`${input.claim}\``,
      hint: suggest(input.figure, Object.keys(claim.figures ?? {}), 'add it to that claim'),
    };
  }
  const series = findRecord(edition, 'series', input.series)?.value;
  if (!series) return undefined;
  const line = series.lines[input.line];
  if (!line) {
    return {
      found: `\`${input.line}\``,
      expected: `a line of the series \`${input.series}\``,
      hint: suggest(input.line, Object.keys(series.lines), 'add it to that series'),
    };
  }
  return {
    found: `'${input.at}'`,
    expected: `a period that the line \`${input.line}\` of the series \`${input.series}\` has`,
    hint: suggest(
      input.at,
      line.points.map(({ at }) => at),
      'add the point to that series',
    ),
  };
}

function endless(figure: string): Finding {
  return {
    found: `\`${figure}\`, which rests on itself`,
    expected: 'inputs that are stated in the end',
    hint: 'state one of them with `value`',
  };
}
