import { decodePostings, encodePostings, type Posting, type PostingList } from '../format/postings';
import { ByteReader, ByteWriter } from '../table/bytes';

/**
 * Postings as they come, page by page, and as they are wanted, term by term. They are kept as bytes: as
 * objects those of twenty thousand pages would not fit into memory.
 */
export class PostingLog {
  private readonly terms = new Map<string, { id: number; pages: number }>();
  private readonly records = new ByteWriter();

  /** Notes that a page holds a term, in so many units. Pages come in the order of their ordinals. */
  add(term: string, posting: Posting, units: number): void {
    const known = this.terms.get(term) ?? { id: this.terms.size, pages: 0 };
    this.terms.set(term, known);
    known.pages++;
    const record = encodePostings({
      documentFrequency: 1,
      unitFrequency: units,
      postings: [posting],
    });
    this.records.number(known.id);
    this.records.number(record.length);
    this.records.raw(record);
  }

  /** The list of each term, cut to its heaviest pages, those with the term in their title first. */
  *lists(most: number): Generator<[string, PostingList]> {
    const bytes = this.records.done();
    const starts = this.startsByTerm(bytes);
    let at = 0;
    for (const [term, { pages }] of this.terms) {
      const list: PostingList = { documentFrequency: pages, unitFrequency: 0, postings: [] };
      for (const end = at + pages; at < end; at++) {
        const record = new ByteReader(bytes.subarray(starts[at]));
        const { unitFrequency, postings } = decodePostings(record.raw(record.number()));
        list.unitFrequency += unitFrequency;
        list.postings.push(...postings);
      }
      list.postings = heaviest(list.postings, most);
      yield [term, list];
    }
  }

  /** Where the records of each term start, term after term (a counting sort). */
  private startsByTerm(bytes: Uint8Array): Uint32Array {
    const next: number[] = [];
    let total = 0;
    for (const { pages } of this.terms.values()) {
      next.push(total);
      total += pages;
    }
    const starts = new Uint32Array(total);
    for (const reader = new ByteReader(bytes); !reader.done; ) {
      const id = reader.number();
      starts[next[id] ?? 0] = reader.position;
      next[id] = (next[id] ?? 0) + 1;
      reader.raw(reader.number());
    }
    return starts;
  }
}

function heaviest(postings: Posting[], most: number): Posting[] {
  if (postings.length <= most) return postings;
  const rank = ({ impact, inTitle }: Posting) => impact + (inTitle ? 1 : 0);
  return postings
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most)
    .sort((a, b) => a.page - b.page);
}
