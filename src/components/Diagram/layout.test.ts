import { describe, expect, test } from 'vitest';
import type { DiagramEdgeView, DiagramNodeView, DiagramView } from '../../evidence/views/views';
import { boxOf, cell, groupBox, type Point, type Rectangle, routesOf, sizeOf } from './layout';

/** A part of a diagram, at a column and a row. */
function node(id: string, column: number, row: number, group?: string): DiagramNodeView {
  return { id, label: id, column, row, group, kind: 'process' };
}

/** A diagram of such parts, and of arrows written `a b`. */
function diagram(nodes: DiagramNodeView[], ...arrows: string[]): DiagramView {
  const edges = arrows.map((arrow): DiagramEdgeView => {
    const [from = '', to = ''] = arrow.split(' ');
    return { from, to, kind: 'call' };
  });
  return { record: 'diagram', id: 'd', caption: 'D', groups: [], nodes, edges, claims: [] };
}

/** Points along the path of each arrow, from its tail to its tip; none where it has no path. */
function waysOf(data: DiagramView): Point[][] {
  return routesOf(data).map((route) => {
    const numbers = route?.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (numbers.length === 0) return [];
    const points = [0, 2, 4].flatMap((index) =>
      index < numbers.length ? [{ x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 }] : [],
    );
    return Array.from({ length: 41 }, (_, step) => along(points, step / 40));
  });
}

/** The point of a line or a curve at `share` of its way. */
function along(points: Point[], share: number): Point {
  const [first = { x: 0, y: 0 }, second = first] = points;
  if (points.length === 1) return first;
  const nearer = points.slice(1).map((point, index) => ({
    x: (points[index]?.x ?? 0) * (1 - share) + point.x * share,
    y: (points[index]?.y ?? 0) * (1 - share) + point.y * share,
  }));
  return points.length === 2 ? (nearer[0] ?? second) : along(nearer, share);
}

function isWithin({ x, y }: Point, box: Rectangle): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const [a, b, c] = [node('a', 1, 1), node('b', 2, 1), node('c', 3, 1)];

describe('sizeOf', () => {
  test('holds every part, and no two upon another', () => {
    const nodes = [1, 2, 3].flatMap((column) =>
      [1, 2].map((row) => node(`${column}-${row}`, column, row)),
    );
    const size = sizeOf(diagram(nodes));
    expect(size).toEqual({ width: 3 * cell.width, height: 2 * cell.height });
    for (const part of nodes) {
      const { x, y, width, height } = boxOf(part);
      expect(isWithin({ x, y }, { x: 0, y: 0, ...size })).toBe(true);
      expect(isWithin({ x: x + width, y: y + height }, { x: 0, y: 0, ...size })).toBe(true);
      expect(nodes.filter((other) => overlap(boxOf(other), boxOf(part)))).toEqual([part]);
    }
  });
});

