import type { Expression, Program, Statement } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxjsEsm } from 'mdast-util-mdx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';
import { componentImport, esmNode } from './imports';
import { type TagUse, tagUses } from './tag-uses';
import { addressOfUse } from './view-address';

export interface EvidenceImportsOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

/**
 * Turns each evidence tag of a page into the component of its name with the views it shows. The page imports
 * both, the views in a module of its own, so its bundle holds no other and the bundler's cache follows the data.
 *
 * `<Claim id="x" />` becomes `<Claim id="x" data={view("claim/x")} page={evidence} />`, where `evidence` lists
 * every view of the page in order of use. A later tag for the same record has `again` besides: the
 * anchors of a record stand where it is shown first.
 */
const evidenceImports: Plugin<[EvidenceImportsOptions], Root> = ({ siteDir }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const { uses, problems } = tagUses(tree);
    const [problem] = problems;
    if (problem) {
      file.fail(`found ${problem.found}, expected ${problem.expected}; ${problem.hint}`, problem);
    }
    if (uses.length === 0) return;
    const page = editionOfPage(editions, file.path);
    if (!page) {
      return file.fail('evidence tags work on the pages of an edition only', uses[0]?.element);
    }
    const { edition, slug } = page;
    tree.children.unshift(preamble(`@evidence/${edition.name}/pages/${slug}.json`, uses));
    markAfterHan(tree);
    const shown = new Set<string>();
    for (const use of uses) {
      const { attributes } = use.element;
      const address = addressOfUse(use);
      if (address)
        attributes.push(attribute('data', viewAt(address), `${find}(${JSON.stringify(address)})`));
      attributes.push(attribute('page', variable(list), list));
      if (!address) continue;
      if (shown.has(address)) attributes.push({ type: 'mdxJsxAttribute', name: 'again' });
      shown.add(address);
    }
  };
};

export default evidenceImports;

/**
 * Tells a figure that a Han character stands right before it, `afterHan`: the component sets a space
 * between them if the figure begins with a digit, which only it knows.
 */
function markAfterHan(tree: Root): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1];
    if (node.name !== 'Figure' || before?.type !== 'text') return;
    if (!/\p{Script=Han}$/u.test(before.value)) return;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'afterHan' });
  });
}

/** The variables of a page: what finds its views, and the list of them. */
const [find, list] = ['view', 'evidence'];

/** `import views from '…'; const view = viewFinder(views); const evidence = [view('claim/x')];` */
function preamble(module: string, uses: TagUse[]): MdxjsEsm {
  const components = [...new Set(uses.map(({ tag }) => tag))];
  const addresses = [...new Set(uses.flatMap((use) => addressOfUse(use) ?? []))];
  const finder = { name: 'viewFinder', from: '@handbook/evidence/views/linked-views', named: true };
  return esmNode(
    [...components.map(componentImport), finder, { name: 'views', from: module }],
    [
      constant(find, call('viewFinder', variable('views'))),
      constant(list, { type: 'ArrayExpression', elements: addresses.map(viewAt) }),
    ],
  );
}

function viewAt(address: string): Expression {
  return call(find, { type: 'Literal', value: address });
}

function call(name: string, argument: Expression): Expression {
  return { type: 'CallExpression', callee: variable(name), arguments: [argument], optional: false };
}

function variable(name: string): Expression {
  return { type: 'Identifier', name };
}

function constant(name: string, init: Expression): Statement {
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init }],
  };
}

function attribute(name: string, expression: Expression, source: string): MdxJsxAttribute {
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: source, data: { estree: program } },
  };
}
