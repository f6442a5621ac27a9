import type { Graph } from 'schema-dts';
import { cardSize } from './social-image/card';

/** What crawlers find in the head of a page. */
export interface CrawlerHead {
  /** Whether it is a page of an edition, which is an article, or one of the site. */
  type: 'article' | 'website';
  siteName: string;
  image: { url: string; alt: string };
  /** Absent of what is not to be found. */
  graph?: Graph;
}

/** Marks what is true of the page as it was served, which readers may leave without loading another. */
export const servedMark = 'data-served';

/** Puts what crawlers look for into the head of a rendered page. */
export function addToHead(html: string, head: CrawlerHead): string {
  const end = html.indexOf('</head>');
  return html.slice(0, end) + tagsOf(head) + html.slice(end);
}

function tagsOf({ type, siteName, image, graph }: CrawlerHead): string {
  const properties = {
    'og:type': type,
    'og:site_name': siteName,
    'og:image': image.url,
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': image.alt,
  };
  const metas = Object.entries(properties).map(
    ([property, content]) =>
      `<meta ${servedMark} property="${property}" content="${escapeAttribute(content)}">`,
  );
  // Nothing in it may end the element.
  const json = JSON.stringify(graph)?.replaceAll('<', '\\u003c');
  const data = json ? `<script ${servedMark} type="application/ld+json">${json}</script>` : '';
  return metas.join('') + data;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
