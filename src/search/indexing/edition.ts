import type { SearchOptions } from '../options';
import type { Page, PageUnit } from './read-page';

/** A page with the numbers by which the languages of an edition agree on it. */
export interface NumberedPage extends Omit<Page, 'units'> {
  /** The same in every language. */
  ordinal: number;
  /** Its address below the base of its locale. */
  path: string;
  /** Each with a number that is the same in every language. */
  units: { number: number; unit: PageUnit }[];
}

/** The pages of an edition by locale, then by address below the base of the locale. */
export type PagesOfEdition = ReadonlyMap<string, ReadonlyMap<string, Page>>;

/**
 * Numbers pages and their units alike in every language: a page by its address, a unit by its anchor and
 * its place among those with the same one. What one language alone has gets a number of its own.
 */
export function numberPages(
  edition: PagesOfEdition,
  options: Pick<SearchOptions, 'unitLength'>,
): Map<string, NumberedPage[]> {
  const paths = new Set([...edition.values()].flatMap((pages) => [...pages.keys()]));
  const numbered = new Map([...edition.keys()].map((locale) => [locale, [] as NumberedPage[]]));
  for (const [ordinal, path] of [...paths].sort().entries()) {
    const numbers = new Map<string, number>();
    for (const [locale, pages] of edition) {
      const page = pages.get(path);
      if (!page) continue;
      const units = numberUnits(page.units, numbers, options.unitLength);
      numbered.get(locale)?.push({ ...page, ordinal, path, units });
    }
  }
  return numbered;
}

function numberUnits(units: PageUnit[], numbers: Map<string, number>, length: number) {
  const seen = new Map<string, number>();
  return units
    .flatMap((unit) => piecesOf(unit, length))
    .map((unit) => {
      const place = seen.get(unit.anchor) ?? 0;
      seen.set(unit.anchor, place + 1);
      const id = `${unit.anchor} ${place}`;
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return { number, unit };
    });
}

/** A long unit in pieces of whole blocks; its heading, code and names stay with the first. */
function piecesOf(unit: PageUnit, length: number): PageUnit[] {
  if (unit.text.length <= length * 1.5) return [unit];
  const pieces: string[] = [];
  let piece = '';
  for (const block of unit.text.split('\n')) {
    if (piece && piece.length + block.length > length) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece ? `${piece}\n${block}` : block;
  }
  pieces.push(piece);
  const headings = unit.heading ? [...unit.headings, unit.heading] : unit.headings;
  return pieces.map((text, index) =>
    index === 0 ? { ...unit, text } : { ...unit, text, headings, heading: '', code: '', names: [] },
  );
}
