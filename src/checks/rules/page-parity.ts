import type { Part, Section } from '../reading/page-outline';
import { eachPair, type PageFinding } from './rule';

/**
 * A page has the ids of its headings in the same order as its twin in another language, and each
 * section the same tags and links, in whatever order the sentences of the language ask for.
 */
export const pageParity = eachPair(
  'page-parity',
  'A page has the same headings, tags, links, images, formulas and footnotes in both languages.',
  (page, twin) => {
    if (!page.tree || !twin.tree) return [];
    const index = firstMismatch(page.outline, twin.outline);
    if (index !== -1) return headingProblem(page.outline, twin.outline, index, twin.path);
    // A tag that cannot be understood is among the parts of neither.
    const hiding = page.tagProblems.length > 0 || twin.tagProblems.length > 0;
    return hiding ? [] : differences(page.outline, twin.outline, twin.path);
  },
);

function differences(
  sections: readonly Section[],
  twin: readonly Section[],
  twinFile: string,
): PageFinding[] {
  return sections.flatMap((section, index) => {
    const others = twin[index]?.parts ?? [];
    const surplus = lacking(others, section.parts);
    return lacking(section.parts, others).map((part) => {
      const stead = surplus.findIndex(({ name }) => sortOf(name) === sortOf(part.name));
      const [instead] = stead === -1 ? [] : surplus.splice(stead, 1);
      return instead ? differing(instead, part, twinFile) : absent(section, part, twinFile);
    });
  });
}

/** What stands where the twin has something else of its sort. */
function differing({ line, column, name }: Part, other: Part, twinFile: string): PageFinding {
  return {
    line,
    column,
    found: called(name),
    expected: `${called(other.name)}, as in the other language`,
    hint: `give both pages the same one; the twin is ${twinFile}:${other.line}`,
  };
}

function absent({ line, column, id }: Section, part: Part, twinFile: string): PageFinding {
  return {
    line,
    column,
    found: `no ${part.name} ${id === '' ? 'above the first heading' : `under #${id}`}`,
    expected: 'the same tags and links in both languages',
    hint: `add it, or remove it from ${twinFile}:${part.line}`,
  };
}

/** A part within a sentence. */
function called(name: string): string {
  return name.startsWith('<') ? name : `the ${name}`;
}

/** A tag's own name, or what a part is besides: `<Figure`, `link`, `footnote`. */
function sortOf(name: string): string {
  return name.split(' ')[0] ?? name;
}

function firstMismatch(sections: readonly Section[], twin: readonly Section[]): number {
  return sections.findIndex(
    ({ id, depth }, place) => id !== twin[place]?.id || depth !== twin[place]?.depth,
  );
}

/** The first heading that is not the twin's; sections are compared only where all are. */
function headingProblem(
  sections: readonly Section[],
  twin: readonly Section[],
  index: number,
  twinFile: string,
): PageFinding[] {
  const section = sections[index] as Section;
  const other = twin[index];
  // A heading without an id is the business of `heading`.
  if (section.id === '' || other?.id === '') return [];
  const { line, column } = section;
  return [
    {
      line,
      column,
      found: `the heading ${written(section)}`,
      expected: other ? `${written(other)}, as in the other language` : 'no further heading',
      hint: `give both pages the same headings in the same order; the twin is ${twinFile}${other ? `:${other.line}` : ''}`,
    },
  ];
}

function written({ depth, id }: Section): string {
  return `${'#'.repeat(depth)} ${id}`;
}

/** The parts that the twin has more often. */
function lacking(parts: readonly Part[], twin: readonly Part[]): Part[] {
  const rest = parts.map(({ key }) => key);
  return twin.filter(({ key }) => {
    const place = rest.indexOf(key);
    if (place === -1) return true;
    rest.splice(place, 1);
    return false;
  });
}
