import {
  nodeAt,
  type Place,
  placesBetweenParts,
  placesBetweenSentences,
  restOf,
  startOf,
} from './breaks';
import { columnsOf, withColumns } from './columns';
import type { OpenSheet, Sheet } from './sheet';

/** Below this a drawing is no longer read from the last row, so it has a slide of its own instead. */
const leastDrawing = 190;

/** What it may be drawn down to there, for what explains it to stay beside it. */
const leastAlone = 150;

/** From how much on the last slide of a section is filled well enough. */
const even = 0.7;

/** How much more than the mean slides are filled where that makes them even. */
const slacks = [0.08, 0.18];

/** How much of a slide a drawing takes that has to leave what explains it to the next. */
const share = 0.75;

/** By what the style sheet is told how high a drawing may be. */
const drawingHeight = '--drawing-height';

/** How far a table may be set smaller to stay whole. */
const tableZooms = [0.9, 0.82, 0.75];

/** How far type may shrink, where nothing can be parted. */
const zooms = [0.9, 0.8, 0.7, 0.6];

/**
 * Fills slides with blocks, in their order: a block that is too long goes on on the next slide, one
 * that cannot be parted begins it, and what even a slide of its own has no room for is drawn smaller.
 * Slides of one section are filled evenly.
 * @returns the bodies of the slides
 */
export function pour(blocks: readonly HTMLElement[], open: OpenSheet): HTMLElement[] {
  const full = fill(blocks, () => open(1));
  const last = full.filling.at(-1) ?? 1;
  // Drawings take the room that there is; it is not spared for their sake.
  const isDrawn = blocks.some((block) => block.querySelector('svg[viewBox], img'));
  if (full.bodies.length < 2 || isDrawn || last > even) return full.bodies;
  const mean = full.filling.reduce((sum, part) => sum + part, 0) / full.bodies.length;
  for (const slack of slacks) {
    const other = fill(blocks, () => open(Math.min(1, mean + slack)));
    if (other.bodies.length === full.bodies.length && other.forced <= full.forced) {
      return other.bodies;
    }
  }
  return full.bodies;
}

interface Filled {
  bodies: HTMLElement[];
  /** How much of each is filled. */
  filling: number[];
  /** How many blocks had no room even on slides of their own. */
  forced: number;
}

function fill(blocks: readonly HTMLElement[], open: () => Sheet): Filled {
  const waiting = blocks.map((block) => block.cloneNode(true) as HTMLElement);
  const filled: Filled = { bodies: [], filling: [], forced: 0 };
  let sheet = open();
  const turn = () => {
    if (sheet.body.childElementCount === 0) return;
    filled.bodies.push(sheet.body);
    filled.filling.push(sheet.filling());
    sheet = open();
  };
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    sheet.body.append(block);
    if (sheet.fits() || drawSmaller(block, sheet, leastDrawing) || setSmaller(block, sheet))
      continue;
    const rest = fitsAlone(block, sheet) ? undefined : part(block, placesBetweenParts, sheet);
    if (rest) {
      waiting.unshift(rest);
      turn();
    } else if (sheet.body.childElementCount > 1) {
      block.remove();
      waiting.unshift(...leadIn(sheet.body), block);
      turn();
    } else {
      filled.forced += 1;
      waiting.unshift(...onItsOwn(block, sheet));
      if (waiting.length > 0) turn();
    }
  }
  turn();
  return filled;
}

/**
 * Makes a block fit on a slide that holds nothing else.
 * @returns what comes after it
 */
function onItsOwn(block: HTMLElement, sheet: Sheet): HTMLElement[] {
  const narrower = fewerColumns(block);
  if (narrower) {
    block.remove();
    // The slide is empty again: the first of them is put there next.
    return narrower;
  }
  if (drawSmaller(block, sheet, leastAlone)) return [];
  if (drawingIn(block)) {
    drawAt(block, sheet.body.clientHeight * share);
    const under = part(block, placesBetweenParts, sheet);
    // What is left has more room now.
    if (under) drawSmaller(sheet.body.lastElementChild as HTMLElement, sheet, leastAlone);
    if (under) return [under];
  }
  const rest = part(block, placesBetweenSentences, sheet);
  if (rest) return [rest];
  for (const zoom of zooms) {
    block.style.setProperty('zoom', String(zoom));
    if (sheet.fits()) return [];
  }
  // Better scrolled than cut off.
  sheet.body.setAttribute('data-scrolls', '');
  return [];
}

