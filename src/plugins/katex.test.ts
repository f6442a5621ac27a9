import { expect, test } from 'vitest';
import { takeFontsFrom } from './katex';

test('a font of KaTeX is one file of the site, which the bundler leaves alone', () => {
  const css =
    '@font-face{font-family:KaTeX_Main;src:url(fonts/KaTeX_Main-Bold.woff2) format("woff2"),' +
    'url(fonts/KaTeX_Main-Bold.ttf) format("truetype")}.katex{line-height:1.2}';
  expect(takeFontsFrom('/en/katex/fonts/', css)).toBe(
    '@font-face{font-family:KaTeX_Main;/* webpackIgnore: true */' +
      'src:url(/en/katex/fonts/KaTeX_Main-Bold.woff2) format("woff2")}.katex{line-height:1.2}',
  );
});
