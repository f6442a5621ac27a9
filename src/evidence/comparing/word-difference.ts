import { diffArrays } from 'diff';
import { type Locale, locales } from '../locale';
import { lazily } from '../once-per';

/** A piece of two texts held against each other: in both of them, or in one only. */
export interface TextPiece {
  text: string;
  change?: 'added' | 'removed';
}

/** What parts texts into words, by the language they are in. */
export const segmenters = /* @__PURE__ */ lazily(
  locales,
  (locale) => new Intl.Segmenter(locale, { granularity: 'word' }),
);

/** More words than this changed, and the texts are two rather than one that was edited. */
const mostEdits = 400;

/** What stands unchanged between two changes and is shorter than this is told with them. */
const shortestIsland = 3;

/** One text against another, word by word as readers of `locale` know words; what is gone comes first. */
export function wordDifference(before: string, after: string, locale: Locale): TextPiece[] {
  const [old, now] = [wordsOf(before, locale), wordsOf(after, locale)];
  const changes = diffArrays(old, now, { maxEditLength: mostEdits });
  if (!changes) return joinIslands([piece(before, 'removed'), piece(after, 'added')]);
  return joinIslands(
    changes.map(({ value, added, removed }) =>
      piece(value.join(''), added ? 'added' : removed ? 'removed' : undefined),
    ),
  );
}

/** The words of a text with what stands between them; a `{placeholder}` is one. */
function wordsOf(text: string, locale: Locale): string[] {
  const segmenter = segmenters[locale];
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
}

function piece(text: string, change?: TextPiece['change']): TextPiece {
  return change ? { text, change } : { text };
}

/** Makes one change of those that little stands between, so that a sentence does not fall to crumbs. */
function joinIslands(pieces: TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  const open = { removed: '', added: '' };
  const close = () => {
    if (open.removed) joined.push(piece(open.removed, 'removed'));
    if (open.added) joined.push(piece(open.added, 'added'));
    Object.assign(open, { removed: '', added: '' });
  };
  for (const [index, { text, change }] of pieces.entries()) {
    const between = open.removed + open.added !== '' && pieces[index + 1]?.change !== undefined;
    const island = between && text.trim().length < shortestIsland;
    if (change) {
      open[change] += text;
    } else if (island) {
      open.removed += text;
      open.added += text;
    } else {
      close();
      joined.push(piece(text));
    }
  }
  close();
  return joined;
}

/** Cuts what stands unchanged down to `context` characters on each side of a change. */
export function shorten(pieces: TextPiece[], context: number): TextPiece[] {
  return pieces.map((piece, index) => {
    if (piece.change) return piece;
    const head = index === 0 ? 0 : context;
    const tail = index === pieces.length - 1 ? 0 : context;
    return { text: cut(piece.text, head, tail) };
  });
}

/** The first and the last characters of a text, and … for what lies between; no word is cut in two. */
export function cut(text: string, head: number, tail = 0): string {
  const characters = [...text];
  if (characters.length <= head + tail + 1) return text;
  // Each with the neighbour, so that a word that ends just there is kept.
  const start = characters.slice(0, head + 1).join('');
  const end = tail === 0 ? '' : characters.slice(-tail - 1).join('');
  return `${start.replace(/\s\S{0,12}$|[^]$/u, '')}…${end.replace(/^\S{0,12}\s|^[^]/u, '')}`;
}
