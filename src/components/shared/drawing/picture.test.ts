// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { longWord } from '../../../evidence/views/samples';
import { svgFile } from './files';
import { pictureOf } from './picture';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const sheet = 'path.line { fill: none; stroke: rgb(1, 2, 3) } text { font-size: 13px }';

/** A figure with what belongs to a picture of it, and some that does not. */
function figure(drawing = '<path class="line" d="M0 0"/><text class="a">10%</text>'): HTMLElement {
  const made = document.createElement('figure');
  made.innerHTML = `
    <style>${sheet}</style>
    <figcaption>Share <span data-pictured="above">Counted  by
      somebody</span></figcaption>
    <svg role="img" aria-labelledby="t" class="chart" viewBox="0 0 720 360">${drawing}</svg>
    <svg role="img" viewBox="0 0 340 300"><circle/></svg>
    <ul><li data-pictured="key"><svg viewBox="0 0 28 8"><path d="M0 4H28"/></svg> Call</li></ul>
    <ol><li data-pictured="below" value="2">Then this</li></ol>
    <div data-pictured="below"></div>
    <button>Not this</button>`;
  document.body.replaceChildren(made);
  return made;
}

const textsOf = (picture: Element) =>
  [...picture.querySelectorAll(':scope > text')].map(({ textContent }) => textContent);

describe('pictureOf', () => {
  test('says what the figure says, where it comes from, and no more', () => {
    document.title = 'A page | Handbook';
    document.head.innerHTML += '<link rel="canonical" href="https://example.org/docs/2026-11/a">';
    expect(textsOf(pictureOf(figure(), 'Share', 'Sources: [1] Somebody.'))).toEqual([
      'Share',
      'Counted by somebody',
      'Call',
      '2. Then this',
      'Sources: [1] Somebody.',
      'A page | Handbook · CC BY 4.0 · https://example.org/docs/2026-11/a',
    ]);
  });

  test('names no sources where there are none, and the address it was taken from otherwise', () => {
    document.title = 'A page';
    expect(textsOf(pictureOf(figure(), 'Share', '')).slice(-2)).toEqual([
      '2. Then this',
      `A page · CC BY 4.0 · ${location.href}`,
    ]);
  });

  test('is as large as what it holds, each part below the one before', () => {
    const picture = pictureOf(figure(), 'Share', 'Sources');
    const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(width).toBe(720 + 48);
    const tops = [...picture.children].slice(2).map((part) => Number(part.getAttribute('y')));
    expect(tops.every((y) => y > 0 && y < Number(height))).toBe(true);
    expect(tops.at(-1)).toBe(Math.max(...tops));
  });

  test('breaks long texts, a word that no line holds, too', () => {
    const texts = textsOf(pictureOf(figure(), `${longWord} ${longWord}`.repeat(2), ''));
    expect(
      texts.filter((text) => text && longWord.repeat(2).includes(text)).length,
    ).toBeGreaterThan(1);
  });

  test('holds the first drawing with its styles, and needs neither classes nor variables', () => {
    const picture = pictureOf(figure(), 'Share', '');
    const [drawing] = picture.querySelectorAll('svg');
    expect(drawing?.getAttribute('viewBox')).toBe('0 0 720 360');
    expect(drawing?.querySelector('path')?.getAttribute('stroke')).toBe('rgb(1, 2, 3)');
    expect(drawing?.querySelector('text')?.getAttribute('font-size')).toBe('13px');
    expect(picture.outerHTML).not.toMatch(/class=|var\(|role=|aria-/);
    expect(picture.querySelector('circle')).toBeNull();
  });

  test('leaves the figure as it was', () => {
    const page = figure();
    const before = page.innerHTML;
    pictureOf(page, 'Share', '');
    expect(page.innerHTML).toBe(before);
  });

  test('says so where nothing is drawn', () => {
    expect(() => pictureOf(document.createElement('figure'), 'Share', '')).toThrow('no drawing');
  });
});

test('an SVG file is well-formed by itself', async () => {
  const file = svgFile(pictureOf(figure('<text>a &amp; b &lt; c</text>'), '份额 & <b>', ''));
  expect(file.type).toBe('image/svg+xml');
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('title')?.textContent).toBe('份额 & <b>');
});
