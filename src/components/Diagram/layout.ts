import type { DiagramEdgeView, DiagramNodeView, DiagramView } from '../../evidence/views/views';

/** Sizes in the units of the drawing, which are pixels where there is room. */
export const cell = { width: 248, height: 148 };
export const box = { width: 152, height: 74 };
const groupPad = { side: 16, top: 30, bottom: 14 };
/** Between two arrows that join the same parts. */
const lane = 18;
/** Between the tip of an arrow and the part it points to. */
const clearance = 5;
/** Between an arrow and a part that it goes around. */
const berth = 20;
/** What an arrow's label needs to the edge of the drawing. */
const margin = 12;

export interface Point {
  x: number;
  y: number;
}

export interface Rectangle extends Point {
  width: number;
  height: number;
}

/** An arrow: straight, or bent around what stands between its ends. */
export interface Route {
  /** An SVG path. */
  path: string;
  /** Where its label or number goes. */
  middle: Point;
}

/** How large the drawing is. */
export function sizeOf({ nodes }: DiagramView): { width: number; height: number } {
  return {
    width: cell.width * Math.max(...nodes.map(({ column }) => column)),
    height: cell.height * Math.max(...nodes.map(({ row }) => row)),
  };
}

/** The middle of a part. Rows leave room above for the name of a group. */
export function centreOf({ column, row }: DiagramNodeView): Point {
  return { x: (column - 0.5) * cell.width, y: (row - 0.5) * cell.height + groupPad.top / 4 };
}

/** The outline of a part. */
export function boxOf(node: DiagramNodeView): Rectangle {
  const { x, y } = centreOf(node);
  return { x: x - box.width / 2, y: y - box.height / 2, ...box };
}

/** The outline around the parts of a group; undefined where it has none. */
export function groupBox(nodes: readonly DiagramNodeView[], group: string): Rectangle | undefined {
  const boxes = nodes.filter((node) => node.group === group).map(boxOf);
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(({ x }) => x)) - groupPad.side;
  const top = Math.min(...boxes.map(({ y }) => y)) - groupPad.top;
  const right = Math.max(...boxes.map(({ x }) => x)) + box.width + groupPad.side;
  const bottom = Math.max(...boxes.map(({ y }) => y)) + box.height + groupPad.bottom;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The way of each arrow, in the order of the arrows. An arrow to or from an unknown part has none. */
export function routesOf(diagram: DiagramView): (Route | undefined)[] {
  const { nodes, edges } = diagram;
  const { width, height } = sizeOf(diagram);
  const isInside = ({ x, y }: Point) =>
    x >= margin && x <= width - margin && y >= margin && y <= height - margin;
  return edges.map((edge) => {
    const from = nodes.find(({ id }) => id === edge.from);
    const to = nodes.find(({ id }) => id === edge.to);
    if (!from || !to || from === to) return undefined;
    const offset = offsetOf(edge, edges);
    if (!isBlocked(from, to, nodes)) return straight(from, to, offset);
    const bent = around(from, to, offset, 1);
    return isInside(bent.middle) ? bent : around(from, to, offset, -1);
  });
}

/** How far an arrow is moved aside, so that those that join the same two parts stay apart. */
function offsetOf(edge: DiagramEdgeView, edges: readonly DiagramEdgeView[]): number {
  const ends = ({ from, to }: DiagramEdgeView) => [from, to].sort().join(' ');
  const alike = edges.filter((other) => ends(other) === ends(edge));
  const place = alike.indexOf(edge) - (alike.length - 1) / 2;
  // Seen from its own beginning: arrows there and back would otherwise change sides.
  return lane * place * (edge.from < edge.to ? 1 : -1);
}

/** Whether a part stands on the straight line between two others. */
function isBlocked(
  from: DiagramNodeView,
  to: DiagramNodeView,
  nodes: readonly DiagramNodeView[],
): boolean {
  const between = (value: number, a: number, b: number) =>
    value >= Math.min(a, b) && value <= Math.max(a, b);
  return nodes.some(
    (node) =>
      node !== from &&
      node !== to &&
      between(node.column, from.column, to.column) &&
      between(node.row, from.row, to.row) &&
      (node.column - from.column) * (to.row - from.row) ===
        (node.row - from.row) * (to.column - from.column),
  );
}

function straight(from: DiagramNodeView, to: DiagramNodeView, offset: number): Route {
  const aside = asideOf(from, to);
  const [start, end] = [from, to].map((node) => shift(centreOf(node), aside, offset)) as Ends;
  const [tail, tip] = [borderPoint(start, end), borderPoint(end, start)];
  return { path: `M${write(tail)}L${write(tip)}`, middle: between(tail, tip) };
}

/** A bent arrow: one that passes what stands in its way on one side, `1`, or on the other, `-1`. */
function around(from: DiagramNodeView, to: DiagramNodeView, offset: number, side: 1 | -1): Route {
  const aside = asideOf(from, to);
  const [start, end] = [from, to].map((node) => shift(centreOf(node), aside, offset)) as Ends;
  const halfPart = (Math.abs(aside.x) * box.width + Math.abs(aside.y) * box.height) / 2;
  // A curve does not reach its control point: it comes about two thirds as far.
  const control = shift(between(start, end), aside, side * 1.5 * (halfPart + berth));
  const [tail, tip] = [borderPoint(start, control), borderPoint(end, control)];
  const middle = between(between(tail, control), between(control, tip));
  return { path: `M${write(tail)}Q${write(control)} ${write(tip)}`, middle };
}

type Ends = [Point, Point];

/** The direction across an arrow, of length one. */
function asideOf(from: DiagramNodeView, to: DiagramNodeView): Point {
  const [start, end] = [centreOf(from), centreOf(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  return { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
}

function shift({ x, y }: Point, towards: Point, by: number): Point {
  return { x: x + towards.x * by, y: y + towards.y * by };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Where a line from within a part towards a point leaves it, and a little further. */
function borderPoint(inside: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - inside.x, towards.y - inside.y];
  const reach = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 + clearance) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 + clearance) / Math.abs(dy),
  );
  return { x: inside.x + dx * Math.min(reach, 1), y: inside.y + dy * Math.min(reach, 1) };
}

function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
