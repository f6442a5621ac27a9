import { describe, expect, it } from 'vitest';
import { addToHead } from './head';

const page = '<html><head><title>x</title></head><body></head></body></html>';
const image = { url: 'https://example.org/a.png', alt: '“A” & <b>' };

describe('the head of a page', () => {
  it('names its image, its size and what it shows', () => {
    const html = addToHead(page, { type: 'article', siteName: 'Handbook', image });
    expect(html).toContain(
      '<title>x</title><meta data-served property="og:type" content="article">',
    );
    expect(html).toContain('property="og:image" content="https://example.org/a.png"');
    expect(html).toContain('property="og:image:width" content="1200"');
    expect(html).toContain('property="og:image:height" content="630"');
    expect(html).toContain('property="og:image:alt" content="“A” &amp; &lt;b>"');
    expect(html.endsWith('</head><body></head></body></html>')).toBe(true);
    expect(html).not.toContain('ld+json');
  });

  it('holds structured data that cannot end their element', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Article', headline: '</script><script>' }],
    } as const;
    const html = addToHead(page, { type: 'article', siteName: 'Handbook', image, graph });
    const [, json = ''] = /ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(graph);
  });
});
