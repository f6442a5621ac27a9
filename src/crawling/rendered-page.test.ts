import { describe, expect, it } from 'vitest';
import { readRenderedPage } from './rendered-page';

const html = `<!doctype html><html lang=en><head><title data-rh=true>Banks &amp; cloud | Handbook</title>
<meta name=description content="What it holds.">
<link rel=canonical href=https://example.org/docs/2026-11/banking /></head>
<body><svg><title id=chart>Shares</title></svg><li id=source-b></li><li id="source-a"></li></body></html>`;

describe('a rendered page', () => {
  it('tells its title, description, address, edition and ids', () => {
    expect(readRenderedPage(html, 'Handbook')).toEqual({
      title: 'Banks & cloud',
      description: 'What it holds.',
      canonical: 'https://example.org/docs/2026-11/banking',
      noIndex: false,
      ids: ['chart', 'source-b', 'source-a'],
    });
  });

  it('keeps a title that has no site after it', () => {
    expect(readRenderedPage('<title>Handbook</title>', 'Handbook').title).toBe('Handbook');
  });

  it('tells that it is not to be found', () => {
    const draft = '<meta name=robots content="noindex, nofollow">';
    expect(readRenderedPage(draft, 'Handbook').noIndex).toBe(true);
  });
});
