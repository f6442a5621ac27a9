import type { Kind, Unit } from '../format/unit';
import { closeness, excerptOf, mark, type Piece } from './excerpt';
import type { Found } from './find';
import type { IndexReader } from './index-reader';
import type { Reading } from './query';
import type { Candidate } from './score';
import { tuning } from './tuning';

/** A result. */
export interface Hit {
  /** Its address below the site's base URL, the place on the page included. */
  address: string;
  kind: Kind;
  title: Piece[];
  /** The headings above it, outermost first. */
  headings: Piece[][];
  excerpt: Piece[];
  /** Whether the page is written in another language than the site. */
  untranslated: boolean;
  /** Why it stands where it stands, for those who tune. */
  scoring: Scoring;
}

/** How a result came to its place. */
export interface Scoring extends Candidate {
  /** The reading that found it, if it was not the query as typed. */
  reading?: Reading;
  /** How closely it holds the words of the query: see `closeness` in `excerpt.ts`. */
  closeness: number;
}

/** Reads what is shown of results. The first few, whose texts are at hand, are ranked by closeness, too. */
export async function show(index: IndexReader, query: string, found: Found[]): Promise<Hit[]> {
  const units = await Promise.all(
    found.map(async ({ page, unit }) => {
      return (await index.unit(page, unit)) ?? (await index.firstUnit(page));
    }),
  );
  const hits = found.flatMap((each, place) => {
    const unit = units[place];
    return unit ? [hitOf(index.about.base, query, each, unit)] : [];
  });
  const near = hits.slice(0, tuning.rankedByCloseness);
  near.sort((a, b) => b.scoring.score - a.scoring.score);
  return [...near, ...hits.slice(tuning.rankedByCloseness)];
}

function hitOf(base: string, query: string, found: Found, unit: Unit): Hit {
  const { terms, ...candidate } = found;
  const text = [unit.title, ...unit.headings, unit.text].join('\n');
  const near = closeness(text, found.reading?.to ?? query, terms, tuning.excerpt);
  const score = found.score * (1 + tuning.closeness * near);
  return {
    address: `${base}${unit.path}${unit.anchor ? `#${unit.anchor}` : ''}`,
    kind: unit.kind,
    title: mark(unit.title, terms),
    headings: unit.headings.map((heading) => mark(heading, terms)),
    excerpt: excerptOf(unit.text, terms, tuning.excerpt),
    untranslated: unit.untranslated,
    scoring: { ...candidate, score, closeness: near },
  };
}
