import { describe, expect, test } from 'vitest';
import { scriptAtOnce, startLater } from './page';

const page = (head: string) => `<!doctype html><head>${head}</head><body>Text</body>`;

describe('a page', () => {
  test('gets one script that watches for the reader, and knows the others, in their place', () => {
    const html = page(
      '<link rel=stylesheet href=/s.css><script src=/a.js defer></script><script src="/b.js" defer></script>',
    );
    expect(startLater(html, 'watch(SCRIPTS)')).toBe(
      page(
        '<link rel=stylesheet href=/s.css><script data-starts>(SCRIPTS=>{watch(SCRIPTS)})(["/a.js","/b.js"])</script>',
      ),
    );
  });

  test('that has it already, or has no scripts, stays as it is', () => {
    const once = startLater(page('<script src=/a.js defer></script>'), 'watch()');
    expect(startLater(once, 'watch()')).toBe(once);
    expect(startLater(page(''), 'watch()')).toBe(page(''));
  });
});

test('a script that is loaded all the same is told', () => {
  const html = page('<script>inline()</script><script async src=/other.js></script>');
  expect(scriptAtOnce(startLater(html, 'watch()'))).toBe('`<script async src=/other.js>`');
  expect(scriptAtOnce(page('<script src=/a.js defer></script>'))).toBeDefined();
  expect(scriptAtOnce(startLater(page('<script src=/a.js defer></script>'), ''))).toBeUndefined();
});
