import { parseArgs } from 'node:util';
import { reportDifference } from '../evidence/comparing/report/report';
import { isLocale, locales } from '../evidence/locale';
import { UsageProblem } from './command';
import { differenceSince } from './data-difference';
import { commitOf, commonAncestor } from './git-files';

const usage =
  `Usage: npm run diff -- [<revision>] [--locale ${locales.join('|')}] ` +
  '[--format markdown|json] [--limit <characters>]';

/** A comment on GitHub holds 65,536 characters; what posts it adds some of its own. */
const defaultLimit = 60_000;

/** The least in which a report says anything. */
const leastLimit = 2_000;

/**
 * What differs in the data between a revision and the files as they are now, as text.
 * @param args - what was typed after the command
 * @throws UsageProblem where it was typed wrong, or the revision is not here
 */
export function tellDifference(siteDir: string, args: string[]): string {
  const { revision, locale, format, limit } = optionsOf(args);
  const commit = revision === undefined ? commonAncestor(siteDir) : commitOf(siteDir, revision);
  if (commit === undefined) {
    throw new UsageProblem(`There is no branch \`main\` to compare with.\n${usage}`);
  }
  const difference = differenceSince(siteDir, commit);
  return format === 'json'
    ? `${JSON.stringify(difference, null, 2)}\n`
    : reportDifference(difference, { locale, limit });
}

function optionsOf(args: string[]) {
  const { values, positionals } = parse(args);
  const { locale, format } = values;
  const limit = Number(values.limit);
  const sound =
    isLocale(locale) &&
    ['markdown', 'json'].includes(format) &&
    Number.isSafeInteger(limit) &&
    limit >= leastLimit &&
    positionals.length <= 1;
  if (!sound) throw new UsageProblem(usage);
  return { revision: positionals[0], locale, format, limit };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'markdown' },
        limit: { type: 'string', default: String(defaultLimit) },
      },
    });
  } catch (error) {
    throw new UsageProblem(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
