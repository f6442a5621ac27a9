import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import LineBreaker from 'linebreak';

const jieba = Jieba.withDict(dict);

/** How a text is set. */
interface Measure {
  /** The width of a piece of it. */
  widthOf(text: string): number;
  /** The width that lines may have. */
  width: number;
}

/** What breaking costs, beside the room left on the lines, of which each line costs one at most. */
const costs = {
  /** After a mark: the sense breaks there, too. */
  mark: 0,
  space: 0.2,
  /** Between two words of Chinese. */
  word: 0.4,
  within: 2,
};

/**
 * Breaks a text into as few lines as it takes, evenly, and where the sense breaks if it can.
 * Where it may be broken at all is for the Unicode line breaking algorithm to say.
 */
export function breakLines(text: string, measure: Measure): string[] {
  const places = breakingPlaces(text);
  const ends = endsOfWords(text);
  /** The best way to set what follows each place, worked out from the end. */
  const best = new Map<number, Setting>([[text.length, { lines: [], cost: 0 }]]);
  for (const start of [0, ...places].toReversed().slice(1)) {
    const settings = places
      .filter((end) => end > start)
      .flatMap((end) => {
        const line = text.slice(start, end).trimEnd();
        const rest = best.get(end);
        const left = 1 - measure.widthOf(line) / measure.width;
        // A piece that no line can hold has to stand out.
        const isWhole = places.find((place) => place > start) === end;
        if (!rest || (left < 0 && !isWhole)) return [];
        const cost = left ** 2 + rest.cost + (end < text.length ? costOfBreak(text, end, ends) : 0);
        return [{ lines: [line, ...rest.lines], cost }];
      });
    best.set(start, settings.reduce(better));
  }
  return best.get(0)?.lines ?? [];
}

interface Setting {
  lines: string[];
  cost: number;
}

function better(a: Setting, b: Setting): Setting {
  if (a.lines.length !== b.lines.length) return a.lines.length < b.lines.length ? a : b;
  return b.cost < a.cost ? b : a;
}

/** Where lines may end, the end of the text included. */
function breakingPlaces(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) places.push(next.position);
  return places;
}

/** Where words end. Chinese is not spaced; a dictionary tells its words. */
function endsOfWords(text: string): Set<number> {
  let end = 0;
  return new Set(
    jieba.cut(text).map((word) => {
      end += word.length;
      return end;
    }),
  );
}

function costOfBreak(text: string, place: number, ends: ReadonlySet<number>): number {
  const before = text.slice(0, place);
  if (/\p{P}\s*$/u.test(before)) return costs.mark;
  if (/\s$/.test(before)) return costs.space;
  return ends.has(place) ? costs.word : costs.within;
}
