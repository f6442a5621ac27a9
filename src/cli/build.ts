import { parseArgs } from 'node:util';
import { isLocale, locales } from '../evidence/locale';
import { buildPart, joinParts, missingParts } from './parts';
import { build, site } from './site-build';

const usage = `Usage: npm run build [-- --locale ${locales.join('|')} | --join]
Builds the whole site; with \`--locale\` one language of it, beside what lies in build/ already. \`--join\`
makes one site of languages that were built one by one.`;

/** Builds what the arguments ask for; tells whether it could. */
function main(args: string[]): boolean {
  const wish = wishIn(args);
  if (!wish) return stop(usage);
  const { locale, join } = wish;
  if (join) return joinAll();
  if (locale === undefined) return build(site);
  return isLocale(locale) ? buildPart(site, locale) : stop(usage);
}

/** What the arguments ask for; undefined where they cannot be understood. */
function wishIn(args: string[]): { locale?: string; join?: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { locale: { type: 'string' }, join: { type: 'boolean' } },
    });
    return values.locale && values.join ? undefined : values;
  } catch {
    return undefined;
  }
}

function joinAll(): boolean {
  const commands = missingParts(site).map((locale) => `\`npm run build -- --locale ${locale}\``);
  if (commands.length > 0) {
    return stop(`Not every language lies in build/ yet: run ${commands.join(' and ')} first.`);
  }
  joinParts(site);
  return true;
}

function stop(sentence: string): false {
  console.error(sentence);
  return false;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
