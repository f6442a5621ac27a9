import { editionList } from '../../evidence/reading/editions-fs';
import { compareProblems, type Problem } from '../../evidence/reading/problem';
import { textFile } from '../../evidence/reading/text-file-fs';
import { checkLibrary, rules as evidenceRules } from '../../evidence/rules';
import type { RuleContext } from '../../evidence/rules/rule';
import type { Site } from '../reading/site';
import { findingPlace } from './finding-place';
import { formula } from './formula';
import { frontMatter } from './front-matter';
import { frozenEdition } from './frozen-edition';
import { heading } from './heading';
import { image } from './image';
import { internalLink } from './internal-link';
import { linkReference } from './link-reference';
import { orphanTranslation } from './orphan-translation';
import { pageFile } from './page-file';
import { pageHtml } from './page-html';
import { pageListed } from './page-listed';
import { pageNumbers } from './page-numbers';
import { pageParity } from './page-parity';
import { pageSources } from './page-sources';
import { pageSyntax } from './page-syntax';
import { pageTag } from './page-tag';
import type { PageRule } from './rule';
import { translationRecord } from './translation-record';

/** Every rule that pages are held to. */
const pageRules: readonly PageRule[] = [
  pageFile,
  pageListed,
  pageSyntax,
  frontMatter,
  heading,
  pageHtml,
  pageTag,
  internalLink,
  linkReference,
  image,
  formula,
  pageSources,
  pageParity,
  pageNumbers,
  orphanTranslation,
  translationRecord,
  findingPlace,
  frozenEdition,
];

/** Every rule by its name, with what must hold: of files, of the evidence, of pages. */
export const descriptions: ReadonlyMap<string, string> = new Map(
  [editionList, textFile, ...evidenceRules, ...pageRules].map(({ name, description }) => [
    name,
    description,
  ]),
);

/** Every breach of every rule, in the order of files and lines. */
export function checkSite(site: Site, context: RuleContext): Problem[] {
  return [
    ...site.fileProblems,
    ...checkLibrary(site.library, context),
    ...pageRules.flatMap((rule) => rule.check(site, context)),
  ].toSorted(compareProblems);
}
