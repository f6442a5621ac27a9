import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { print } from './print';
import type { PageHead } from './read-page';

/** An edition, as twins speak of it. */
export interface TwinEdition {
  /** `2026-11`, or `next`. */
  name: string;
  /** What readers call it, by locale. */
  title: Readonly<Record<string, string>>;
  /** The state of knowledge it records: `2026-11`. */
  asOf: string;
  /** Its pages, in reading order. */
  slugs: readonly string[];
}

/** What a twin says of its edition. */
export type EditionOfTwin = Pick<TwinEdition, 'name' | 'asOf'>;

/** A page as Markdown, with what is said of it. */
export interface Twin {
  head: PageHead;
  /** Absent of a page that belongs to none. */
  edition?: EditionOfTwin;
  body: Root;
}

/** The licence of all texts, as SPDX names it. */
const license = 'CC-BY-4.0';

/** The text of a twin: a head in YAML that says what it is and where it is from, then the page. */
export function printTwin({ head, edition, body }: Twin): string {
  const { title, description, language, address } = head;
  const facts = {
    title,
    description,
    ...(edition && { edition: edition.name, asOf: edition.asOf }),
    language,
    url: address,
    sources: sourcesIn(body).length,
    license,
  };
  // Readers of an older YAML take an unquoted `2026-11-26` for a date.
  const value = stringify(facts, { lineWidth: 0, version: '1.1' }).trimEnd();
  return print({
    type: 'root',
    children: [{ type: 'yaml', value } as RootContent, ...body.children],
  });
}

/** The entries of a page's list of sources; footnotes that are notes on claims are named after those. */
export function sourcesIn(body: Root): FootnoteDefinition[] {
  return body.children.flatMap((node) =>
    node.type === 'footnoteDefinition' && /^\d+$/.test(node.identifier) ? [node] : [],
  );
}
