import { Parser } from 'htmlparser2';

/** What a page loads, as addresses without the site's own beginning. */
export interface References {
  styles: string[];
  /** Scripts that are loaded with the page. */
  scripts: string[];
  /** Further scripts that it names, which it loads once its reader wants something that takes them. */
  laterScripts: string[];
  images: string[];
}

/** What a page of a site at the root of its host loads from it. */
export function referencesIn(html: string): References {
  const styles: string[] = [];
  const scripts: string[] = [];
  const images: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, href, rel = '' }) {
      if (name === 'script' && src) scripts.push(src);
      if (name === 'img' && src) images.push(src);
      if (name === 'link' && href && rel.split(' ').includes('stylesheet')) styles.push(href);
    },
  });
  parser.end(html);
  const named = html.match(/\/assets\/js\/[\w.~-]+\.js/g) ?? [];
  const own = (addresses: string[]) => [...new Set(addresses.filter(isOwn))];
  return {
    styles: own(styles),
    scripts: own(scripts),
    laterScripts: own(named).filter((address) => !scripts.includes(address)),
    images: own(images),
  };
}

function isOwn(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}
