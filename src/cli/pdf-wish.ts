import path from 'node:path';
import { isLocale, type Locale, locales } from '../evidence/locale';
import { parseArguments, UsageProblem } from './command';

/** A command that writes an edition as one PDF. */
export interface PdfCommand {
  /** As it is typed after `npm run`. */
  name: string;
  /** What it writes, to be said in its usage: `an edition as a book`. */
  what: string;
  /** Stands after the edition in the name of the file: `slides`. */
  suffix?: string;
}

/** A PDF that is asked for. */
export interface PdfWish {
  edition: string;
  locale: Locale;
  /** The file to write, relative to the site. */
  out: string;
}

/**
 * What arguments ask for.
 * @throws UsageProblem where there is no such edition or language
 */
export function pdfWishIn(
  args: string[],
  editions: readonly string[],
  { name, what, suffix }: PdfCommand,
): PdfWish {
  const usage = `Usage: npm run ${name} -- <edition> <locale> [--out <file>]
Writes ${what} as one PDF: npm run ${name} -- 2026-11 zh-Hans`;
  const { values, positionals } = parseArguments(usage, {
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [edition, locale, ...rest] = positionals;
  if (edition === undefined || locale === undefined || rest.length > 0) {
    throw new UsageProblem(usage);
  }
  if (!editions.includes(edition)) {
    throw new UsageProblem(`There is no edition \`${edition}\`; there are ${listed(editions)}.`);
  }
  if (!isLocale(locale)) {
    throw new UsageProblem(`There is no language \`${locale}\`; there are ${listed(locales)}.`);
  }
  const file = [edition, ...(suffix ? [suffix] : []), locale, 'pdf'].join('.');
  return { edition, locale, out: values.out ?? path.join('pdf', file) };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
