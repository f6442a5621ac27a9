import { visit } from 'unist-util-visit';
import { placeOf } from '../../remark/tag-uses';
import type { Page } from '../reading/page';
import { eachPage, type PageFinding } from './rule';

/** References that nothing defines stay in the text, brackets and all. */
export const linkReference = eachPage(
  'link-reference',
  'Every link has a text, and every reference to an address or a footnote is defined.',
  (page) => [...linksWithoutText(page), ...undefinedReferences(page)],
);

function linksWithoutText({ tree }: Page): PageFinding[] {
  const found: PageFinding[] = [];
  if (!tree) return found;
  visit(tree, 'link', (node) => {
    const { url, children } = node;
    if (children.length > 0) return;
    found.push({
      ...placeOf(node),
      found: `a link to ${url} without a text`,
      expected: 'a text that says where it leads',
      hint: `write [text](${url})`,
    });
  });
  return found;
}

/** What is left of a reference where its definition is missing. */
const reference = /(?<!\\)(?:(?<footnote>\[\^[^\]\s]+\])|\[[^\][]+\]\[(?<id>[^\][]+)\])/g;

function undefinedReferences({ tree, text, positionAt }: Page): PageFinding[] {
  const found: PageFinding[] = [];
  if (!tree) return found;
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const written = text.slice(start, position?.end.offset);
    for (const { 0: whole, index, groups = {} } of written.matchAll(reference)) {
      const definition = groups.footnote ? `${whole}: the note` : `[${groups.id}]: the address`;
      found.push({
        ...positionAt(start + index),
        found: `\`${whole}\`, which nothing defines`,
        expected: 'a definition on the same page',
        hint: `add a line \`${definition}\`, or escape the bracket: \\[`,
      });
    }
  });
  return found;
}
