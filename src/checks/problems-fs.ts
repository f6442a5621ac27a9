import { compareProblems, type Problem } from '../evidence/reading/problem';
import type { RuleContext } from '../evidence/rules/rule';
import type { Site } from './reading/site';
import { readSite } from './reading/site-fs';
import { checkSite } from './rules';
import { checkStyle } from './style';
import { readWordList } from './style/spelling/word-list-fs';

/** Every breach of every rule of the evidence, of pages and of style, in the order of files and lines. */
export async function problemsOf(
  siteDir: string,
  context: RuleContext,
  site: Site = readSite(siteDir),
): Promise<Problem[]> {
  const { list, problems } = readWordList(siteDir);
  return [...checkSite(site, context), ...(await checkStyle(site, list)), ...problems].toSorted(
    compareProblems,
  );
}
