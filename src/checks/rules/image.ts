import type { Definition, Image, ImageReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, quote } from '../../evidence/reading/problem';
import { suggest } from '../../evidence/rules/suggest';
import { placeOf } from '../../remark/tag-uses';
import { decoded, resolvePath } from '../links/resolve-path';
import { type Page, problemOn } from '../reading/page';
import type { Site, SiteFile } from '../reading/site';
import type { PageRule } from './rule';

const name = 'image';

/** The most an image may weigh, in bytes: as much as all else that a page loads. */
const imageLimit = 300_000;

/** What every browser draws. */
export const imageEndings = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** Images come with the page, weigh little and are described for those who do not see them. */
export const image: PageRule = {
  name,
  description:
    'Every image is a file of the handbook of at most 300 KB, and its text says what it shows.',
  check: (site) =>
    site.pages.flatMap((page) =>
      imagesOn(page).flatMap(({ node, url }) => {
        return [...faultsOfText(node, url), ...faultsOfFile(url, page, site)].map((finding) =>
          problemOn(page, name, { ...placeOf(node), ...finding }),
        );
      }),
    ),
};

/** The images of a page with their addresses. */
function imagesOn({ tree }: Page): { node: Image | ImageReference; url: string }[] {
  if (!tree) return [];
  const nodes: (Image | ImageReference)[] = [];
  const definitions = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') nodes.push(node);
    if (node.type === 'definition') define(node, definitions);
  });
  return nodes.map((node) => ({
    node,
    url: node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? ''),
  }));
}

function define({ identifier, url }: Definition, definitions: Map<string, string>): void {
  if (!definitions.has(identifier)) definitions.set(identifier, url);
}

function faultsOfText({ alt }: Image | ImageReference, url: string): Finding[] {
  const text = alt?.trim() ?? '';
  const file = url.replace(/^.*\//, '');
  if (text !== '' && text !== file && text !== file.replace(/\.\w+$/, '')) return [];
  return [
    {
      found: text === '' ? `an image without text, ${quote(url)}` : `the name of the file as text`,
      expected: 'what the image shows, in words',
      hint: `write ![what it shows](${url})`,
    },
  ];
}

function faultsOfFile(url: string, page: Page, site: Site): Finding[] {
  const elsewhere = faultOfAddress(url);
  if (elsewhere) return [elsewhere];
  const path = fileOf(url, page);
  const file = site.files.find((other) => other.path === path);
  if (!file) return [absence(url, path, site)];
  return faultsOf(file);
}

/** Images of other hosts tell them who reads, and may change or go. */
function faultOfAddress(url: string): Finding | undefined {
  const [scheme] = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.exec(url) ?? [];
  if (url !== '' && scheme === undefined) return undefined;
  return {
    found: url === '' ? 'an image without an address' : quote(url),
    expected: 'an image of the handbook itself',
    hint: 'save the image beside the page, if its licence allows, and write ![…](./img/name.png)',
  };
}

/** The file an address means: beside the page, or below `static/`. */
function fileOf(url: string, page: Page): string {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (path.startsWith('@site/')) return path.slice('@site/'.length);
  if (path.startsWith('/')) return `static${path}`;
  return resolvePath(path, `/${page.path}`).slice(1);
}

function absence(url: string, path: string, { files }: Site): Finding {
  const images = files.map((file) => file.path).filter((other) => imageEndings.test(other));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return {
    found: `${quote(url)}, a file that is not there`,
    expected: 'an image of the handbook',
    hint: suggest(path, images, `put it at ${path}, or into another place below ${folder}`),
  };
}

/** What is wrong with an image file itself. */
function faultsOf({ path, bytes }: SiteFile): Finding[] {
  if (!imageEndings.test(path)) {
    const hint = 'save it as one of these; the ending is written in lower case';
    const expected = 'an image in AVIF, GIF, JPEG, PNG, SVG or WebP';
    return [{ found: quote(path.replace(/^.*\//, '')), expected, hint }];
  }
  if (bytes <= imageLimit) return [];
  return [
    {
      found: `an image of ${Math.ceil(bytes / 1000)} KB`,
      expected: `at most ${imageLimit / 1000} KB, as much as the rest of the page`,
      hint: 'make it smaller, at most 1600 pixels wide, or save it as WebP',
    },
  ];
}
