import type { Program, Statement } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxjsEsm } from 'mdast-util-mdx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';
import {
  addressOf,
  auditAddress,
  calculatorAddress,
  workingAddress,
} from '../evidence/views/edition-views';
import { componentImport, esmNode } from './imports';
import { type TagUse, tagUses } from './tag-uses';

export interface EvidenceImportsOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

/**
 * Turns each evidence tag of a page into the component of its name with the views it shows: the page
 * imports both, so its bundle holds no other and the bundler's cache follows the data.
 *
 * `<Claim id="x" />` becomes `<Claim id="x" data={claim$x} page={evidence} />`, where `evidence` lists
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
    tree.children.unshift(preamble(page.edition.name, uses));
    markAfterHan(tree);
    const shown = new Set<string>();
    for (const use of uses) {
      const { attributes } = use.element;
      const address = addressOfUse(use);
      if (address) attributes.push(attribute('data', variableOf(address)));
      attributes.push(attribute('page', 'evidence'));
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

function addressOfUse({ tag, kind, id, figure, edition }: TagUse): string | undefined {
  if (edition !== undefined) return auditAddress(edition);
  if (tag === 'Working') return workingAddress(id ?? '', figure ?? '');
  if (tag === 'Calculator') return calculatorAddress(id ?? '');
  return kind && addressOf(kind, id);
}

/** A name for the module of an address, its own: `claim/tdsql-billing` gives `claim$tdsql_billing`. */
function variableOf(address: string): string {
  return address.replaceAll('/', '$').replaceAll('-', '_');
}

function preamble(edition: string, uses: TagUse[]): MdxjsEsm {
  const components = [...new Set(uses.map(({ tag }) => tag))];
  const addresses = [...new Set(uses.flatMap((use) => addressOfUse(use) ?? []))];
  const views = addresses.map((address) => ({
    name: variableOf(address),
    from: `@evidence/${edition}/${address}`,
  }));
  return esmNode(
    [...components.map(componentImport), ...views],
    [listOf('evidence', addresses.map(variableOf))],
  );
}

function listOf(name: string, items: string[]): Statement {
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [
      {
        type: 'VariableDeclarator',
        id: { type: 'Identifier', name },
        init: {
          type: 'ArrayExpression',
          elements: items.map((item) => ({ type: 'Identifier', name: item })),
        },
      },
    ],
  };
}

function attribute(name: string, variable: string): MdxJsxAttribute {
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name: variable } }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: variable, data: { estree: program } },
  };
}
