import { widthOf, wrap } from './lines';
import { standalone } from './standalone';

/** Around everything. */
const pad = 24;
/** The least that lines of text need. */
const measure = 560;

/** How a paragraph is set: how large, how far from one line to the next, how heavy. */
const styles = {
  heading: { size: 18, leading: 26, weight: 600 },
  body: { size: 13, leading: 20, weight: 400 },
  small: { size: 11, leading: 17, weight: 400 },
};

/** A part of a picture, put where those above it leave off. */
interface Block {
  height: number;
  at: (top: number) => SVGElement[];
}

/**
 * A figure as a picture that stands alone: under its heading what the figure says in elements marked
 * `data-pictured="above"`, its drawing, the key to it (`"key"`, each with a drawing of its own), what
 * it says in those marked `"below"`, and where all this comes from. It has the colours that the page
 * has now.
 * @param figure - holds the drawing, an `<svg role="img">`; the first, where there are several
 * @param sources - the paragraph that names them
 */
export function pictureOf(figure: HTMLElement, title: string, sources: string): SVGSVGElement {
  const drawing = figure.querySelector<SVGSVGElement>('svg[role=img]');
  if (!drawing) throw new Error('the figure has no drawing');
  const width = Math.max(sizeOf(drawing).width, measure);
  const colour = (name: string) => getComputedStyle(figure).getPropertyValue(name);
  const [ink, muted] = [colour('--handbook-ink'), colour('--handbook-muted')];
  const paragraphs = (texts: string[], style = styles.body, fill = muted) =>
    texts.filter((text) => text !== '').map((text) => paragraph(text, style, fill, width));
  const blocks = [
    ...paragraphs([title], styles.heading, ink),
    ...paragraphs(textsIn(figure, 'above')),
    space(12),
    drawingBlock(drawing),
    ...keyTo(figure, muted),
    space(12),
    ...paragraphs(textsIn(figure, 'below')),
    space(8),
    ...paragraphs([sources, origin()], styles.small),
  ];
  return stacked(blocks, title, width, colour('--handbook-paper'));
}

function stacked(blocks: Block[], title: string, inner: number, paper: string): SVGSVGElement {
  const width = inner + 2 * pad;
  const height = blocks.reduce((total, block) => total + block.height, 2 * pad);
  const { lang } = document.documentElement;
  const picture = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, lang });
  picture.append(element('title', {}, title), element('rect', { width, height, fill: paper }));
  let top = pad;
  for (const block of blocks) {
    picture.append(...block.at(top));
    top += block.height;
  }
  return picture;
}

function paragraph(
  text: string,
  { size, leading, weight }: (typeof styles)['body'],
  fill: string,
  width: number,
): Block {
  const lines = wrap(text, width / size, width / size);
  const font = { ...fontOf(size), 'font-weight': weight, fill };
  return {
    height: leading * lines.length + 2,
    at: (top) =>
      lines.map((line, index) =>
        element('text', { ...font, x: pad, y: top + size + leading * index }, line),
      ),
  };
}

function drawingBlock(drawing: SVGSVGElement): Block {
  const { width, height } = sizeOf(drawing);
  return { height, at: (y) => [placed(drawing, { x: pad, y, width, height })] };
}

/** What the lines of a drawing mean, on a line below it. */
function keyTo(figure: HTMLElement, fill: string): Block[] {
  const { size, leading } = styles.body;
  let x = pad;
  const entries = pictured(figure, 'key').flatMap((entry) => {
    const sign = entry.querySelector('svg');
    if (!sign) return [];
    const found = { sign, text: textOf(entry), x, ...sizeOf(sign) };
    x += found.width + 8 + widthOf(found.text) * size + 20;
    return [found];
  });
  if (entries.length === 0) return [];
  const at = (top: number) =>
    entries.flatMap(({ sign, text, x, width, height }) => [
      placed(sign, { x, y: top + (leading - height) / 2, width, height }),
      element('text', { ...fontOf(size), fill, x: x + width + 8, y: top + size + 2 }, text),
    ]);
  return [space(8), { height: leading, at }];
}

function space(height: number): Block {
  return { height, at: () => [] };
}

/** A drawing at a place within another. */
function placed(drawing: SVGSVGElement, place: Record<string, number>): SVGSVGElement {
  const copy = standalone(drawing);
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { width, height };
}

function fontOf(size: number) {
  return { 'font-family': getComputedStyle(document.body).fontFamily, 'font-size': size };
}

function pictured(figure: HTMLElement, place: string): Element[] {
  return [...figure.querySelectorAll(`[data-pictured="${place}"]`)];
}

function textsIn(figure: HTMLElement, place: string): string[] {
  return pictured(figure, place).map(textOf);
}

/**
 * What an element says. A numbered step says its number, too, which is no text of its own, and Chinese
 * punctuation brings its own space.
 */
function textOf(element: Element): string {
  const number = element.getAttribute('value');
  const text = (element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/([，。：；]) /g, '$1')
    .trim();
  return number === null ? text : `${number}. ${text}`;
}

/** The page, the licence of what it holds, and its permanent address. */
function origin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return [document.title, 'CC BY 4.0', canonical ?? location.href].join(' · ');
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
  text = '',
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.append(text);
  return made;
}
