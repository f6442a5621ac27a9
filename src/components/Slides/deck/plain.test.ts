// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only } from '../../../../tests/docusaurus/render';
import { plainCopy } from './plain';
import { block } from './samples';

const claim = `<p><span class="statement" data-search-unit="claim" id="claim-a">It grew by <b>3%</b>.
  <span><sup><a href="#source-s">[1]</a></sup> <button popovertarget="p1"><span data-search-ignore="">2020 · High</span></button>
  <span popover="auto" id="p1"><span><span>As of 2020 · High</span><span>[1] Title, publisher, p. 3</span>
  <span><a href="#claim-a">Link</a> <a data-mdast="ignore" href="/report">Report</a> <code>a</code></span></span></span></span></span></p>`;

describe('a plain copy of a page', () => {
  test('has nothing that only works on the page', () => {
    const { content } = plainCopy(
      block(`<div><h2 id="x">X<a class="hash-link" href="#x">#</a></h2><div data-mdast="ignore">tools</div>
        <fieldset><button>All</button></fieldset><section tabindex="0">kept</section><p hidden>off</p></div>`),
    );
    expect(content.textContent).toBe('Xkept');
    expect(content.querySelector('[tabindex], button, fieldset')).toBeNull();
    expect(only(content, 'h2').id).toBe('x');
  });

  test('says what stands in fields now', () => {
    const page = block('<div><fieldset><label>n</label><input value="3"></fieldset></div>');
    only(page, 'input').setAttribute('value', '4');
    (only(page, 'input') as HTMLInputElement).value = '5';
    expect(plainCopy(page).content.textContent).toBe('n5');
  });

  test('names the note of a claim where its panel was opened from', () => {
    const { content, notes } = plainCopy(block(`<div>${claim}</div>`));
    expect(content.querySelector('[popover], button')).toBeNull();
    expect(only(content, '[data-note]').textContent).toBe('2020 · High');
    const note = notes.get(only(content, '[data-note]').dataset.note ?? '');
    expect(note?.statement).toBe('It grew by 3%.');
    expect(note?.content.textContent).toBe('As of 2020 · High[1] Title, publisher, p. 3');
  });

  test('has ids of its own, so that the page behind keeps its', () => {
    const { content } = plainCopy(
      block(
        '<div><figure aria-labelledby="c"><figcaption id="c">C</figcaption><svg><defs><marker id="m"></marker></defs><path marker-end="url(#m)"></path></svg></figure></div>',
      ),
      'tdsql-',
    );
    expect(only(content, 'figure').getAttribute('aria-labelledby')).toBe('slides-tdsql-c');
    expect(content.querySelector('path')?.getAttribute('marker-end')).toBe('url(#slides-tdsql-m)');
  });

  test('repeats a short note under a table on each slide, and tells a long one once', () => {
    const framed = (note: string) =>
      `<div><section><table><tr><td>1</td></tr></table></section><div>${note}</div></div>`;
    const { content } = plainCopy(
      block(`<div>${framed('Short.')}${framed('Long. '.repeat(30))}${framed('')}</div>`),
    );
    expect(content.querySelectorAll('[data-repeat="foot"]')).toHaveLength(1);
    expect(content.querySelectorAll('section + div')).toHaveLength(2);
  });
});
