import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import type { Locale } from '../../evidence/locale';
import { oncePer } from '../../evidence/once-per';
import type { Edition, PageUse } from '../../evidence/reading/edition';
import { reachedBy, reachKey } from '../../evidence/reading/reach';
import { isMap } from '../../evidence/schema/walk';
import { proseOf } from '../../evidence/text/prose';
import { commentIn } from '../reading/comments';
import type { Page } from '../reading/page';
import { shownKeys } from '../reading/page-texts';

/**
 * What a page itself says in its language, in one form however it is laid out: the texts of its front
 * matter that readers see, and its body as a tree. White space, line ends and comments do not count.
 * Every record of a comparison rests on this form: where it changes, all are to be accepted anew.
 */
export function pageWords(page: Page): string {
  const body = page.tree ? bodyOf(page.tree) : page.text;
  return JSON.stringify([shownTexts(page), body]);
}

/**
 * What a page shows of the data in its language: every text of the records it reaches, by its place.
 * What an edition says of itself is left out: it is no page's, and changes with every edition.
 */
export function dataWords({ path, locale }: Page, edition: Edition): string {
  const uses = usesByPage(edition.uses).get(path) ?? [];
  const reached = reachedBy(uses, edition);
  const texts = edition.records
    .filter(({ kind, id }) => kind !== 'edition' && reached.has(reachKey(kind, id)))
    .flatMap(({ kind, id, fields }) =>
      fields.flatMap(({ marker, path, value }) =>
        'localized' in marker
          ? [`${[kind, id, ...path].join('/')}: ${flat(textIn(value, locale))}`]
          : [],
      ),
    );
  return texts.toSorted().join('\n');
}

const usesByPage = oncePer((uses: readonly PageUse[]) => {
  const byPage = new Map<string, PageUse[]>();
  for (const use of uses) {
    const own = byPage.get(use.page) ?? [];
    own.push(use);
    byPage.set(use.page, own);
  }
  return byPage;
});

/** How long a page is: its words where words are spaced, its characters where they are Han. */
export function lengthOf(page: Page): number {
  const prose = page.tree ? proseOf(page.tree, page.text).text : '';
  return [prose, ...shownTexts(page)].flatMap((text) => text.match(word) ?? []).length;
}

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.-][\p{L}\p{N}]+)*/gu;

function shownTexts({ frontMatter }: Page): string[] {
  return shownKeys.map((key) => flat(frontMatter?.document.get(key)));
}

function textIn(localized: unknown, locale: Locale): unknown {
  return isMap(localized) ? localized[locale] : undefined;
}

/** Characters beside which a space is a matter of layout. */
const han = '[\\p{Script=Han}，。、；：？！“”‘’（）《》「」—…·]';
const besideHan = new RegExp(`(?<=${han})\\s+|\\s+(?=${han})`, 'gu');

/** A text without what only lays it out; empty where there is none. */
function flat(text: unknown): string {
  return typeof text === 'string' ? text.replace(besideHan, '').replace(/\s+/g, ' ').trim() : '';
}

/** What of a node, besides its children, makes a difference to readers. */
const telling = ['depth', 'ordered', 'checked', 'value', 'url', 'alt', 'title', 'lang', 'name'];

type Written = [type: string, own: string[], children: Written[]];

function bodyOf(tree: Root): Written[] {
  return childrenOf(tree).map(written);
}

function written(node: Nodes): Written {
  const fields = node as unknown as Record<string, unknown>;
  if (node.type === 'text') return ['text', [flat(node.value)], []];
  const own = telling.flatMap((key) => (fields[key] == null ? [] : [`${key}=${fields[key]}`]));
  const attributes = 'attributes' in node ? node.attributes.map(attributeText) : [];
  const children = 'children' in node ? childrenOf(node).map(written) : [];
  return [node.type, [...own, ...attributes], children];
}

function attributeText(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
  const { name, value } = attribute;
  return `${name}=${isMap(value) ? value.value : value}`;
}

/** The children of a node that say something, text that a comment parts made whole. */
function childrenOf(node: Parents): Nodes[] {
  const kept: Nodes[] = [];
  for (const child of node.children) {
    if (child.type === 'yaml' || child.type === 'mdxjsEsm' || commentIn(child) !== undefined)
      continue;
    const last = kept.at(-1);
    if (last?.type === 'text' && child.type === 'text') {
      kept[kept.length - 1] = { ...last, value: last.value + child.value };
    } else kept.push(child);
  }
  return kept;
}
