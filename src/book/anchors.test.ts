import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { withAnchors } from './anchors';
import { element } from './element-of-test';

function anchored(html: string): string {
  return toHtml(withAnchors(element(`<div>${html}</div>`), 'tdsql'));
}

test('ids of a page bear its name', () => {
  expect(anchored('<p id="a">x</p>')).toContain('id="tdsql.a"');
});

test('what names an id follows', () => {
  const html = anchored('<aside aria-labelledby="a b" aria-describedby="c"></aside>');
  expect(html).toContain('aria-labelledby="tdsql.a tdsql.b"');
  expect(html).toContain('aria-describedby="tdsql.c"');
});

test('drawings find their markers', () => {
  expect(anchored('<svg><path marker-end="url(#head)"></path></svg>')).toContain(
    'marker-end="url(#tdsql.head)"',
  );
});

test('other properties stay as they are', () => {
  expect(anchored('<p class="a" title="url(x)">x</p>')).toBe(
    '<div><p class="a" title="url(x)">x</p></div>',
  );
});
