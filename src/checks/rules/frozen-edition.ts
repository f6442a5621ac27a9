import { nextEdition } from '../../evidence/reading/edition';
import type { Position } from '../../evidence/reading/position';
import type { Finding, Problem } from '../../evidence/reading/problem';
import { errataFindings } from '../freezing/errata-findings';
import { addressFile, type FileChange, type Freeze, fileChanges } from '../freezing/freeze';
import { manifestPath } from '../freezing/manifest';
import type { PageRule } from './rule';

const name = 'frozen-edition';

/** What was published under an edition's name stays as it was, or its readers are told what changed. */
export const frozenEdition: PageRule = {
  name,
  description:
    'An edition that was cut is, file by file, as its manifest says, or as an erratum has it since.',
  check: ({ freezes }, { today }) => freezes.flatMap((freeze) => freezeProblems(freeze, today)),
};

/**
 * Whatever is wrong with a frozen edition, its manifest and its errata.
 * @param today - the day of the check, `YYYY-MM-DD`
 */
export function freezeProblems(freeze: Freeze, today: string): Problem[] {
  const { edition, files, manifest, errata, strays } = freeze;
  if (edition === nextEdition) return ofNext(freeze);
  if (freeze.published !== undefined) return [lost(freeze, freeze.published)];
  if (files.size === 0) return notCut(freeze);
  const unread = [
    ...(manifest?.findings ?? []).map((finding) => at(manifestPath(edition), finding)),
    ...(errata ? errata.findings.map((finding) => at(errata.path, finding)) : []),
    ...(manifest ? [] : [at(manifestPath(edition), noManifest(edition))]),
    ...strays.map((file) => at(file, stray(edition))),
  ];
  // Where the errata cannot be read, what they record would seem to be tampered with.
  if (!manifest?.manifest || (errata && errata.findings.length > 0)) return unread;
  const changes = fileChanges(freeze);
  return [
    ...unread,
    ...(errata
      ? errataFindings(errata, { freeze, manifest: manifest.manifest, changes, today }).map(
          (finding) => at(errata.path, finding),
        )
      : []),
    // Where a file is as it was before an erratum, the erratum is wrong.
    ...changes
      .filter(({ undone }) => !undone)
      .map((change) => at(change.path, changeFinding(edition, change))),
  ];
}

function at(file: string, finding: Finding & Partial<Position>): Problem {
  return { rule: name, severity: 'error', file, line: 1, column: 1, ...finding };
}

/** The paths of whatever lies in the folder of an edition in `editions/`. */
function pathsIn({ manifest, errata, strays }: Freeze): string[] {
  return [manifest, errata].flatMap((file) => file?.path ?? []).concat(strays);
}

/** What is in `editions/` of the draft, which changes freely. */
function ofNext(freeze: Freeze): Problem[] {
  return pathsIn(freeze).map((file) =>
    at(file, {
      found: 'a file of the next edition, which is not frozen',
      expected: 'files of editions that were cut',
      hint: 'change docs/ and i18n/ as they are to be, and remove the folder editions/next',
    }),
  );
}

/** An edition whose addresses are cited and lead nowhere. */
function lost({ edition }: Freeze, line: number): Problem {
  return {
    ...at(addressFile, {
      found: `the address of edition ${edition}, which is not in versions.json`,
      expected: 'every edition that was ever published',
      hint:
        `bring it back: \`git checkout main -- versions.json versioned_docs versioned_sidebars ` +
        `i18n editions/${edition}\``,
    }),
    line,
  };
}

/** What is in `editions/` of an edition that has no files. */
function notCut(freeze: Freeze): Problem[] {
  const { edition } = freeze;
  const [file] = pathsIn(freeze);
  if (file === undefined) return [];
  return [
    at(file, {
      found: `a file of edition ${edition}, which has no pages`,
      expected: 'files of editions that were cut',
      hint:
        `bring the edition back, \`git checkout -- versioned_docs/version-${edition}\`, ` +
        `if it was ever published; otherwise remove the folder editions/${edition}`,
    }),
  ];
}

function noManifest(edition: string): Finding {
  return {
    found: 'no such file',
    expected: `the manifest of edition ${edition}, by which a change to it shows`,
    hint:
      `bring it back: \`git checkout -- ${manifestPath(edition)}\`; if the edition never had one, ` +
      `\`npm run edition -- freeze ${edition}\` writes it`,
  };
}

function stray(edition: string): Finding {
  return {
    found: 'a file that nothing reads',
    expected: `manifest.json and errata.yml in editions/${edition}`,
    hint: 'give it the name of the one that it is, or remove it',
  };
}

const found: Record<FileChange['change'], string> = {
  changed: 'a change to a frozen edition that no erratum records',
  added: 'a file that the frozen edition does not have',
  removed: 'no such file, although the frozen edition has it',
};

function changeFinding(edition: string, { path, change, erratum }: FileChange): Finding {
  const back =
    change === 'added'
      ? 'remove it'
      : `take that back: \`git checkout -- ${path}\`, or \`git checkout main -- …\` once committed`;
  const record = `what must change is recorded: \`npm run edition -- erratum ${edition}\` says how`;
  const anew =
    erratum === undefined
      ? ''
      : '; an erratum that is not published yet is removed and recorded anew';
  return {
    found: found[change],
    expected: `edition ${edition} as ${erratum === undefined ? 'its manifest' : `erratum \`${erratum}\``} has it`,
    hint: `${back}; ${record}${anew}`,
  };
}
