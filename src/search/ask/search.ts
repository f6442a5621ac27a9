import type { Manifest } from '../format/manifest';
import type { Kind } from '../format/unit';
import { SearchFailure } from './failure';
import type { ReadFile } from './files';
import { filterOf } from './filter';
import { find } from './find';
import { Library } from './library';
import { cleanQuery, type Reading } from './query';
import { type Hit, show } from './show';

/** What is asked. */
export interface Question {
  query: string;
  edition: string;
  locale: string;
  /** Only units of this kind: each is a result of its own. */
  kind?: Kind;
  /** Only pages of this section, as the manifest names it. */
  section?: string;
  /** How many results, 10 unless told. */
  limit?: number;
}

/** What is answered. */
export interface Answer {
  /** The query as it was read. */
  query: string;
  hits: Hit[];
  /** How many results there are. */
  total: number;
  /** Readings other than the query as typed that the first results rest on. */
  readings: Reading[];
}

/** Answers questions from a site's index. */
export class Search {
  /** The indexes of the site. */
  readonly library: Library;

  constructor(read: ReadFile) {
    this.library = new Library(read);
  }

  /**
   * The results of a query. Throws a `SearchFailure` where the index cannot be read, after it has asked
   * once whether another one has been deployed.
   */
  async ask(question: Question): Promise<Answer> {
    let manifest: Manifest | undefined;
    try {
      manifest = await this.library.manifest();
      return await this.answer(question);
    } catch (failure) {
      const mayBeNew = failure instanceof SearchFailure && failure.kind !== 'unreachable';
      if (mayBeNew && (await this.library.renew(manifest))) return this.answer(question);
      throw failure;
    }
  }

  /** How many results the other editions have, those with none left out. */
  async elsewhere(question: Question): Promise<{ edition: string; total: number }[]> {
    const { editions } = await this.library.manifest();
    const others = editions.filter(({ name }) => name !== question.edition);
    const counts = await Promise.all(
      others.map(async ({ name }) => {
        const { total } = await this.ask({ ...question, edition: name, limit: 0 });
        return { edition: name, total };
      }),
    );
    return counts.filter(({ total }) => total > 0);
  }

  private async answer(question: Question): Promise<Answer> {
    try {
      return await this.answerFrom(question);
    } catch (cause) {
      // What is packed well, but holds something else: it is not known in which file.
      if (!(cause instanceof RangeError)) throw cause;
      throw new SearchFailure('damaged', `${question.edition}.${question.locale}`, { cause });
    }
  }

  private async answerFrom(question: Question): Promise<Answer> {
    const { edition, locale, kind, section, limit = 10 } = question;
    const query = cleanQuery(question.query);
    const index = await this.library.index(edition, locale);
    if (!index || !query) return { query, hits: [], total: 0, readings: [] };
    const filter = await filterOf(index, kind, section);
    const others = () => this.library.others(edition, locale);
    const found = await find(index, others, query, locale, filter);
    const hits = await show(index, query, found.slice(0, Math.max(0, limit)));
    return { query, hits, total: found.length, readings: readingsOf(hits) };
  }
}

/** The readings that the first results rest on, the best first. */
function readingsOf(hits: Hit[]): Reading[] {
  const readings = hits.slice(0, 3).flatMap(({ scoring }) => scoring.reading ?? []);
  return [...new Map(readings.map((reading) => [reading.to, reading])).values()];
}
