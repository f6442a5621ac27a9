import { oncePer } from '../../evidence/once-per';
import {
  type Edition,
  findRecord,
  type PageUse,
  recordsOfKind,
} from '../../evidence/reading/edition';
import { reachedBy } from '../../evidence/reading/reach';
import type { Kind } from '../../evidence/schema/kind';
import type { Records } from '../../evidence/schema/kinds';
import { type Page, usesOf } from '../reading/page';
import type { Site } from '../reading/site';

/** The ids that links may lead to on a page. */
export interface Anchors {
  /** Those of its headings and, as far as the data can be read, those that its tags give. */
  ids: Set<string>;
  /** Whether there may be more: some of its data cannot be read. */
  open: boolean;
}

/** What a link to a page may name after its `#`. */
export function anchorsOf(page: Page, site: Site): Anchors {
  const headings = page.outline.flatMap(({ id }) => (id === '' ? [] : [id]));
  const edition = editionOf(page, site);
  const readable = edition?.files.every((file) => file.readable) ?? true;
  return {
    ids: new Set([...headings, ...tagAnchors(page, site)]),
    open: page.tree === undefined || page.tagProblems.length > 0 || !readable,
  };
}

/** The ids that tags give: of what they show, and of all the claims and sources that rests on. */
export function tagAnchors(page: Page, site: Site): readonly string[] {
  return anchorsIn(site)(page);
}

const anchorsIn = oncePer((site: Site) => oncePer((page: Page) => anchorsOfTags(page, site)));

function anchorsOfTags(page: Page, site: Site): string[] {
  const edition = editionOf(page, site);
  if (!edition) return [];
  const uses = usesOf(page);
  // A key is the kind of a record and its id, as these anchors are.
  const rests = [...reachedBy(uses, edition).keys()].flatMap((key) =>
    /^(?:claim|source|topic) /.test(key) ? [key.replace(' ', '-')] : [],
  );
  return [...uses.flatMap((use) => partsOf(use, edition, site)), ...rests];
}

function editionOf(page: Page, { library }: Site): Edition | undefined {
  return library.editions.find(({ name }) => name === page.edition);
}

/** The ids of the parts of what a tag shows: rows, marks, events, terms. */
function partsOf({ tag, kind, id, edition: earlier }: PageUse, edition: Edition, site: Site) {
  if (earlier !== undefined) return auditAnchors(earlier, site);
  if (tag === 'Glossary') return glossaryAnchors(edition);
  const value = id === undefined ? undefined : findRecord(edition, kind, id)?.value;
  const parts = value && partNames[kind]?.(value as never);
  return (parts ?? []).map((part) => `${id}-${part}`);
}

/** What the parts of a record are called, each after the id of the record. */
const partNames: { [K in Kind]?: (value: Records[K]) => string[] } = {
  comparison: ({ rows }) => Object.keys(rows),
  matrix: ({ marks }) => marks.map(({ pain, solution }) => `${pain}-${solution}`),
  timeline: ({ events }) =>
    events.map(({ claim }, index) => {
      const times = events.slice(0, index + 1).filter((other) => other.claim === claim).length;
      return times > 1 ? `${claim}-${times}` : claim;
    }),
};

/** An audit lists the claims of the earlier edition. */
function auditAnchors(earlier: string, { library }: Site): string[] {
  const edition = library.editions.find(({ name }) => name === earlier);
  return edition ? recordsOfKind(edition, 'claim').map(({ id }) => `audit-${id}`) : [];
}

/** A glossary lists its terms under their letters; which those are, the components work out. */
function glossaryAnchors(edition: Edition): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz', 'other'];
  const terms = recordsOfKind(edition, 'term').map(({ id }) => `term-${id}`);
  return [...terms, ...letters.map((letter) => `terms-${letter}`)];
}
