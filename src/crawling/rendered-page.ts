import { Parser } from 'htmlparser2';

/** What the head of a rendered page says of it, and where readers can land on it. */
export interface RenderedPage {
  /** The title, without the name of the site. */
  title: string;
  description: string;
  /** The lasting address, which is another's where the page stands in for one in another language. */
  canonical?: string;
  /** Whether it asks not to be found. */
  noIndex: boolean;
  /** The ids of its elements, in order. */
  ids: string[];
}

/** Reads a page of the build. */
export function readRenderedPage(html: string, siteTitle: string): RenderedPage {
  const meta = new Map<string, string>();
  const ids: string[] = [];
  let canonical: string | undefined;
  let title: string | undefined;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, rel, href, property, content } = attributes;
      if (id) ids.push(id);
      if (name === 'link' && rel === 'canonical') canonical = href;
      if (name === 'meta') meta.set(attributes.name ?? property ?? '', content ?? '');
      // Drawings have titles, too.
      inTitle = name === 'title' && title === undefined;
    },
    ontext(text) {
      if (inTitle) title = (title ?? '') + text;
    },
    onclosetag() {
      inTitle = false;
    },
  });
  parser.write(html);
  parser.end();
  return {
    title: withoutSuffix(title ?? '', ` | ${siteTitle}`),
    description: meta.get('description') ?? '',
    canonical,
    noIndex: (meta.get('robots') ?? '').includes('noindex'),
    ids,
  };
}

function withoutSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
