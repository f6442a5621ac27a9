import path from 'node:path';
import { isLocale, type Locale, locales } from '../evidence/locale';
import { parseArguments, UsageProblem } from './command';

const usage = `Usage: npm run pdf -- <edition> <locale> [--out <file>]
Writes an edition of the last build as one PDF: npm run pdf -- 2026-11 zh-Hans`;

/** A book that is asked for. */
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
export function pdfWishIn(args: string[], editions: readonly string[]): PdfWish {
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
  return { edition, locale, out: values.out ?? path.join('pdf', `${edition}.${locale}.pdf`) };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
