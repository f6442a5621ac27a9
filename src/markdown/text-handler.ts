import type { Text } from 'mdast';
import {
  defaultHandlers,
  type Handle,
  type Info,
  type State,
  type Unsafe,
} from 'mdast-util-to-markdown';

/**
 * Prints text for one printer as the library does, which tries each of its many patterns of what must be escaped
 * on each stretch. Nearly all stretches hold none of it, which one expression tells, in a third of the time.
 */
export function textHandler(): Handle {
  /** By the constructs that a text stands in: what may have to be escaped there. */
  const known = new Map<string, RegExp[]>();
  const suspectsIn = ({ unsafe, stack }: State): RegExp[] => {
    const key = stack.join(' ');
    const found = known.get(key) ?? suspects(unsafe.filter((pattern) => isInScope(pattern, stack)));
    known.set(key, found);
    return found;
  };
  return (node: Text, parent, state, info) =>
    node.value.includes('\\') ||
    suspectsIn(state).some((suspect) => isWithin(node.value, suspect, info))
      ? defaultHandlers.text(node, parent, state, info)
      : node.value;
}

/** Whether what may have to be escaped is of the text itself, not of what is printed around it. */
function isWithin(text: string, suspect: RegExp, { before, after }: Info): boolean {
  suspect.lastIndex = 0;
  const whole = before + text + after;
  for (let match = suspect.exec(whole); match; match = suspect.exec(whole)) {
    if (match.index >= before.length + text.length) return false;
    if (suspect.lastIndex > before.length) return true;
  }
  return false;
}

/** Expressions of which one at least matches where a pattern does. */
function suspects(patterns: readonly Unsafe[]): RegExp[] {
  const flags = new Set(patterns.map(flagOf));
  return [...flags].map((flag) => {
    const own = patterns.filter((pattern) => flagOf(pattern) === flag);
    return new RegExp(own.map(sourceOf).join('|'), `g${flag}`);
  });
}

/** Patterns that know Unicode cannot be of one expression with others, which escape more than it lets them. */
function flagOf(pattern: Unsafe): string {
  return 'unicode' in pattern && pattern.unicode ? 'u' : '';
}

function sourceOf({ atBreak, before, character, after }: Unsafe): string {
  const escaped = character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
  const start = (atBreak ? '[\\r\\n][\\t ]*' : '') + (before ? `(?:${before})` : '');
  return start + escaped + (after ? `(?:${after})` : '');
}

function isInScope({ inConstruct, notInConstruct }: Unsafe, stack: readonly string[]): boolean {
  const holds = (constructs: readonly string[]) => constructs.some((each) => stack.includes(each));
  const within = [inConstruct ?? []].flat();
  return (within.length === 0 || holds(within)) && !holds([notInConstruct ?? []].flat());
}
