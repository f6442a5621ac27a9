import type { Element, Root } from 'hast';
import { h, s } from 'hastscript';
import { Parser } from 'htmlparser2';

/** Elements whose end tag may be left out before another: what begins, and what it ends. */
const ends = new Map<string, readonly string[]>([
  ['li', ['li']],
  ...['dd', 'dt'].map((name) => [name, ['dd', 'dt']] as const),
  ...['td', 'th'].map((name) => [name, ['td', 'th']] as const),
  ['tr', ['tr']],
  ...['tbody', 'tfoot', 'thead'].map(
    (name) => [name, ['caption', 'colgroup', 'tbody', 'tfoot', 'thead']] as const,
  ),
  ['option', ['option']],
]);

/** Nothing that stands within these ends what stands around them. */
const wholes = new Set(['dl', 'menu', 'ol', 'select', 'table', 'ul']);

/**
 * Parses a page as the build writes it, which is sound HTML with some end tags left out: several times
 * faster than a parser that mends whatever it is given, and says where everything stood.
 */
export function parseHtml(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: (Root | Element)[] = [root];
  let drawings = 0;
  /** What tags say, by how they are written: a page has most of them many times. */
  const [known, knownInDrawings] = [new Map<string, Element>(), new Map<string, Element>()];
  const elementOf = (name: string, attributes: Record<string, string>): Element => {
    const [make, made] = drawings > 0 ? [s, knownInDrawings] : [h, known];
    const tag = html.slice(parser.startIndex, parser.endIndex + 1);
    const element = made.get(tag) ?? (make(name, attributes) as Element);
    made.set(tag, element);
    return { ...element, properties: { ...element.properties }, children: [] };
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const ended = ends.get(name);
      if (ended) end(open, ended);
      if (name === 'svg') drawings++;
      const element = elementOf(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(value) {
      const siblings = open.at(-1)?.children ?? [];
      const last = siblings.at(-1);
      if (last?.type === 'text') last.value += value;
      else siblings.push({ type: 'text', value });
    },
    oncomment(value) {
      open.at(-1)?.children.push({ type: 'comment', value });
    },
    onclosetag(name) {
      if (name === 'svg') drawings--;
      // What was ended above is told of once more where its whole ends.
      end(open, [name]);
    },
  });
  parser.end(html);
  return root;
}

/** Ends the innermost element that has one of the names, and what stands in it. */
function end(open: (Root | Element)[], names: readonly string[]): void {
  for (let at = open.length - 1; at > 0; at--) {
    const name = (open[at] as Element).tagName;
    if (names.includes(name)) open.length = at;
    if (names.includes(name) || wholes.has(name)) return;
  }
}
