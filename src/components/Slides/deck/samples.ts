import type { OpenSheet, Sheet } from './sheet';

/** HTML as an element. */
export function block(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html.replace(/\n\s*/g, '');
  return holder.firstElementChild as HTMLElement;
}

/** Slides that have room for so many characters: there is nothing to measure without a window. */
export function roomFor(characters: number): OpenSheet {
  return (limit) => {
    const body = document.createElement('div');
    const room = Math.round(characters * limit);
    const sheet: Sheet = {
      body,
      fits: () => lengthOf(body) <= room,
      reaches: (part) => lengthBefore(body, part) < room,
      filling: () => lengthOf(body) / characters,
    };
    return sheet;
  };
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').length;
}

function lengthBefore(body: Node, part: Node): number {
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEndBefore(part);
  return range.toString().length;
}
