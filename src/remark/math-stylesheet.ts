import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { componentImport, esmNode } from './imports';

const component = 'MathStylesheet';

/**
 * Gives KaTeX's stylesheet to pages that hold a formula, and to no other: it weighs more than all of
 * the handbook's own.
 */
const mathStylesheet: Plugin<[], Root> = () => (tree) => {
  let holdsMath = false;
  visit(tree, ['math', 'inlineMath'], () => {
    holdsMath = true;
    return EXIT;
  });
  if (!holdsMath) return;
  tree.children.unshift(esmNode([componentImport(component)]), {
    type: 'mdxJsxFlowElement',
    name: component,
    attributes: [],
    children: [],
  });
};

export default mathStylesheet;