describe('routesOf', () => {
  test('leads straight from the edge of a part to just before that of the other', () => {
    const data = diagram([a, b, node('below', 1, 2)], 'a b', 'a below');
    const [across, down] = routesOf(data);
    expect(across).toEqual({ path: 'M205 81.5L291 81.5', middle: { x: 248, y: 81.5 } });
    expect(down).toEqual({ path: 'M124 123.5L124 187.5', middle: { x: 124, y: 155.5 } });
  });

  test('begins and ends outside both parts, however they lie', () => {
    const nodes = [a, node('z', 2, 3), node('y', 4, 2)];
    for (const [way, [from, to]] of [
      [waysOf(diagram(nodes, 'a z'))[0], ['a', 'z']],
      [waysOf(diagram(nodes, 'y z'))[0], ['y', 'z']],
      [waysOf(diagram(nodes, 'y a'))[0], ['y', 'a']],
    ] as const) {
      const ends = nodes.filter(({ id }) => id === from || id === to);
      expect(way).toHaveLength(41);
      expect(way?.filter((point) => ends.some((end) => isWithin(point, boxOf(end))))).toEqual([]);
    }
  });

  test('has no way for an arrow to itself, or to what is not there', () => {
    const [self, lost, found] = routesOf(diagram([a, b], 'a a', 'a lost', 'a b'));
    expect([self, lost]).toEqual([undefined, undefined]);
    expect(found).toBeDefined();
    expect(routesOf(diagram([a]))).toEqual([]);
  });

  test.each([
    ['in a row', [a, b, c], 'a c'],
    ['in a row, backwards', [a, b, c], 'c a'],
    ['in a column', [a, node('m', 1, 2), node('z', 1, 3)], 'a z'],
    ['in a column, upwards', [a, node('m', 1, 2), node('z', 1, 3)], 'z a'],
    ['across', [a, node('m', 2, 2), node('z', 3, 3)], 'a z'],
    ['in the last row', [a, node('x', 1, 2), node('y', 2, 2), node('z', 3, 2)], 'x z'],
    ['in a row, twice', [a, b, c, node('d', 4, 1)], 'a d'],
  ])('bends around what stands in its way %s', (_, nodes, arrow) => {
    const data = diagram(nodes, arrow);
    expect(routesOf(data)[0]?.path).toContain('Q');
    const [way = []] = waysOf(data);
    const met = nodes.filter((part) => way.some((point) => isWithin(point, boxOf(part))));
    expect(met.map(({ id }) => id)).toEqual([]);
    const drawing = { x: 0, y: 0, ...sizeOf(data) };
    expect(way.filter((point) => !isWithin(point, drawing))).toEqual([]);
    // Where it says what passes, it leaves room for a line of words.
    const { y = 0 } = way[20] ?? {};
    expect(Math.min(y, drawing.height - y)).toBeGreaterThan(10);
  });

  test('puts what it says at the middle of a bend', () => {
    const data = diagram([a, b, c], 'a c');
    const [route] = routesOf(data);
    const middle = waysOf(data)[0]?.[20];
    expect(route?.middle.x).toBeCloseTo(middle?.x ?? 0, 0);
    expect(route?.middle.y).toBeCloseTo(middle?.y ?? 0, 0);
  });

  test('does not bend for what stands beside its way, or beyond', () => {
    const nodes = [a, b, c, node('x', 2, 2)];
    const paths = routesOf(diagram(nodes, 'a b', 'a x', 'x c')).map((route) => route?.path);
    expect(paths.join()).not.toContain('Q');
  });

  test.each([
    ['two the same way', ['a b', 'a b']],
    ['there and back', ['a b', 'b a']],
    ['three', ['a b', 'b a', 'a b']],
    ['two around a part', ['a c', 'a c']],
    ['there and back around a part', ['a c', 'c a']],
  ])('keeps arrows between the same parts apart: %s', (_, arrows) => {
    const middles = routesOf(diagram([a, b, c], ...arrows)).map((route) => route?.middle.y ?? 0);
    const sorted = middles.toSorted((first, second) => first - second);
    const gaps = sorted.slice(1).map((middle, index) => middle - (sorted[index] ?? 0));
    expect(gaps).toHaveLength(arrows.length - 1);
    expect(Math.min(...gaps)).toBeGreaterThan(9);
  });

  test('moves no arrow aside for one between others', () => {
    const [alone] = routesOf(diagram([a, b], 'a b'));
    expect(routesOf(diagram([a, b, c], 'a b', 'b c', 'c b'))[0]).toEqual(alone);
  });
});

describe('groupBox', () => {
  test('is drawn around the parts of a group alone, and leaves room for its name', () => {
    const nodes = [node('x', 1, 1, 'g'), node('y', 2, 2, 'g'), node('z', 3, 1)];
    const outline = groupBox(nodes, 'g') as Rectangle;
    const [x, y, z] = nodes.map(boxOf) as [Rectangle, Rectangle, Rectangle];
    expect(outline.x).toBeLessThan(x.x);
    expect(outline.y).toBeLessThanOrEqual(x.y - 30);
    expect(outline.x + outline.width).toBeGreaterThan(y.x + y.width);
    expect(outline.y + outline.height).toBeGreaterThan(y.y + y.height);
    expect(overlap(outline, z)).toBe(false);
  });

  test('keeps off its neighbours', () => {
    const nodes = [node('x', 1, 1, 'g'), node('y', 2, 1, 'h'), node('z', 1, 2, 'i')];
    const [g, h, i] = ['g', 'h', 'i'].map((group) => groupBox(nodes, group) as Rectangle) as [
      Rectangle,
      Rectangle,
      Rectangle,
    ];
    expect([overlap(g, h), overlap(g, i), overlap(h, i)]).toEqual([false, false, false]);
    expect(g.y).toBeGreaterThan(0);
  });

  test('is not drawn around nothing', () => {
    expect(groupBox([a], 'g')).toBeUndefined();
  });
});
