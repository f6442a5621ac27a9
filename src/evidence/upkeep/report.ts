import type { Address } from './addresses';
import type { DueClaim } from './due-claims';

/** What came of asking for an address. */
export type Answer =
  | { kind: 'answers' }
  /** It answers, but says for good that it is elsewhere. */
  | { kind: 'moved'; to: string }
  /** It does not talk to programs, so nobody knows: the status it gave. */
  | { kind: 'refuses'; status: number }
  /** It does not answer, or says that there is nothing: a status, or a word such as `ENOTFOUND`. */
  | { kind: 'dead'; reason: string };

/** An address with what came of asking for it. */
export interface Visited extends Address {
  answer: Answer;
}

/** What wants upkeep on a day. */
export interface Upkeep {
  today: string;
  visited: Visited[];
  due: DueClaim[];
}

/** Beyond this a list only says how many more there are. */
const longest = 100;

/** What wants upkeep as Markdown, for readers of both languages; empty where nothing does. */
export function reportUpkeep({ today, visited, due }: Upkeep): string {
  const dead = of(visited, 'dead');
  const moved = of(visited, 'moved');
  const refusing = of(visited, 'refuses');
  if (dead.length + moved.length + due.length === 0) return '';
  const sections = [
    section(
      `打不开的链接（${dead.length}）· Links that are dead (${dead.length})`,
      dead.map(({ address, answer, places }) => item(`${address} — ${answer.reason}`, places)),
    ),
    section(
      `已永久迁址的链接（${moved.length}）· Links that moved for good (${moved.length})`,
      moved.map(({ address, answer, places }) => item(`${address} → ${answer.to}`, places)),
    ),
    section(
      `应当复核的论断（${due.length}）· Claims due for review (${due.length})`,
      due.map(
        ({ id, asOf, review, place }) =>
          `- ${review} \`${id}\` (\`${place}\`)，截至 · as of ${asOf}`,
      ),
    ),
    section(
      `拒绝程序访问、请人工查看的链接（${refusing.length}）· ` +
        `Links that refuse programs, to be looked at by hand (${refusing.length})`,
      refusing.map(({ address, answer, places }) => item(`${address} — ${answer.status}`, places)),
    ),
  ];
  return [`# 待维护 · Upkeep, ${today}`, ...sections.filter(Boolean)].join('\n\n');
}

function of<K extends Answer['kind']>(visited: Visited[], kind: K) {
  return visited.filter(
    (each): each is Visited & { answer: Extract<Answer, { kind: K }> } => each.answer.kind === kind,
  );
}

function section(heading: string, items: string[]): string {
  if (items.length === 0) return '';
  const rest = items.length - longest;
  const more = rest > 0 ? [`- 另有 ${rest} 条 · and ${rest} more`] : [];
  return [`## ${heading}\n`, ...items.slice(0, longest), ...more].join('\n');
}

function item(text: string, places: string[]): string {
  return [`- ${text}`, ...places.map((place) => `  - \`${place}\``)].join('\n');
}
