import type { StatedFigure } from '../schema/claim';

/** How a number changed, worked out. */
export interface FigureChange {
  /** After divided by before; absent where the two cannot be divided: another unit, a zero, a rank. */
  factor?: number;
  /** After less before, in whole units; absent where the units differ. */
  difference?: number;
  /** What makes a slip of the keyboard likely, or at least worth a second look. */
  alarms: FigureAlarm[];
}

/** The number is several times as large or small, its sign is another, or what it is counted in is. */
export type FigureAlarm = 'leap' | 'sign' | 'unit';

/** From which factor on a change is a leap: a misplaced decimal point is one of ten. */
const leap = 5;

/** The change from one number to another; of ranges, the end that moved further. */
export function changeOfFigure(before: StatedFigure, after: StatedFigure): FigureChange {
  if (before.unit !== after.unit || before.currency !== after.currency) return { alarms: ['unit'] };
  const ends = [changeOfValue(before.value, after.value)];
  if (before.to !== undefined && after.to !== undefined) {
    ends.push(changeOfValue(before.to, after.to));
  }
  const [change = { alarms: [] }] = ends.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  // A place in an order is no multiple of another.
  if (before.unit === 'rank') return { difference: change.difference, alarms: [] };
  return change;
}

function changeOfValue(before: number, after: number): FigureChange {
  const difference = Number((after - before).toPrecision(12));
  if (before === 0 || after === 0) return { difference, alarms: [] };
  const factor = Number((after / before).toPrecision(12));
  if (factor < 0) return { factor, difference, alarms: ['sign'] };
  return { factor, difference, alarms: Math.max(factor, 1 / factor) >= leap ? ['leap'] : [] };
}

/** How far a change goes, up or down. */
function sizeOf({ factor, difference = 0 }: FigureChange): number {
  if (factor === undefined) return difference === 0 ? 0 : Number.POSITIVE_INFINITY;
  return factor < 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(factor));
}
