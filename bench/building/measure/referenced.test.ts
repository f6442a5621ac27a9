import { expect, it } from 'vitest';
import { referencesIn } from './referenced';

it('finds what a page loads at once', () => {
  const html = `<link rel="stylesheet" href="/assets/css/styles.1a.css">
    <link rel="preload" as="image" href="/img/unseen.png"><script src="/assets/js/main.2b.js" defer></script>
    <img src="/img/logo.svg"><img src="/img/logo.svg"><img src="https://elsewhere.example/x.png">`;
  expect(referencesIn(html)).toEqual({
    styles: ['/assets/css/styles.1a.css'],
    scripts: ['/assets/js/main.2b.js'],
    laterScripts: [],
    images: ['/img/logo.svg'],
  });
});

it('finds scripts that a page only names, for later', () => {
  const html = `<script>(s=>{})(["/assets/js/runtime~main.1a.js","/assets/js/main.2b.js"])</script>`;
  const { scripts, laterScripts } = referencesIn(html);
  expect(scripts).toEqual([]);
  expect(laterScripts).toEqual(['/assets/js/runtime~main.1a.js', '/assets/js/main.2b.js']);
});
