import katex from 'katex';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { katexOptions } from '../../remark/markdown';
import { placeOf } from '../../remark/tag-uses';
import { eachPage, type PageFinding } from './rule';

/** Formulas that KaTeX cannot set would stop the build. */
export const formula = eachPage(
  'formula',
  'Every formula is TeX that KaTeX can set.',
  ({ tree }) => {
    const found: PageFinding[] = [];
    if (!tree) return found;
    visit(tree, ['math', 'inlineMath'], (node) => {
      const said = faultOf((node as DisplayMath | InlineMath).value);
      if (said === undefined) return;
      found.push({
        ...placeOf(node),
        found: `a formula that cannot be set: ${said}`,
        expected: 'TeX that KaTeX knows',
        hint: 'close every brace and see katex.org/docs/supported for the commands there are',
      });
    });
    return found;
  },
);

/** What KaTeX has against a formula; undefined where it sets it. */
function faultOf(tex: string): string | undefined {
  try {
    katex.renderToString(tex, { ...katexOptions, throwOnError: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    return error.message
      .replace(/^KaTeX parse error: /, '')
      .replace(/ at (?:position \d+|end of input).*$/s, '');
  }
}
