import type { ShowingPage } from '../../checks/reading/sound-site';
import type { Locale } from '../../evidence/locale';
import type { Edition } from '../../evidence/reading/edition';
import type { Kind } from '../../evidence/schema/kind';
import { addressOf, type Surroundings, viewsOf } from '../../evidence/views/edition-views';
import type { ViewLink } from '../../evidence/views/linked-views';
import type { ClaimView, SourceView } from '../../evidence/views/views';
import { addressOfUse } from '../../remark/view-address';

/** A module to be written for the bundler. */
export interface EvidenceModule {
  /** Its file below the folder of all editions: `2020-10/pages/tdsql.json`. */
  file: string;
  code: string;
}

/** A view as JSON, with links in place of the views that it rests on. */
interface WrittenView {
  json: string;
  /** The addresses that it links to. */
  links: ReadonlySet<string>;
}

/** The views of an edition in one locale, by their addresses. */
export type WrittenViews = ReadonlyMap<string, WrittenView>;

/** Writes out every view of a sound edition in one locale. */
export function writeViews(
  edition: Edition,
  locale: Locale,
  surroundings: Partial<Surroundings> = {},
): WrittenViews {
  const views = viewsOf(edition, locale, { links, ...surroundings });
  return new Map(views.map(({ address, view }) => [address, write(view)]));
}

/** The views at some addresses with all that they rest on: a `LinkedViews`, as JSON. */
export function viewsAt(written: WrittenViews, addresses: Iterable<string>): string {
  // A set that grows while it is walked through: what is added to it has its turn, too.
  const reached = new Set(addresses);
  const entries: string[] = [];
  for (const address of reached) {
    const view = written.get(address);
    if (!view) continue;
    entries.push(`${JSON.stringify(address)}:${view.json}`);
    for (const link of view.links) reached.add(link);
  }
  return `{${entries.join(',')}}`;
}

/** The expression of a module that imports `viewFinder` for the view at an address. */
export function viewExpression(written: WrittenViews, address: string): string {
  return `viewFinder(${viewsAt(written, [address])})(${JSON.stringify(address)})`;
}

/** A module whose value is an expression with views. */
export function moduleOf(expression: string): string {
  return (
    "import { viewFinder } from '@handbook/evidence/views/linked-views';\n" +
    `export default ${expression};\n`
  );
}

/**
 * For every page of an edition that is shown in a locale, the translation or the original, a module with the
 * views of its tags. Every page shows its edition, whether its author says so or not.
 */
export function pageModules(
  pages: readonly ShowingPage[],
  edition: string,
  written: WrittenViews,
  locale: Locale,
): EvidenceModule[] {
  const shown = new Map<string, ShowingPage>();
  for (const page of pages) {
    if (page.edition !== edition) continue;
    if (page.folder === locale || !shown.has(page.slug)) shown.set(page.slug, page);
  }
  return [...shown].map(([slug, { uses }]) => {
    const addresses = uses.flatMap((use) => addressOfUse(use) ?? []);
    return {
      file: `${edition}/pages/${slug}.json`,
      code: viewsAt(written, [addressOf('edition'), ...addresses]),
    };
  });
}

class Link implements ViewLink {
  readonly '@view': string;

  constructor(address: string) {
    this['@view'] = address;
  }
}

/** Links, where the types promise the views that they stand for until they are read. */
const links = { source: linkTo<SourceView>('source'), claim: linkTo<ClaimView>('claim') };

function linkTo<View>(kind: Kind) {
  return (id: string) => new Link(addressOf(kind, id)) as unknown as View;
}

function write(view: unknown): WrittenView {
  const links = new Set<string>();
  const json = JSON.stringify(view, (_key, value: unknown) => {
    if (value instanceof Link) links.add(value['@view']);
    return value;
  });
  return { json, links };
}
