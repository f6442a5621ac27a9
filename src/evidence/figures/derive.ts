import type { Figure, Input, StatedFigure } from '../schema/claim';
import { formulas } from './formulas';

/** Finds what a derivation names; undefined where there is no such thing. */
export type FindInput = (input: Input) => Figure | undefined;

/**
 * The figure with its number: as stated, or worked out from what it is derived from, however deep.
 * Gives undefined where something it rests on is missing, or where it rests on itself.
 */
export function workOut(figure: Figure, find: FindInput): StatedFigure | undefined {
  return follow(figure, find, new Set());
}

function follow(figure: Figure, find: FindInput, above: Set<Figure>): StatedFigure | undefined {
  const { value, derived } = figure;
  if (value !== undefined) return { ...figure, value };
  if (derived === undefined || above.has(figure)) return undefined;
  const inside = new Set([...above, figure]);
  const values: number[] = [];
  for (const input of derived.inputs) {
    const found = find(input);
    const worked = found && follow(found, find, inside);
    if (worked === undefined) return undefined;
    values.push(worked.value);
  }
  return { ...figure, value: formulas[derived.formula].work(values, derived.years ?? 1) };
}

/** Whether a figure rests, at some depth, on itself. */
export function restsOnItself(figure: Figure, find: FindInput): boolean {
  const pending = [...(figure.derived?.inputs ?? [])];
  const met = new Set<Figure>();
  for (let input = pending.pop(); input !== undefined; input = pending.pop()) {
    const found = find(input);
    if (found === figure) return true;
    if (found === undefined || met.has(found)) continue;
    met.add(found);
    pending.push(...(found.derived?.inputs ?? []));
  }
  return false;
}
