import { type ScaleLogarithmic, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { type Run, type SiteKind, siteKinds } from '../results';

/** What a panel shows of each run. */
interface Panel {
  title: string;
  value(run: Run): number | undefined;
}

const panels: readonly Panel[] = [
  { title: 'Cold build, seconds', value: ({ cold }) => cold?.seconds },
  {
    title: 'Output, megabytes',
    value: ({ output }) => output && output.bytes / 1e6,
  },
];

const names: Record<SiteKind, string> = { handbook: 'this handbook', stock: 'Docusaurus' };

const width = 400;
const height = 300;
const margin = { top: 48, right: 104, bottom: 48, left: 56 };

/** A picture brings its own ground, so that it can be read on a light page and on a dark one. */
const style = `
  svg { --ground: #fff; --ink: #1f2328; --faint: #d1d9e0; --handbook: #0b57a4; --stock: #a2540b; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --ink: #e6edf3; --faint: #3d444d; --handbook: #79b8ff; --stock: #f0a35e; }
  }
  text { font: 12px system-ui, sans-serif; fill: var(--ink); }
  .title { font-weight: 600; font-size: 14px; }
  .ground { fill: var(--ground); }
  .grid { stroke: var(--faint); }
  .line { fill: none; stroke-width: 2; }
  .handbook { stroke: var(--handbook); } .stock { stroke: var(--stock); }
  text.handbook { fill: var(--handbook); stroke: none; } text.stock { fill: var(--stock); stroke: none; }
  circle.handbook { fill: var(--handbook); } circle.stock { fill: var(--stock); }
`;

/** Time and output by the number of pages, both axes logarithmic, as an SVG image. */
export function plotOf(runs: readonly Run[]): string {
  const drawn = panels.map(
    (panel, index) => `<g transform="translate(${index * width} 0)">${panelOf(panel, runs)}</g>`,
  );
  const whole = width * panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img" aria-label="${panels.map(({ title }) => title).join('; ')}, by pages">`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${whole}" height="${height}" rx="6"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

/** A run that has the figure of a panel. */
interface Point {
  site: SiteKind;
  pages: number;
  value: number;
}

function panelOf({ title, value }: Panel, runs: readonly Run[]): string {
  const points = runs.flatMap((run): Point[] => {
    const figure = value(run);
    return figure === undefined || figure <= 0
      ? []
      : [{ site: run.site, pages: run.pages, value: figure }];
  });
  const heading = `<text class="title" x="${margin.left}" y="24">${title}</text>`;
  if (points.length === 0) return heading;
  const sizes = [...new Set(points.map(({ pages }) => pages))].toSorted((a, b) => a - b);
  const x = scaleLog(extentOf(sizes), [margin.left, width - margin.right]);
  const y = scaleLog(decadesOf(points.map((point) => point.value)), [
    height - margin.bottom,
    margin.top,
  ]);
  const series = siteKinds.flatMap((site) => {
    const own = points.filter((point) => point.site === site);
    return own.length === 0 ? [] : [own.toSorted((a, b) => a.pages - b.pages)];
  });
  return [
    heading,
    ...gridOf(sizes, x, y),
    ...series.flatMap((own) => lineOf(own, x, y)),
    ...namesOf(series, x, y),
  ].join('\n');
}

type Scale = ScaleLogarithmic<number, number>;

function gridOf(sizes: readonly number[], x: Scale, y: Scale): string[] {
  const decades = y.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  return [
    ...decades.map(
      (tick) =>
        `<path class="grid" d="M${margin.left} ${place(y(tick))}H${right}"/>` +
        `<text x="${margin.left - 8}" y="${place(y(tick) + 4)}" text-anchor="end">${numeral(tick)}</text>`,
    ),
    ...sizes.map(
      (size) =>
        `<text x="${place(x(size))}" y="${bottom + 20}" text-anchor="middle">${numeral(size)}</text>`,
    ),
    `<text x="${(margin.left + right) / 2}" y="${bottom + 38}" text-anchor="middle">pages of an edition in a language</text>`,
  ];
}

/** A line with its points, of which there is one at least, the smallest corpus first. */
function lineOf(points: readonly Point[], x: Scale, y: Scale): string[] {
  const path = line<Point>(
    ({ pages }) => x(pages),
    ({ value }) => y(value),
  ).digits(1)([...points]);
  const circles = points.map(
    ({ site, pages, value }) =>
      `<circle class="${site}" cx="${place(x(pages))}" cy="${place(y(value))}" r="3">` +
      `<title>${names[site]}, ${numeral(pages)} pages: ${numeral(Math.round(value))}</title></circle>`,
  );
  return [`<path class="line ${points[0]?.site}" d="${path}"/>`, ...circles];
}

/** How far apart names stand that would lie upon one another. */
const lineHeight = 14;

/** The names of lines, each beside its end, or above it where another line may go on. */
function namesOf(series: readonly Point[][], x: Scale, y: Scale): string[] {
  const ends = series.flatMap((points) => points.at(-1) ?? []);
  const right = width - margin.right;
  let lowest = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => y(a.value) - y(b.value))
    .map(({ site, pages, value }) => {
      const isBeside = x(pages) >= right;
      const [dx, dy, anchor] = isBeside ? [8, 4, 'start'] : [-6, -8, 'end'];
      const top = isBeside ? Math.max(y(value) + dy, lowest + lineHeight) : y(value) + dy;
      if (isBeside) lowest = top;
      return `<text class="${site}" x="${place(x(pages) + dx)}" y="${place(top)}" text-anchor="${anchor}">${names[site]}</text>`;
    });
}

function extentOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low / 2, high * 2] : [low, high];
}

/** Whole powers of ten around values. */
function decadesOf(values: readonly number[]): [number, number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return [10 ** low, 10 ** Math.max(high, low + 1)];
}

function place(coordinate: number): string {
  return coordinate.toFixed(1);
}

function numeral(value: number): string {
  return value.toLocaleString('en-GB');
}
