import type { Position } from '../../evidence/reading/position';
import type { Finding } from '../../evidence/reading/problem';
import { suggest } from '../../evidence/rules/suggest';
import { isOfEdition, pageIn } from './edition-files';
import type { ErrataFile, Erratum } from './errata';
import { chainsOf, type FileChange, type Freeze, type Link } from './freeze';
import type { Manifest } from './manifest';

/** What errata are held against. */
export interface Frozen {
  freeze: Freeze;
  manifest: Manifest;
  changes: readonly FileChange[];
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/** What is wrong with errata that can be read, seen with the edition that they are about. */
export function errataFindings(
  { errata, locate }: ErrataFile,
  frozen: Frozen,
): (Finding & Position)[] {
  const chains = chainsOf(frozen.manifest, errata);
  return errata.flatMap((erratum, index) => {
    const told = (path: (string | number)[], finding?: Finding, at?: 'key') =>
      finding ? [{ ...locate([erratum.id, ...path], at), ...finding }] : [];
    return [
      ...told(['on'], dateFinding(erratum, errata[index - 1], frozen)),
      ...erratum.pages.flatMap((page, place) =>
        told(['pages', place], pageFinding(page, place, erratum, frozen)),
      ),
      ...untold(erratum, frozen).flatMap((page) => told(['pages'], untoldFinding(page), 'key')),
      ...Object.keys(erratum.files).flatMap((path) =>
        told(
          ['files', path],
          entryFinding(erratum.id, path, chains.get(path) ?? [], frozen),
          'key',
        ),
      ),
    ];
  });
}

function dateFinding(
  { on }: Erratum,
  before: Erratum | undefined,
  { manifest: { frozenOn }, today }: Frozen,
): Finding | undefined {
  const hint = 'give the day on which it is published';
  if (on > today)
    return { found: `${on}, which has not begun`, expected: `${today} at most`, hint };
  if (on < frozenOn) {
    const expected = `a day since the edition was frozen, ${frozenOn}`;
    return { found: `${on}, when the edition could still change`, expected, hint };
  }
  if (!before || on >= before.on) return undefined;
  return {
    found: `${on}, before the erratum above it`,
    expected: `errata in the order of publication: ${before.on} or later`,
    hint: 'put new errata at the end; those that were published keep their place',
  };
}

/** The pages that an erratum changed and is not shown on. */
function untold({ pages, files }: Erratum, { freeze: { edition } }: Frozen): string[] {
  const changed = Object.keys(files).flatMap((path) => pageIn(edition, path) ?? []);
  return [...new Set(changed)].filter((page) => !pages.includes(page));
}

function untoldFinding(page: string): Finding {
  return {
    found: `no \`${page}\`, a page that the erratum changed`,
    expected: 'an erratum that is shown on every page that it changed',
    hint: `add \`${page}\``,
  };
}

function pageFinding(
  page: string,
  place: number,
  erratum: Erratum,
  { freeze, manifest }: Frozen,
): Finding | undefined {
  if (erratum.pages.indexOf(page) < place) {
    const hint = 'remove one of them';
    return { found: `\`${page}\` a second time`, expected: 'each page once', hint };
  }
  const { edition, files } = freeze;
  const paths = [...Object.keys(manifest.files), ...files.keys()];
  // A page that an erratum removed was a page of the edition all the same.
  const pages = [...new Set(paths.flatMap((path) => pageIn(edition, path) ?? []))].toSorted();
  if (pages.includes(page)) return undefined;
  return {
    found: `\`${page}\`, a page that edition ${edition} does not have`,
    expected: 'the pages that are to show the erratum',
    hint: suggest(page, pages, 'name a page by its file, without its ending'),
  };
}

/** What is wrong with one file that an erratum names, by what the file was to be before and after. */
function entryFinding(
  id: string,
  path: string,
  chain: readonly Link[],
  { freeze: { edition }, changes }: Frozen,
): Finding | undefined {
  if (!isOfEdition(edition, path)) {
    return {
      found: `\`${path}\`, a file of another place`,
      expected: `files of edition ${edition}`,
      hint: 'remove it from the erratum',
    };
  }
  const index = chain.findIndex(({ erratum }) => erratum === id);
  if (chain[index]?.sha256 === chain[index - 1]?.sha256) {
    return {
      found: 'a file that the erratum leaves as it was',
      expected: 'files that it changed',
      hint: 'remove it from the erratum, or the whole erratum if nothing is left',
    };
  }
  if (!changes.some((change) => change.undone && change.path === path && change.erratum === id)) {
    return undefined;
  }
  return {
    found: 'a change that the file does not have: it is as it was before the erratum',
    expected: 'files as the erratum made them',
    hint: 'make the change, or remove the file from the erratum',
  };
}
