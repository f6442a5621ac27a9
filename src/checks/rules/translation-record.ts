import { nextEdition } from '../../evidence/reading/edition';
import { type Finding, type Problem, quote } from '../../evidence/reading/problem';
import { type Page, problemOn } from '../reading/page';
import type { Site } from '../reading/site';
import { isOriginal, isReadable, pairsOf } from '../translation/pairs';
import { hasRecord, recordKey, recordOf, recordOffset } from '../translation/record';
import type { PageRule } from './rule';

const name = 'translation-record';

/**
 * A translation records how it and its original were when they were last compared. That one of them
 * has changed since is shown to readers and is nothing to mend; where both have, someone most likely
 * changed them together, and need only say so.
 */
export const translationRecord: PageRule = {
  name,
  description: 'What a translation records of its last comparison is sound, and up to date.',
  check: (site) => [...unsoundRecords(site), ...staleRecords(site)],
};

function unsoundRecords({ pages }: Site): Problem[] {
  return pages.filter(hasRecord).flatMap((page) => {
    const finding = unsoundness(page);
    return finding ? [problemAt(page, finding)] : [];
  });
}

function unsoundness(page: Page): Finding | undefined {
  if (isOriginal(page)) {
    return {
      found: `\`${recordKey}\` on an original`,
      expected: 'it on the translation alone',
      hint: `remove it; the page under i18n/ has one, or gets it by \`${accepting(page)}\``,
    };
  }
  if (recordOf(page)) return undefined;
  return {
    found: quote(page.frontMatter?.document.get(recordKey)),
    expected: 'what the two pages were when they were last compared: { original, text, on }',
    hint: `have it written by \`${accepting(page)}\`, or remove it`,
  };
}

function staleRecords(site: Site): Problem[] {
  return pairsOf(site).flatMap((pair) => {
    const { state, original, translation, record } = pair;
    if (!translation || state !== 'both-changed' || !isReadable(pair)) return [];
    const finding = {
      found: `changes on this page and on ${original.path} since ${record?.on}`,
      expected: 'both compared with each other',
      hint: `if they say the same, run \`${accepting(translation)}\``,
    };
    return [{ ...problemAt(translation, finding), severity: 'warning' as const }];
  });
}

function problemAt(page: Page, finding: Finding): Problem {
  return problemOn(page, name, { ...page.positionAt(recordOffset(page)), ...finding });
}

/** The command that records that a page and its translation say the same. */
function accepting({ slug, edition }: Page): string {
  const where = edition === nextEdition ? '' : ` --edition ${edition}`;
  return `npm run translation -- accept ${slug}${where}`;
}
