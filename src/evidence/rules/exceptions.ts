import type { Comment } from '../reading/comment';
import type { Finding, FindingAt } from '../reading/problem';
import type { Prose } from '../text/prose';

/** What is found in a text, unless a comment exempts it. */
export interface Suspect {
  prose: Prose;
  /** What an exception has to cover of the prose; `end` is exclusive. */
  start: number;
  end: number;
  finding: FindingAt;
}

/** A kind of exception, `typography: 金融专区(TCE) (so in the API)`: from here on, the file may say this. */
export interface ExceptionKind {
  /** What such a comment begins with, before the colon. */
  marker: string;
  /** What the exact text must hold all of. */
  whole: string;
  /** What the reason tells. */
  reason: string;
}

interface Exception {
  exact: string;
  offset: number;
}

/** The suspects that no exception among the comments covers, and the exceptions amiss, by offset. */
export function withoutExempted(
  kind: ExceptionKind,
  comments: readonly Comment[],
  suspects: readonly Suspect[],
): FindingAt[] {
  const { exceptions, malformed } = readExceptions(kind, comments);
  const needed = new Set<Exception>();
  const left = suspects.filter((suspect) => {
    const exception = exceptions.find((exception) => covers(exception, suspect));
    if (exception) needed.add(exception);
    return exception === undefined;
  });
  const idle = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...left.map(({ finding }) => finding),
    ...malformed,
    ...idle.map((exception) => unneeded(exception, kind)),
  ];
}

/** A comment that would exempt a text, for hints. */
export function exceptionFor({ marker }: ExceptionKind, exact: string): string {
  return `${marker}: ${exact} (why)`;
}

/** The exceptions of a kind among comments, and what to say of comments that try to be one. */
function readExceptions(kind: ExceptionKind, comments: readonly Comment[]) {
  const exceptions: Exception[] = [];
  const malformed: FindingAt[] = [];
  for (const { text, offset } of comments) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (!new RegExp(`^${kind.marker}(?!\\w)`).test(line)) continue;
    const rest = line.slice(kind.marker.length);
    const exact = /^:\s+(?<exact>.+?)\s+\(.*\S.*\)$/.exec(rest)?.groups?.exact;
    if (exact) exceptions.push({ exact, offset });
    else malformed.push({ offset, ...misshapen(line, kind) });
  }
  return { exceptions, malformed };
}

/** Whether an exception stands before a suspect and its exact text holds the whole of it. */
function covers({ exact, offset }: Exception, { prose, start, end, finding }: Suspect): boolean {
  if (offset >= finding.offset) return false;
  const from = prose.text.lastIndexOf(exact, start);
  return from >= 0 && from + exact.length >= end;
}

function misshapen(line: string, { marker, reason }: ExceptionKind): Finding {
  return {
    found: `\`${line}\``,
    expected: `\`${marker}: <exact text> (<reason>)\``,
    hint: `give the text exactly as it stands and, in brackets, ${reason}`,
  };
}

function unneeded({ exact, offset }: Exception, { whole }: ExceptionKind): FindingAt {
  return {
    offset,
    found: `an exception for \`${exact}\`, which exempts nothing`,
    expected: 'an exception that is needed',
    hint: `remove it; or put it before the text, and give the whole of ${whole} as it stands`,
  };
}
