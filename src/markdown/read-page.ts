import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { attribute, findElement, findElements, hasClass, textIn } from './elements';

/** What the head of a built page says of it. */
export interface PageHead {
  title: string;
  description: string;
  /** The locale of the site around it. */
  locale: string;
  /** The language of its text, which is another where nobody has translated it. */
  language: string;
  /** As Docusaurus names it, the next one `current`; undefined where it is no page of an edition. */
  edition?: string;
  /** Its lasting address, host included. */
  address: string;
}

/** A page of the built site, cut down to what its author and its evidence say. */
export interface BuiltPage {
  head: PageHead;
  content: Element;
  /** The addresses of the style sheets that it loads. */
  styles: readonly string[];
}

const parser = unified().use(rehypeParse);

/** Reads a page of the build; undefined where it is none: one without a title or an address only leads on. */
export function readPage(html: string): BuiltPage | undefined {
  const tree = parser.parse(html);
  const content = contentOf(tree);
  const title = content && findElement(content, ({ tagName }) => tagName === 'h1');
  const address = canonicalOf(tree);
  const locale = metaOf(tree, 'docusaurus_locale');
  if (!content || !title || !address || !locale) return undefined;
  const edition = metaOf(tree, 'docusaurus_version');
  const head: PageHead = {
    title: textIn(title).replace(/\s+/g, ' ').trim(),
    description: metaOf(tree, 'description') ?? '',
    locale,
    language: languageAround(tree, content) ?? locale,
    address,
    ...(edition !== undefined && { edition }),
  };
  return { head, content, styles: stylesIn(tree) };
}

/** A page of an edition, without what Docusaurus puts around it; of any other page all but bars and feet. */
function contentOf(tree: Root): Element | undefined {
  const text = findElement(tree, (element) => hasClass(element, 'theme-doc-markdown'));
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  return text ?? (main && (findElement(main, ({ tagName }) => tagName === 'article') ?? main));
}

function metaOf(tree: Root, name: string): string | undefined {
  const meta = findElement(
    tree,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === name,
  );
  return meta && attribute(meta, 'content');
}

function canonicalOf(tree: Root): string | undefined {
  const link = findElement(
    tree,
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return link && attribute(link, 'href');
}

function stylesIn(tree: Root): string[] {
  return findElements(tree, ({ tagName }) => tagName === 'link').flatMap((link) =>
    attribute(link, 'rel') === 'stylesheet' ? (attribute(link, 'href') ?? []) : [],
  );
}

/** The language that an element is in: its own, or that of the innermost around it that names one. */
function languageAround(node: Root | Element, sought: Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const own = attribute(child, 'lang');
    if (child === sought) return own ?? '';
    const within = languageAround(child, sought);
    if (within !== undefined) return within || own || '';
  }
  return undefined;
}
