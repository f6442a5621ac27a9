/**
 * A size as readers of a language write it: `3.1 MB`, never `0.0 MB`.
 * @param bytes - a million of them are a megabyte
 */
export function inMegabytes(bytes: number, locale: string): string {
  const megabytes = bytes === 0 ? 0 : Math.max(bytes / 1e6, 0.1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(megabytes);
}
