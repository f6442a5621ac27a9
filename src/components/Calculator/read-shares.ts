import { readNumber } from './read-number';

/** What the share of one firm has to be, in per cent: a firm without any is not in the market. */
export const shareBounds = { min: 0.01, max: 100, percent: true };

/** Shares as they were typed, in per cent; or the piece that is none; or their sum, where it is above 100. */
export type SharesRead =
  | { shares: number[] }
  | { shares?: undefined; stranger: string }
  | { shares?: undefined; stranger?: undefined; sum: number };

/** Reads a list of shares in per cent, set apart by commas of either width, 、, semicolons or blanks. */
export function readShares(text: string): SharesRead {
  const pieces = text
    .normalize('NFKC')
    .replace(/\s+%/g, '%')
    .split(/[\s,;、]+/)
    .filter((piece) => piece !== '');
  const shares: number[] = [];
  for (const piece of pieces) {
    const share = readNumber(piece, shareBounds);
    if (share === undefined) return { stranger: piece };
    shares.push(share);
  }
  if (shares.length === 0) return { stranger: '' };
  const sum = shares.reduce((total, share) => total + share, 0);
  // Binary fractions may add up to a trifle more than what was typed.
  return sum > 100 + 1e-9 ? { sum } : { shares };
}
