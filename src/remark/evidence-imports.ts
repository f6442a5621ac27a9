import type { AssignmentProperty, Expression, Identifier, Program, Statement } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxjsEsm } from 'mdast-util-mdx';
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
 * `<Claim id="x" />` becomes `<Claim data={view("claim/x")} page={evidence} />`, where `evidence` lists
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
      const { element } = use;
      const address = addressOfUse(use);
      // Of the figures of a claim, the component has to be told which; all else its view says.
      const attributes = element.attributes.filter((each) => !isNamed(each, ['id', 'edition']));
      element.attributes = attributes;
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

function isNamed(attribute: MdxJsxFlowElement['attributes'][number], names: readonly string[]) {
  return attribute.type === 'mdxJsxAttribute' && names.includes(attribute.name);
}

/** The variables of a page: what finds its views, and the list of them. */
const [find, list] = ['view', 'evidence'];

/** `import views from '…'; const {at: view, all: evidence} = openViews(views);` */
function preamble(module: string, uses: TagUse[]): MdxjsEsm {
  const components = [...new Set(uses.map(({ tag }) => tag))];
  const opener = { name: 'openViews', from: '@handbook/evidence/views/packed', named: true };
  return esmNode(
    [...components.map(componentImport), opener, { name: 'views', from: module }],
    [constants({ at: find, all: list }, call('openViews', variable('views')))],
  );
}

function viewAt(address: string): Expression {
  return call(find, { type: 'Literal', value: address });
}

function call(name: string, argument: Expression): Expression {
  return { type: 'CallExpression', callee: variable(name), arguments: [argument], optional: false };
}

function variable(name: string): Identifier {
  return { type: 'Identifier', name };
}

/** `const {member: name} = value` */
function constants(names: Record<string, string>, init: Expression): Statement {
  const properties = Object.entries(names).map(
    ([member, name]): AssignmentProperty => ({
      type: 'Property',
      kind: 'init',
      key: variable(member),
      value: variable(name),
      method: false,
      shorthand: false,
      computed: false,
    }),
  );
  const id = { type: 'ObjectPattern', properties } as const;
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{ type: 'VariableDeclarator', id, init }],
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
