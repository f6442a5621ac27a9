import { diffChars } from 'diff';
import type { Locale } from '../../../evidence/locale';
import type { FindingAt } from '../../../evidence/reading/problem';
import {
  type ExceptionKind,
  exceptionFor,
  type Suspect,
  withoutExempted,
} from '../../../evidence/rules/exceptions';
import { type Edit, withEdits } from '../../../evidence/text/edit';
import { hide, opaque, type Prose } from '../../../evidence/text/prose';
import { mendable, type StyleFile, type StyleRule, type StyleText } from '../rule';
import { correctChinese } from './chinese';
import { correctEnglish } from './english';

/** Text is written as an editor of its language would set it. */
export const typography: StyleRule = {
  name: 'typography',
  description:
    'Text has the punctuation, quotation marks and spaces of its language: a space between Chinese and Latin letters or digits, full-width punctuation in Chinese alone.',
  check: (file) => {
    const suspects = file.texts.flatMap((text) => suspectsIn(text, file));
    return withHarmlessFixes(withoutExempted(exemption, file.comments, suspects), file);
  },
};

const exemption: ExceptionKind = {
  marker: 'typography',
  whole: 'the text',
  reason: 'why it is written so',
};

const correct: Record<Locale, (text: string) => string> = {
  'zh-Hans': correctChinese,
  en: correctEnglish,
};

function suspectsIn(text: StyleText, file: StyleFile): Suspect[] {
  const setting = masked(text.prose, file.text);
  return changes(setting, correct[text.locale](setting)).map((change) =>
    suspect(change, setting, text, file),
  );
}

/**
 * The prose without what has a spelling of its own: titles of works, addresses, ends of lines and
 * what is written as an escape.
 */
function masked({ text, offsets }: Prose, source: string): string {
  return text
    .replace(/(?<=《)[^《》]+(?=》)/g, hide)
    .replace(/(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, hide)
    .replace(/ /g, (space, index: number) =>
      source[offsets[index] ?? 0] === ' ' ? space : opaque,
    );
}

/**
 * Findings whose fixes leave the markup what it is: `**“你好。”** 2019` loses its emphasis without the
 * space. A space that markup needs is no fault.
 */
function withHarmlessFixes(findings: FindingAt[], file: StyleFile): FindingAt[] {
  const before = wordsAndMarkup(file);
  const isHarmless = (fixes: Edit[]) =>
    wordsAndMarkup(file.reread(withEdits(file.text, fixes))) === before;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0 || isHarmless(fixes)) return findings;
  return findings.flatMap((finding) => {
    const { fix, ...rest } = finding;
    if (!fix || isHarmless([fix])) return [finding];
    return finding.severity === 'warning' ? [] : [rest];
  });
}

/** What typography never changes: words, what is no prose, and signs that were taken for markup. */
function wordsAndMarkup({ texts }: StyleFile): string {
  return texts
    .map(({ prose }) =>
      prose.text.normalize('NFKC').replace(/[^\p{L}\p{N}\uFFFC*_~`[\]<>\\]/gu, ''),
    )
    .join('\n');
}

/** A piece of a text that should read otherwise; `end` is exclusive. */
interface Change {
  start: number;
  end: number;
  right: string;
}

/** What turns a text into the right one. */
function changes(text: string, right: string): Change[] {
  if (text === right) return [];
  const changes: Change[] = [];
  let at = 0;
  for (const { added, removed, value } of diffChars(text, right)) {
    const last = changes.at(-1);
    const joins = last?.end === at;
    if (removed) {
      if (joins) last.end += value.length;
      else changes.push({ start: at, end: at + value.length, right: '' });
    } else if (added) {
      if (joins) last.right += value;
      else changes.push({ start: at, end: at, right: value });
    }
    if (!added) at += value.length;
  }
  return changes;
}

function suspect(change: Change, setting: string, text: StyleText, file: StyleFile): Suspect {
  const head = /(?:[\w.+%-]+ ?|[^\uFFFC]{0,2})$/u.exec(setting.slice(0, change.start))?.[0] ?? '';
  const tail = /^(?: ?[\w.+%-]+|[^\uFFFC]{0,2})/u.exec(setting.slice(change.end))?.[0] ?? '';
  const start = change.start - head.length;
  const end = change.end + tail.length;
  const wrong = setting.slice(start, end);
  const fix = editOf(change, text, file.text);
  const exception = file.comment(exceptionFor(exemption, wrong));
  const offset = text.prose.offsets[change.start] ?? text.prose.offsets.at(-1) ?? 0;
  return {
    prose: text.prose,
    start: change.start === change.end ? change.start - 1 : change.start,
    end: change.start === change.end ? change.end + 1 : change.end,
    finding: {
      offset,
      severity: besideMarkup(change, text.prose) ? 'warning' : 'error',
      found: `\`${wrong}\``,
      expected: `\`${head}${change.right}${tail}\``,
      hint: `${fix ? mendable : 'write it so'}; if it must stay so, exempt it by a comment before it: ${exception}`,
      ...(fix && { fix }),
    },
  };
}

/** Whether markup stands beside a space too many: elsewhere Markdown needs it, here it does not. */
function besideMarkup({ start, end, right }: Change, { offsets }: Prose): boolean {
  if (right !== '') return false;
  return (
    offsets[start] !== (offsets[start - 1] ?? 0) + 1 || offsets[end] !== (offsets[end - 1] ?? 0) + 1
  );
}

/** A change as an edit of the file; none where the text is not written there as it reads. */
function editOf({ start, end, right }: Change, { prose, scalar }: StyleText, source: string) {
  // Punctuation may be syntax in a value without quotation marks.
  if (scalar?.type === 'PLAIN' && /[!-/:-@[-`{-~]/.test(right)) return undefined;
  if (start === end) return editAt(prose.outer[start], 0, right);
  let at = prose.offsets[start];
  const first = at;
  for (let index = start; index < end; index++) {
    if (at === undefined || prose.offsets[index] !== at) return undefined;
    const length = writtenLength(source, at, prose.text[index] ?? '');
    if (length === 0) return undefined;
    at += length;
  }
  return editAt(first, (at ?? 0) - (first ?? 0), right);
}

function editAt(start: number | undefined, length: number, text: string): Edit | undefined {
  return start === undefined ? undefined : { start, end: start + length, text };
}

/** How much of the source writes a character: itself, or its escape; 0 where it is neither. */
function writtenLength(source: string, offset: number, character: string): number {
  if (source.startsWith(`\\${character}`, offset)) return 2;
  return source.startsWith(character, offset) ? 1 : 0;
}
