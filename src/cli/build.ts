import { isLocale, type Locale, locales } from '../evidence/locale';
import { parseArguments, run, UsageProblem } from './command';
import { buildPart, joinParts, missingParts } from './parts';
import { build, site } from './site-build';

const usage = `Usage: npm run build [-- --locale ${locales.join('|')} | --join]
Builds the whole site; with \`--locale\` one language of it, beside what lies in build/ already. \`--join\`
makes one site of languages that were built one by one.`;

/** Builds what the arguments ask for; tells whether it could. */
function main(args: string[]): boolean {
  const { locale, join } = wishIn(args);
  if (join) return joinAll();
  return locale === undefined ? build(site) : buildPart(site, locale);
}

function wishIn(args: string[]): { locale?: Locale; join?: boolean } {
  const { values } = parseArguments(usage, {
    args,
    options: { locale: { type: 'string' }, join: { type: 'boolean' } },
  });
  const { locale, join } = values;
  if (join && !locale) return { join };
  if (join || (locale !== undefined && !isLocale(locale))) throw new UsageProblem(usage);
  return { locale };
}

function joinAll(): boolean {
  const commands = missingParts(site).map((locale) => `\`npm run build -- --locale ${locale}\``);
  if (commands.length > 0) {
    throw new UsageProblem(
      `Not every language lies in build/ yet: run ${commands.join(' and ')} first.`,
    );
  }
  return joinParts(site);
}

run(main);
