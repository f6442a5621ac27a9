import type { Blockquote, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Locale, Localized } from '../evidence/locale';

export interface LinkAddressesOptions {
  /** The locale being built. */
  locale: Locale;
}

const heading: Localized = { 'zh-Hans': '文中链接的网址', en: 'Addresses of links in the text' };

/**
 * Numbers the links of a text that lead to the web, and lists their addresses at its end: paper shows
 * both, as it leads nowhere. What leads to the handbook is found by its name; sources are listed with
 * their addresses already.
 */
const linkAddresses: Plugin<[LinkAddressesOptions], Root> = ({ locale }) => {
  return (tree) => {
    const addresses: string[] = [];
    visit(tree, 'link', (link) => {
      if (!/^https?:/.test(link.url) || textOf(link) === link.url) return;
      if (!addresses.includes(link.url)) addresses.push(link.url);
      number(link, addresses.indexOf(link.url) + 1);
    });
    if (addresses.length > 0) tree.children.push(listOf(addresses, heading[locale]));
  };
};

export default linkAddresses;

function number(link: Link, place: number): void {
  link.data = {
    ...link.data,
    hProperties: { ...link.data?.hProperties, 'data-link-number': place },
  };
}

/** A list for paper alone, which is no part of the text for the search and for twins. */
function listOf(addresses: string[], title: string): Blockquote {
  return {
    type: 'blockquote',
    data: {
      hName: 'aside',
      hProperties: {
        className: ['link-addresses'],
        'data-mdast': 'ignore',
        'data-search-ignore': '',
      },
    },
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: title }] },
      {
        type: 'list',
        ordered: true,
        children: addresses.map((value) => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        })),
      },
    ],
  };
}
