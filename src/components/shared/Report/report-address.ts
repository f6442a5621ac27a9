import type { Locale } from '../../../evidence/locale';

/** What the form for a wrong claim is filled in with; the names are those of its fields. */
export interface Report {
  /** The id of a record, or of a part of one: `tdsql-accounts`, `tencent-vs-alibaba#market-share`. */
  record: string;
  edition?: string;
  /** What the report is called. */
  title?: string;
  /** Where the reader found it. */
  address?: string;
  /** What it says. */
  text?: string;
}

/** The longest address to lead to, in bytes: the other side refuses what is much longer. */
export const longestAddress = 6000;

/** The address of a repository's form for a wrong claim, filled in; a long text is cut short. */
export function reportAddress(repository: string, locale: Locale, report: Report): string {
  const { text = '', ...fields } = report;
  const known = Object.entries({ template: `claim.${locale}.yml`, ...fields });
  const addressWith = (wording: string) => {
    const filled = wording === '' ? known : [...known, ['text', wording]];
    return `${repository}/issues/new?${new URLSearchParams(filled)}`;
  };
  let address = addressWith(text);
  for (let kept = [...text]; address.length > longestAddress && kept.length > 0; ) {
    kept = kept.slice(0, Math.floor(kept.length * 0.9));
    address = addressWith(`${kept.join('')}…`);
  }
  return address;
}
