import path from 'node:path';
import type { Identifier, Program } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxjsEsm } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import evidenceImports from './evidence-imports';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');
const processor = unified().use(remarkParse).use(remarkMdx).use(evidenceImports, { siteDir });

function transform(text: string, page = 'docs/accounts.mdx'): Root {
  const file = { path: path.join(siteDir, page), value: text };
  return processor.runSync(processor.parse(file), file);
}

function programOf(tree: Root): Program | undefined {
  const esm = tree.children.find((node): node is MdxjsEsm => node.type === 'mdxjsEsm');
  return esm?.data?.estree ?? undefined;
}

/** What a page imports, by the name it has there. */
function importsOf(tree: Root): Record<string, string> {
  const imports = (programOf(tree)?.body ?? []).flatMap((statement) =>
    statement.type === 'ImportDeclaration'
      ? [[statement.specifiers[0]?.local.name, statement.source.value]]
      : [],
  );
  return Object.fromEntries(imports);
}

/** The variables of a page, by what they hold of its views. */
function variablesOf(tree: Root): Record<string, string> {
  const variables = (programOf(tree)?.body ?? []).flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration') return [];
    const names = statement.declarations[0]?.id;
    if (names?.type !== 'ObjectPattern') return [];
    return names.properties.map((property) => {
      const { key, value } = property as { key: Identifier; value: Identifier };
      return [key.name, value.name];
    });
  });
  return Object.fromEntries(variables);
}

/** The tags of a page with their attributes as the page then has them. */
function tagsOf(tree: Root): string[] {
  const tags: string[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement;
    const written = attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return '{…}';
      const { name, value } = attribute;
      if (typeof value === 'string') return `${name}="${value}"`;
      return value ? `${name}={${value.value}}` : name;
    });
    tags.push(`<${[name, ...written].join(' ')}>`);
  });
  return tags;
}

describe('evidence tags', () => {
  it.each([
    ['<Claim id="tdsql-billing" />', 'claim/tdsql-billing'],
    ['<Figure of="market#size" />', 'claim/market'],
    ['<Working of="market#growth" />', 'working/market/growth'],
    ['<Audit edition="2020-10" />', 'audit/2020-10'],
    ['<Calculator id="total-cost" />', 'calculator/total-cost'],
    ['<Glossary />', 'glossary'],
    ['<Term id="shard" />', 'term/shard'],
    ['<Diagram id="layers" />', 'diagram/layers'],
    ['<Resources />', 'resources'],
    ['<Edition />', 'edition'],
  ])('%s is given the view %s', (tag, address) => {
    const tree = transform(tag);
    const name = /\w+/.exec(tag)?.[0] as string;
    expect(importsOf(tree)).toEqual({
      [name]: `@handbook/components/${name}/${name}`,
      openViews: '@handbook/evidence/views/packed',
      views: '@evidence/next/pages/accounts.json',
    });
    expect(variablesOf(tree)).toEqual({ at: 'view', all: 'evidence' });
    expect(tagsOf(tree)).toEqual([
      expect.stringContaining(` data={view("${address}")} page={evidence}>`),
    ]);
  });

  it('are given what the page shows, even where they show nothing of their own', () => {
    const tree = transform('<Claim id="a" />\n\n<FairDraw />\n\n<Sources />');
    expect(importsOf(tree)).toMatchObject({
      FairDraw: '@handbook/components/FairDraw/FairDraw',
    });
    expect(tagsOf(tree)).toEqual([
      '<Claim data={view("claim/a")} page={evidence}>',
      '<FairDraw page={evidence}>',
      '<Sources page={evidence}>',
    ]);
  });

  it('say no more of what they show than its view does, but for which figure it is', () => {
    expect(tagsOf(transform('<Term id="a">甲</Term>\n\n<Figure of="a#b" />'))).toEqual([
      '<Term data={view("term/a")} page={evidence}>',
      '<Figure of="a#b" data={view("claim/a")} page={evidence}>',
    ]);
  });

  it('know whether a record was shown further up', () => {
    const tree = transform(
      '<Claim id="a" />\n\n句中<Figure of="a#b" />\n\n<Working of="a#b" />\n\n<Working of="a#b" />',
    );
    expect(tagsOf(tree).map((tag) => tag.endsWith(' again>'))).toEqual([false, true, false, true]);
  });

  it('tell a figure of the Han character before it', () => {
    const tags = tagsOf(transform('份额为<Figure of="a#b" />，见 <Figure of="a#b" />'));
    expect(tags.map((tag) => tag.includes('afterHan'))).toEqual([true, false]);
  });

  it('belong to the edition of their page', () => {
    const viewsOf = (page: string) => importsOf(transform('<Glossary />', page)).views;
    const page = 'versioned_docs/version-2020-10/accounts.mdx';
    expect(viewsOf(page)).toBe('@evidence/2020-10/pages/accounts.json');
    const english = 'i18n/en/docusaurus-plugin-content-docs/current/accounts.mdx';
    expect(viewsOf(english)).toBe('@evidence/next/pages/accounts.json');
  });

  it('work on the pages of an edition alone', () => {
    expect(() => transform('<Glossary />', 'src/pages/index.mdx')).toThrow(
      'evidence tags work on the pages of an edition only',
    );
  });

  it('stop the build where they cannot be understood', () => {
    expect(() => transform('<Audit edition="first" />')).toThrow(
      'found <Audit> without a readable `edition`, expected an edition, in quotes; ' +
        'write <Audit edition="2020-10" />',
    );
  });

  it('leave a page without any as it is', () => {
    const tree = transform('# 标题\n\n一段 <b>文字</b>。');
    expect(programOf(tree)).toBeUndefined();
    expect(tagsOf(tree)).toEqual(['<b>']);
  });
});
