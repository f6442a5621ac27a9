import { Parser } from 'htmlparser2';
import { defaultOptions } from '../../../src/search/options';

/** A stretch of a page's HTML. */
export interface Part {
  raw: string;
  /** Whether it is text that a reader or an index may read; else it is markup. */
  isText: boolean;
}

/** Elements whose text is no prose. */
const codeOfPage = new Set(['script', 'style']);

/**
 * Cuts a page into its markup and its text. Two attributes count as text, because engines index them:
 * what stands for a picture, and the further names of a page.
 */
export function splitPage(html: string): Part[] {
  const texts = textRangesOf(html);
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of texts) {
    if (start > at) parts.push({ raw: html.slice(at, start), isText: false });
    parts.push({ raw: html.slice(start, end), isText: true });
    at = end;
  }
  if (at < html.length) parts.push({ raw: html.slice(at), isText: false });
  return parts;
}

type Range = [start: number, end: number];

function textRangesOf(html: string): Range[] {
  const ranges: Range[] = [];
  let attributes: { name: string; range: Range }[] = [];
  let inCode = 0;
  const parser = new Parser(
    {
      onattribute(name) {
        const range: Range = [parser.startIndex + name.length, parser.endIndex];
        attributes.push({ name, range });
      },
      onopentag(name, { name: meta }) {
        if (codeOfPage.has(name)) inCode++;
        const read = meta === defaultOptions.aliasesMeta ? 'content' : 'alt';
        ranges.push(...attributes.filter(({ name }) => name === read).map(({ range }) => range));
        attributes = [];
      },
      onclosetag(name) {
        if (codeOfPage.has(name)) inCode--;
      },
      ontext() {
        if (inCode === 0) ranges.push([parser.startIndex, parser.endIndex + 1]);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return ranges;
}
