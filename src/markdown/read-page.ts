import type { Element, Root } from 'hast';
import { attribute, findElement, findElements, hasClass, textIn } from './elements';
import { parseHtml } from './parse-html';

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

/** Reads a page of the build; undefined where it is none: one without a title or an address only leads on. */
export function readPage(html: string): BuiltPage | undefined {
  const tree = parseHtml(html);
  const content = contentOf(tree);
  const title = content && findElement(content, ({ tagName }) => tagName === 'h1');
  const told = findElements(tree, ({ tagName }) => tagName === 'meta' || tagName === 'link');
  const metaOf = (name: string) => valueIn(told, 'name', name, 'content');
  const address = valueIn(told, 'rel', 'canonical', 'href');
  const locale = metaOf('docusaurus_locale');
  if (!content || !title || !address || !locale) return undefined;
  const edition = metaOf('docusaurus_version');
  const head: PageHead = {
    title: textIn(title).replace(/\s+/g, ' ').trim(),
    description: metaOf('description') ?? '',
    locale,
    language: languageAround(tree, content) ?? locale,
    address,
    ...(edition !== undefined && { edition }),
  };
  return { head, content, styles: stylesIn(told) };
}

/** A page of an edition, without what Docusaurus puts around it; of any other page all but bars and feet. */
function contentOf(tree: Root): Element | undefined {
  const text = findElement(tree, (element) => hasClass(element, 'theme-doc-markdown'));
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  return text ?? (main && (findElement(main, ({ tagName }) => tagName === 'article') ?? main));
}

/** What the first element with an attribute of some value has in another attribute. */
function valueIn(elements: readonly Element[], name: string, value: string, wanted: string) {
  const found = elements.find((element) => attribute(element, name) === value);
  return found && attribute(found, wanted);
}

function stylesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    attribute(element, 'rel') === 'stylesheet' ? (attribute(element, 'href') ?? []) : [],
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
