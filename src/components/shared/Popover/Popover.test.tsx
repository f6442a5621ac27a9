// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountPage } from '../../../../tests/docusaurus/mount';
import { only, renderPage } from '../../../../tests/docusaurus/render';
import { OnceOpened } from './once-opened';
import { Popover } from './Popover';

const sample = (
  <Popover before={<a href="#source">[1]</a>} label="What it means" trigger="a word">
    It means <OnceOpened>much</OnceOpened>.
  </Popover>
);

/** Whether the window is wide, and the browser knows how to place a panel beside its button. */
let roomy = true;

/** jsdom knows no popovers: what the browser does is told here as far as the component relies on it. */
beforeEach(() => {
  vi.useFakeTimers();
  roomy = true;
  vi.stubGlobal('CSS', { supports: () => roomy });
  vi.stubGlobal('matchMedia', () => ({ matches: roomy }));
  HTMLElement.prototype.showPopover = function () {
    toggle(this, 'open');
  };
  HTMLElement.prototype.hidePopover = function () {
    if (isOpen(this)) toggle(this, 'closed');
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function toggle(panel: HTMLElement, newState: 'open' | 'closed'): void {
  panel.dataset.state = newState;
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}

function isOpen(panel: HTMLElement): boolean {
  return panel.dataset.state === 'open';
}

/** A pointer comes to an element, or leaves it, and stays so for a while. */
function point(target: Element, type: 'pointerover' | 'pointerout', pointerType = 'mouse'): void {
  const event = new MouseEvent(type, { bubbles: true, relatedTarget: document.body });
  act(() => {
    target.dispatchEvent(Object.assign(event, { pointerType }));
    vi.advanceTimersByTime(500);
  });
}

function press(target: Element): Event {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  act(() => target.dispatchEvent(event));
  return event;
}

function mount() {
  const page = mountPage(sample);
  const [button, panel] = [only(page, 'button'), only(page, '[popover]')];
  return { button, panel, mark: only(page, 'a'), zone: button.parentElement as HTMLElement };
}

test('is opened by its button without a script', () => {
  const page = renderPage(sample);
  expect(only(page, 'button').getAttribute('popovertarget')).toBe(only(page, '[popover]').id);
});

test('holds what takes a script once it was opened', () => {
  expect(only(renderPage(sample), '[popover]').textContent).toBe('It means .');
  const { panel } = mount();
  expect(panel.textContent).toBe('It means .');
  act(() => toggle(panel, 'open'));
  act(() => toggle(panel, 'closed'));
  expect(panel.textContent).toBe('It means much.');
});

describe('a pointer', () => {
  test('is shown the panel while it rests on the button or a mark', () => {
    const { button, mark, panel } = mount();
    for (const target of [button, mark]) {
      point(target, 'pointerover');
      expect(isOpen(panel)).toBe(true);
      expect(panel.inert).toBe(false);
      point(target, 'pointerout');
      expect(isOpen(panel)).toBe(false);
    }
  });

  test('must rest there', () => {
    const { button, panel } = mount();
    act(() => {
      button.dispatchEvent(
        Object.assign(new MouseEvent('pointerover', { bubbles: true }), { pointerType: 'mouse' }),
      );
      vi.advanceTimersByTime(100);
    });
    point(button, 'pointerout');
    expect(isOpen(panel)).toBe(false);
  });

  test('that is a finger, or finds no room beside the button, is shown nothing', () => {
    const { button, panel } = mount();
    point(button, 'pointerover', 'touch');
    expect(isOpen(panel)).toBe(false);
    roomy = false;
    point(button, 'pointerover');
    expect(isOpen(panel)).toBe(false);
  });

  test('keeps the panel by pressing the button, and closes it by pressing again', () => {
    const { button, panel } = mount();
    point(button, 'pointerover');
    expect(press(button).defaultPrevented).toBe(true);
    point(button, 'pointerout');
    expect(isOpen(panel)).toBe(true);
    // The browser closes it.
    expect(press(button).defaultPrevented).toBe(false);
  });

  test('that follows a mark leaves the panel behind', () => {
    const { mark, panel } = mount();
    point(mark, 'pointerover');
    press(mark);
    expect(isOpen(panel)).toBe(false);
  });
});

describe('the keyboard', () => {
  /** As after a press of Tab; jsdom sees no difference to a click. */
  function focus(target: HTMLElement): void {
    const matches = target.matches.bind(target);
    Object.assign(target, {
      matches: (selector: string) => selector === ':focus-visible' || matches(selector),
    });
    act(() => {
      target.focus();
      vi.advanceTimersByTime(500);
    });
  }

  test('is shown the panel where it comes to a mark, and passes it by', () => {
    const { button, mark, panel } = mount();
    focus(mark);
    expect([isOpen(panel), panel.inert]).toEqual([true, true]);
    focus(button);
    expect(isOpen(panel)).toBe(true);
    act(() => {
      button.blur();
      vi.advanceTimersByTime(500);
    });
    expect(isOpen(panel)).toBe(false);
  });

  test('enters the panel by pressing the button', () => {
    const { button, panel } = mount();
    focus(button);
    expect(press(button).defaultPrevented).toBe(true);
    expect([isOpen(panel), panel.inert]).toEqual([true, false]);
  });

  test('is not shown again what it has closed', () => {
    const { button, panel } = mount();
    focus(button);
    // As Escape does.
    act(() => panel.hidePopover());
    act(() => vi.advanceTimersByTime(500));
    expect(isOpen(panel)).toBe(false);
  });
});
