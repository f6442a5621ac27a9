import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plotOf } from './plot';
import { run } from './samples';

const runs = [
  run('stock', 100, 1),
  run('stock', 400, 1),
  run('handbook', 100, 0.5),
  run('handbook', 400, 0.5),
  run('handbook', 1600, 0.5),
];

function drawn(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

describe('plotOf', () => {
  const picture = drawn(plotOf(runs));
  const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('draws a line of each site in both panels and names it where it ends', () => {
    expect(picture.querySelectorAll('path.line')).toHaveLength(4);
    expect(texts.filter((text) => text === 'this handbook')).toHaveLength(2);
    const [first] = picture.querySelectorAll('path.line.handbook');
    const end = first?.getAttribute('d')?.match(/L([\d.]+),([\d.]+)$/);
    const label = picture.querySelector('text.handbook');
    expect(Number(label?.getAttribute('x'))).toBeCloseTo(Number(end?.[1]) + 8, 0);
  });

  it('names a line that ends before another above its end, where nothing crosses it', () => {
    const label = picture.querySelector('text.stock');
    expect(label?.getAttribute('text-anchor')).toBe('end');
    const [, end] = picture.querySelectorAll('circle.stock');
    expect(Number(label?.getAttribute('y'))).toBeLessThan(Number(end?.getAttribute('cy')));
  });

  it('keeps names apart where lines end at one place', () => {
    const meeting = [100, 400].flatMap((pages) => [
      run('stock', pages, 1),
      run('handbook', pages, 1),
    ]);
    const { children } = drawn(plotOf(meeting)).documentElement;
    const [panel] = [...children].filter(({ tagName }) => tagName === 'g');
    const heights = [
      ...(panel?.querySelectorAll('text[class="stock"], text[class="handbook"]') ?? []),
    ].map((text) => Number(text.getAttribute('y')));
    expect(heights).toHaveLength(2);
    expect(Math.abs((heights[0] as number) - (heights[1] as number))).toBeGreaterThanOrEqual(14);
  });

  it('draws growth in proportion as a straight line: the axes are logarithmic', () => {
    const circles = [...picture.querySelectorAll('circle.handbook')].slice(0, 3);
    const [a, b, c] = circles.map((circle) => Number(circle.getAttribute('cy')));
    expect((a as number) - (b as number)).toBeCloseTo((b as number) - (c as number), 0);
  });

  it('marks the sizes on the axis, as they are written', () => {
    expect(texts).toEqual(expect.arrayContaining(['100', '400', '1,600']));
  });

  it('brings grounds for light and dark', () => {
    expect(picture.querySelector('style')?.textContent).toContain('prefers-color-scheme: dark');
    expect(picture.querySelector('rect.ground')).not.toBeNull();
  });

  it('leaves out what was not measured', () => {
    const failed = drawn(plotOf([{ site: 'handbook', pages: 100, failure: 'out of memory' }]));
    expect(failed.querySelectorAll('path, circle')).toHaveLength(0);
  });
});