/**
 * Leaves on the slide as much of a block as fits, if only some of it does.
 * @returns the rest
 */
function part(
  block: HTMLElement,
  placesOf: (block: HTMLElement) => Place[],
  sheet: Sheet,
): HTMLElement | undefined {
  const places = placesOf(block);
  const guess = places.findLastIndex((place) => sheet.reaches(nodeAt(block, place)));
  let shown: HTMLElement = block;
  // What is parted may be laid out otherwise, as columns of a table are: the guess is put to the test.
  for (const place of places.slice(0, guess + 1).reverse()) {
    const start = startOf(block, place);
    shown.replaceWith(start);
    shown = start;
    if (sheet.fits()) return restOf(block, place);
  }
  shown.replaceWith(block);
  return undefined;
}

/** A sentence that only leads to what comes next goes with it, unless it is all there is. */
function leadIn(body: HTMLElement): HTMLElement[] {
  const last = body.lastElementChild;
  const leads = last instanceof HTMLParagraphElement && /[:：]\s*$/.test(last.textContent ?? '');
  if (!leads || body.childElementCount < 2) return [];
  last.remove();
  return [last];
}

/** Sets a table somewhat smaller if that spares it being parted. */
function setSmaller(block: HTMLElement, { fits }: Sheet): boolean {
  if (!tableIn(block)) return false;
  for (const zoom of tableZooms) {
    block.style.setProperty('zoom', String(zoom));
    if (fits()) return true;
  }
  block.style.removeProperty('zoom');
  return false;
}

/** Whether a table that has company has room on a slide of its own. */
function fitsAlone(block: HTMLElement, sheet: Sheet): boolean {
  const { body } = sheet;
  if (body.childElementCount < 2 || !tableIn(block)) return false;
  const company = [...body.children].slice(0, -1);
  body.replaceChildren(block);
  const fits = sheet.fits() || setSmaller(block, sheet);
  block.style.removeProperty('zoom');
  body.replaceChildren(...company, block);
  return fits;
}

function tableIn(block: HTMLElement): HTMLTableElement | undefined {
  const table = block.tagName === 'TABLE' ? block : block.querySelector('table');
  return table instanceof HTMLTableElement ? table : undefined;
}

/** Draws a drawing smaller until all fits, as long as it can be read. */
function drawSmaller(block: HTMLElement, { fits }: Sheet, least: number): boolean {
  block.style.removeProperty(drawingHeight);
  const drawing = drawingIn(block);
  if (!drawing) return false;
  let [low, high] = [least, drawing.getBoundingClientRect().height];
  drawAt(block, low);
  if (!fits()) {
    block.style.removeProperty(drawingHeight);
    return false;
  }
  while (high - low > 4) {
    const middle = (low + high) / 2;
    drawAt(block, middle);
    if (fits()) low = middle;
    else high = middle;
  }
  drawAt(block, low);
  return true;
}

/** The drawing that a block holds, signs within words aside. */
function drawingIn(block: HTMLElement): Element | undefined {
  return [...block.querySelectorAll('svg, img')].find(
    (each) => each.getBoundingClientRect().height > leastDrawing,
  );
}

function drawAt(block: HTMLElement, height: number): void {
  block.style.setProperty(drawingHeight, `${Math.floor(height)}px`);
}

/** A table with half its columns, and one with the others; undefined where it has but one. */
function fewerColumns(block: HTMLElement): HTMLElement[] | undefined {
  const table = tableIn(block);
  if (!table || columnsOf(table) < 2) return undefined;
  const tables = withColumns(table, Math.ceil(columnsOf(table) / 2));
  return tables.length < 2 ? undefined : tables.map((each) => framedAs(block, table, each));
}

/** A block with another table in the place of its own. */
export function framedAs(
  block: HTMLElement,
  table: HTMLTableElement,
  other: HTMLTableElement,
): HTMLElement {
  if (block === table) return other;
  const mark = 'data-replaced';
  table.setAttribute(mark, '');
  const copy = block.cloneNode(true) as HTMLElement;
  table.removeAttribute(mark);
  copy.querySelector(`[${mark}]`)?.replaceWith(other);
  return copy;
}
