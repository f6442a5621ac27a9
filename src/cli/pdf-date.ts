/**
 * Dates a PDF by its edition, not by the clock, so that it is the same whenever it is printed.
 * @param edition - `2026-11`; the next edition, which has no date, gets that of the oldest possible
 */
export function withDate(pdf: Uint8Array, edition: string): Buffer {
  const [year = '1970', month = '01'] = /^(\d{4})-(\d\d)$/.exec(edition)?.slice(1) ?? [];
  // What a browser writes is of one length, so that no offset in the file changes.
  const date = `D:${year}${month}01000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, `/$1 (${date})`),
    'latin1',
  );
}
