import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** What a line looks like. */
export interface Look {
  /** Which of the hues of `custom.css`, counted from 0. */
  hue: number;
  /** The outline of its markers, about the origin: an SVG path. */
  marker: string;
  /** As `stroke-dasharray` takes it. */
  dash: string | undefined;
}

/** What tells lines apart besides their colours, of which there are as many. */
const forms = [
  { marker: symbolCircle, dash: undefined },
  { marker: symbolSquare, dash: '7 3' },
  { marker: symbolDiamond, dash: '2 3' },
  { marker: symbolTriangle, dash: '8 3 2 3' },
  { marker: symbolStar, dash: '12 4' },
  { marker: symbolWye, dash: '4 2 1 2 1 2' },
] as const;

/** The look of a line by its place: where hues begin anew, markers and dashes have moved on by one. */
export function lookOf(place: number): Look {
  const form = forms[(place + Math.floor(place / forms.length)) % forms.length] ?? forms[0];
  return {
    hue: place % forms.length,
    marker: symbol(form.marker, 44)() ?? '',
    dash: form.dash,
  };
}
