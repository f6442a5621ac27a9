import type { Finding, Problem } from '../../evidence/reading/problem';
import { latinWords } from '../../evidence/text/latin-words';
import type { Among, Site, SiteFile } from '../reading/site';
import { imageEndings } from './image';
import type { PageRule } from './rule';

const name = 'page-file';

/** A letter first: Docusaurus takes digits at the start for an order, and drops them. */
export const slugForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The same in words. */
export const slugWords = 'lower-case letters and digits joined by single hyphens, a letter first';

/** The name of a page's file is its address, in both languages and for good. */
export const pageFile: PageRule = {
  name,
  description:
    'The folders of pages hold pages, named as their addresses: `docs/cloud-forms.mdx`, and images.',
  check: ({ files }: Site) =>
    files.flatMap((file): Problem[] => {
      const finding = file.among && faultOf(file, file.among);
      if (!finding) return [];
      return [{ rule: name, severity: 'error', file: file.path, line: 1, column: 1, ...finding }];
    }),
};

function faultOf({ path }: SiteFile, { name }: Among): Finding | undefined {
  if (imageEndings.test(name) || /(?:^|\/)\.(?:DS_Store|gitkeep)$/.test(name)) return undefined;
  if (!/\.mdx?$/i.test(name)) return strayFile(name);
  const slug = name.replace(/\.mdx?$/i, '');
  const folder = path.slice(0, -name.length);
  const proposal = `git mv '${path}' ${folder}${slugFrom(slug)}.mdx`;
  if (slug.includes('/')) {
    return {
      found: 'a page in a folder of its own',
      expected: `pages beside one another in ${folder}`,
      hint: `move it: ${proposal}`,
    };
  }
  if (slug.startsWith('_')) {
    return {
      found: 'a part of a page, as its `_` says',
      expected: 'whole pages',
      hint: 'write the text on the pages themselves, and what they share as data',
    };
  }
  if (!name.endsWith('.mdx')) {
    const hint = `rename it: ${proposal}`;
    return { found: `a page that ends in ${name.slice(slug.length)}`, expected: '.mdx', hint };
  }
  if (slugForm.test(slug)) return undefined;
  return {
    found: `the name \`${slug}\``,
    expected: slugWords,
    hint: /[a-z]/i.test(slug) ? `rename it: ${proposal}` : 'give it a name in English',
  };
}

function strayFile(name: string): Finding {
  const base = name.replace(/^.*\//, '');
  const image = /\.(?:bmp|tiff?|heic|psd|jpe?g|png|gif|svg|webp|avif)$/i.test(name);
  return {
    found: `the file ${base}`,
    expected: 'pages, `.mdx`, and images',
    hint: /\.ya?ml$/.test(name)
      ? 'move it into the folder _data'
      : image
        ? 'save it as PNG, JPEG, WebP, AVIF, GIF or SVG, with its ending in lower case'
        : 'remove it, or move it to where it belongs',
  };
}

/** The slug that is nearest to a name. */
export function slugFrom(slug: string): string {
  const name = slug.replace(/^.*\//, '').replace(/([a-z])(?=[A-Z])/g, '$1-');
  return latinWords(name)
    .join('-')
    .replace(/^[^a-z]+/, '');
}
