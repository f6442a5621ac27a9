import { isLocale, locales } from '../evidence/locale';
import { divisionsOf, type Part } from '../parts/part';
import { parseArguments, UsageProblem } from './command';

/** What `npm run build` is asked for. Folders are as they were typed. */
export type BuildWish =
  | { what: 'site' }
  | { what: 'part'; part: Part; out: string | undefined }
  | { what: 'join'; folders: string[] }
  | { what: 'list' };

/**
 * What arguments ask for.
 * @param cut - the editions that were cut
 * @throws UsageProblem with the usage where they ask for nothing that there is
 */
export function buildWishIn(args: string[], cut: readonly string[]): BuildWish {
  const usage = usageFor(cut);
  const { values, positionals: folders } = parseArguments(usage, {
    args,
    allowPositionals: true,
    options: {
      locale: { type: 'string' },
      edition: { type: 'string' },
      out: { type: 'string' },
      join: { type: 'boolean' },
      list: { type: 'boolean' },
    },
  });
  const { locale, edition, out, join, list } = values;
  const given = Object.keys(values).length;
  if (join && given === 1) return { what: 'join', folders };
  if (folders.length > 0) throw new UsageProblem(usage);
  if (given === 0) return { what: 'site' };
  if (list && given === 1) return { what: 'list' };
  if (join || list || locale === undefined || !isLocale(locale)) throw new UsageProblem(usage);
  if (edition === undefined) return { what: 'part', part: { locale }, out };
  if (!divisionsOf(cut).includes(edition)) throw new UsageProblem(usage);
  return { what: 'part', part: { locale, edition }, out };
}

function usageFor(cut: readonly string[]): string {
  return `Usage: npm run build
       npm run build -- --locale ${locales.join('|')} [--edition ${divisionsOf(cut).join('|')}] [--out folder]
       npm run build -- --join [folder …]
       npm run build -- --list
Builds the whole site into build/. With \`--locale\` it builds a part of the site, the pages of a language or those
of an edition in it (\`beside\`: of none), into parts/<part>. \`--join\` makes the site of parts, those in parts/
where no folder is named. \`--list\` prints the smallest parts that make up the site, as JSON.`;
}
