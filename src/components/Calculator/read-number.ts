/** What a number has to be. */
export interface Bounds {
  min: number;
  max: number;
  /** Whether it counts something. */
  whole?: boolean;
  /** Whether it is in per cent, and so may have the sign after it. */
  percent?: boolean;
}

/**
 * A number as readers type it, in full width, too, as Chinese keyboards write it: 1,000, 1 000,
 * １，０００, 99。95％. Undefined where it is none within the bounds.
 */
export function readNumber(
  text: string,
  { min, max, whole = false, percent = false }: Bounds,
): number | undefined {
  const typed = text.normalize('NFKC').replaceAll('。', '.').trim();
  const plain = percent ? typed.replace(/\s*%$/, '') : typed;
  // A comma sets thousands apart; where it does not, it may be meant as a decimal point.
  if (!/^(?:(?:\d+|\d{1,3}(?:[,\s]\d{3})+)(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain.replace(/[,\s]/g, ''));
  if (value < min || value > max || (whole && !Number.isInteger(value))) return undefined;
  return value;
}
