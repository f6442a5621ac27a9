// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { period } from '../../evidence/views/samples';
import type { PointView, SeriesView } from '../../evidence/views/views';
import { geometryOf } from './geometry';
import { ReadOut } from './ReadOut';

function point(at: string, value: number, estimate = false): PointView {
  return { at: period(at), value, text: `${value}%`, sources: [], estimate };
}

const series: SeriesView = {
  record: 'series',
  id: 'share',
  caption: 'Share',
  method: 'Counted',
  asOf: period('2024'),
  lines: [
    { id: 'a', label: 'A', points: [point('2018', 1), point('2019', 2), point('2020', 3, true)] },
    { id: 'b', label: 'B', points: [point('2018', 4), point('2020', 6)] },
  ],
  breaks: [],
  ticks: [],
};

function readOut(data = series) {
  return (
    <ReadOut caption="Share" geometry={geometryOf(data, { width: 720, height: 360 })}>
      <p>The drawing</p>
    </ReadOut>
  );
}

/** A chart with its slider, as wide as it is drawn. */
function mount(locale: 'zh-Hans' | 'en' = 'en') {
  const page = mountPage(readOut(), locale);
  const slider = only(page, '[role=slider]');
  slider.getBoundingClientRect = () => new DOMRect(0, 0, 720, 360);
  return { page, slider };
}

/** Presses a key; true where the slider took it for its own. */
function press(slider: HTMLElement, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void slider.dispatchEvent(event));
  return event.defaultPrevented;
}

/** Lets a pointer do something at a place of the drawing. */
function pointAt(slider: HTMLElement, type: string, clientX: number, pointerType = 'mouse') {
  const event = new MouseEvent(type, { bubbles: true, clientX, relatedTarget: document.body });
  act(() => void slider.dispatchEvent(Object.assign(event, { pointerType })));
}

const said = (slider: HTMLElement) => slider.getAttribute('aria-valuetext');
const isOpen = (page: HTMLElement) => page.querySelector('[data-open]') !== null;

describe('ReadOut', () => {
  test('is a slider along the periods that stands at the last, and shows nothing yet', () => {
    const page = renderPage(readOut(), 'en');
    const slider = only(page, '[role=slider]');
    expect(slider.getAttribute('aria-label')).toBe('Read out by period: Share');
    expect(['min', 'now', 'max'].map((of) => slider.getAttribute(`aria-value${of}`))).toEqual([
      '0',
      '2',
      '2',
    ]);
    expect(slider.tabIndex).toBe(0);
    expect(isOpen(page)).toBe(false);
  });

  test.each([
    ['zh-Hans', '<2020>: A 3%（估算）; B 6%', '<2019>: A 2%; B 未载明'],
    ['en', '<2020>: A 3% (estimate); B 6%', '<2019>: A 2%; B not stated'],
  ] as const)('says in %s what each line is at a period', (locale, last, before) => {
    const { slider } = mount(locale);
    expect(said(slider)).toBe(last);
    press(slider, 'ArrowLeft');
    expect(said(slider)).toBe(before);
  });

  test('shows the same to the eye', () => {
    const { page, slider } = mount();
    press(slider, 'ArrowLeft');
    expect(textsOf(page, '.period')).toEqual(['<2019>']);
    expect(textsOf(page, '.value')).toEqual(['A2%', 'B—']);
    expect(page.querySelectorAll('circle')).toHaveLength(1);
    press(slider, 'ArrowRight');
    expect(textsOf(page, '.value')).toEqual(['A3% estimate', 'B6%']);
    expect(page.querySelectorAll('.values path.estimate')).toHaveLength(1);
  });

  test('moves by arrow keys, stops at the ends, and knows the way to them', () => {
    const { slider } = mount();
    const goes = (key: string) => {
      press(slider, key);
      return slider.getAttribute('aria-valuenow');
    };
    expect(['ArrowDown', 'Home', 'ArrowLeft', 'ArrowUp', 'End', 'ArrowRight'].map(goes)).toEqual([
      '1',
      '0',
      '0',
      '1',
      '2',
      '2',
    ]);
  });

  test('opens when it is reached, closes on Escape and when it is left', () => {
    const { page, slider } = mount();
    act(() => slider.focus());
    expect(isOpen(page)).toBe(true);
    expect(press(slider, 'Escape')).toBe(true);
    expect(isOpen(page)).toBe(false);
    press(slider, 'ArrowLeft');
    expect(isOpen(page)).toBe(true);
    act(() => slider.blur());
    expect(isOpen(page)).toBe(false);
  });

  test('leaves other keys to the browser', () => {
    const { page, slider } = mount();
    expect(press(slider, 'Tab')).toBe(false);
    expect(isOpen(page)).toBe(false);
  });

  test('follows a mouse to the nearest period, and closes when it leaves', () => {
    const { page, slider } = mount();
    pointAt(slider, 'pointermove', 0);
    expect(slider.getAttribute('aria-valuenow')).toBe('0');
    expect(only(page, '.values').getAttribute('data-side')).toBe('after');
    pointAt(slider, 'pointermove', 719);
    expect(slider.getAttribute('aria-valuenow')).toBe('2');
    expect(only(page, '.values').getAttribute('data-side')).toBe('before');
    pointAt(slider, 'pointerout', 719);
    expect(isOpen(page)).toBe(false);
  });

  test('keeps what a finger chose', () => {
    const { page, slider } = mount();
    pointAt(slider, 'pointerdown', 0, 'touch');
    pointAt(slider, 'pointerout', 0, 'touch');
    expect(isOpen(page)).toBe(true);
    expect(slider.getAttribute('aria-valuenow')).toBe('0');
  });

  test('leaves a drawing without periods alone', () => {
    const page = renderPage(readOut({ ...series, lines: [] }));
    expect(page.innerHTML).toBe('<p>The drawing</p>');
  });
});
