// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const root = document.documentElement;

/** Lets a page watch for its reader, as it does when it is opened. */
async function open(body: string): Promise<void> {
  root.dataset.hasHydrated = 'false';
  document.head.innerHTML = '';
  document.body.innerHTML = body;
  vi.resetModules();
  await import('./index');
}

const loaded = () => [...document.head.querySelectorAll('script')].map(({ src }) => src);

/** The scripts of the page run. */
async function hydrate(): Promise<void> {
  root.dataset.hasHydrated = 'true';
  await vi.waitFor(() => expect(root.style.cursor).toBe(''));
  await Promise.resolve();
}

function send(selector: string, event: Event): Event {
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

const bubbling = { bubbles: true, cancelable: true };

beforeEach(() => {
  vi.stubGlobal('SCRIPTS', ['https://site/runtime.js', 'https://site/main.js']);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(async () => {
  // Ends what a test has left listening.
  await hydrate();
  vi.unstubAllGlobals();
});

describe('scripts are loaded, in their order and once,', () => {
  test.each([
    ['where a control is pointed at', 'button', new Event('pointerover', bubbling)],
    ['where it is touched', 'button i', new Event('pointerdown', bubbling)],
    ['where the keyboard comes to it', 'input', new Event('focusin', bubbling)],
    ['where a key calls', 'p', new KeyboardEvent('keydown', { key: '/', ...bubbling })],
    [
      'before a page is printed',
      'p',
      new KeyboardEvent('keydown', { key: 'Control', ...bubbling }),
    ],
  ])('%s', async (_, selector, event) => {
    await open('<p>Text <a href="/on">on</a></p><button><i>Go</i></button><input>');
    expect(loaded()).toEqual([]);
    send(selector, event);
    send('button', new Event('pointerdown', bubbling));
    expect(loaded()).toEqual(['https://site/runtime.js', 'https://site/main.js']);
  });

  test.each([
    ['reads', 'p', new Event('pointerdown', bubbling)],
    ['scrolls a narrow window', 'p', new Event('scroll', bubbling)],
    ['moves on by a link', 'a', new Event('pointerdown', bubbling)],
    ['goes through the page by keyboard', 'p', new KeyboardEvent('keydown', { key: 'Tab' })],
    ['uses what the browser answers', 'button', new Event('pointerdown', bubbling)],
  ])('but not for one who %s', async (_, selector, event) => {
    await open('<p>Text <a href="/on">on</a></p><button data-unscripted>Menu</button>');
    send(selector, event);
    expect(loaded()).toEqual([]);
  });

  test('where contents follow the text', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await open('<p>Text</p>');
    send('p', new Event('scroll', bubbling));
    expect(loaded()).toHaveLength(2);
  });
});

describe('what is done before they run is done again once they do:', () => {
  test('a button is pressed', async () => {
    await open('<button>Go</button>');
    const pressed = vi.fn();
    const early = send('button', new MouseEvent('click', bubbling));
    expect(early.defaultPrevented).toBe(true);
    expect(root.style.cursor).toBe('progress');
    document.querySelector('button')?.addEventListener('click', pressed);
    await hydrate();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('but not one that the browser answers', async () => {
    await open('<button data-unscripted>Menu</button>');
    expect(send('button', new MouseEvent('click', bubbling)).defaultPrevented).toBe(false);
  });

  test('a box is ticked, and stays so', async () => {
    await open('<input type="checkbox">');
    const box = document.querySelector('input') as HTMLInputElement;
    box.click();
    expect(box.checked).toBe(false);
    await hydrate();
    expect(box.checked).toBe(true);
  });

  test('a field is written in', async () => {
    await open('<input>');
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = '招商';
    send('input', new Event('input', bubbling));
    const heard = vi.fn();
    field.addEventListener('input', () => heard(field.value));
    await hydrate();
    expect(heard).toHaveBeenCalledExactlyOnceWith('招商');
  });

  test('the search is called', async () => {
    await open('<p>Text</p>');
    send('p', new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, ...bubbling }));
    const heard = vi.fn();
    document.addEventListener('keydown', ({ key, ctrlKey }) => heard(key, ctrlKey), { once: true });
    await hydrate();
    expect(heard).toHaveBeenCalledExactlyOnceWith('k', true);
  });

  test('but a link and a panel are left to the browser', async () => {
    await open('<a href="#x">on</a><button popovertarget="p">1</button>');
    expect(send('a', new MouseEvent('click', bubbling)).defaultPrevented).toBe(false);
    expect(send('button', new MouseEvent('click', bubbling)).defaultPrevented).toBe(false);
  });
});

describe('scripts that do not run', () => {
  const notice = '<dialog id="load-failure"><a href=""></a></dialog>';
  const isTold = () => document.querySelector('dialog')?.hasAttribute('open');

  /** What a browser tells of a script of this address. */
  const failures = {
    missing: (src: string) => {
      const script = Object.assign(document.createElement('script'), { src });
      document.head.append(script);
      script.dispatchEvent(new Event('error'));
    },
    broken: (filename: string) => window.dispatchEvent(new ErrorEvent('error', { filename })),
    'broken where a promise waits for it': (filename: string) => {
      const reason = { stack: `TypeError: too old\n    at ${filename}:1:1` };
      window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
    },
  };
  const ways = Object.keys(failures) as (keyof typeof failures)[];

  test.each(ways)('are told of where one is %s', async (how) => {
    await open(`<button>Go</button>${notice}`);
    expect(root.dataset.scripts).toBe('');
    send('button', new Event('pointerdown', bubbling));
    send('button', new MouseEvent('click', bubbling));
    failures[how]('https://site/assets/js/main.js');
    expect(isTold()).toBe(true);
    expect(root.dataset.scripts).toBeUndefined();
    // What cannot be done any more is not held back.
    expect(root.style.cursor).toBe('');
    expect(send('button', new MouseEvent('click', bubbling)).defaultPrevented).toBe(false);
  });

  test('are told of only once they are wanted', async () => {
    await open(`<button>Go</button>${notice}`);
    send('button', new Event('pointerover', bubbling));
    failures.missing('https://site/assets/js/main.js');
    expect(isTold()).toBe(false);
    send('button', new Event('pointerdown', bubbling));
    expect(isTold()).toBe(true);
  });

  test.each(ways)('are not where it is another that is %s', async (how) => {
    await open(`<button>Go</button>${notice}`);
    failures[how]('chrome-extension://abc/content.js');
    expect(isTold()).toBe(false);
    expect(root.dataset.scripts).toBe('');
  });
});

test.each([
  ['/docs/2020-10/audit', 2],
  ['/somewhere', 0],
])('an element that has more to say at %s has the page run at once', async (address, scripts) => {
  window.history.replaceState(null, '', address);
  await open('<main data-start="/docs/"></main>');
  expect(loaded()).toEqual([]);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(loaded()).toHaveLength(scripts);
});
