import type { Page } from 'playwright-core';

/**
 * Takes away what has come to browsers since the oldest that the site is built for, and some of what those have:
 * dialogs, observers, the unpacking of files.
 */
export function age(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const remove = (owner: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(owner, name);
    };
    remove(
      HTMLElement.prototype,
      ...['popover', 'showPopover', 'hidePopover', 'togglePopover', 'inert'],
    );
    remove(HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction');
    remove(HTMLDialogElement.prototype, 'show', 'showModal', 'close', 'requestClose');
    remove(Element.prototype, 'checkVisibility', 'setHTMLUnsafe');
    remove(Array.prototype, ...['toSorted', 'toReversed', 'toSpliced', 'with']);
    remove(String.prototype, 'isWellFormed', 'toWellFormed');
    remove(Object, 'groupBy');
    remove(Map, 'groupBy');
    remove(Promise, 'withResolvers', 'try');
    remove(AbortSignal, 'timeout', 'any');
    remove(Navigator.prototype, 'clipboard', 'connection', 'serviceWorker', 'storage', 'share');
    remove(CSS, 'highlights', 'registerProperty');
    remove(document.constructor.prototype, 'startViewTransition');
    remove(
      window,
      ...['IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'structuredClone'],
      ...['ClipboardItem', 'Highlight', 'DecompressionStream', 'ToggleEvent', 'navigation'],
    );
    const { querySelector, querySelectorAll, matches } = Element.prototype;
    const unknown = /:(has|popover-open)\b/;
    const refusing = <F extends (this: never, selector: string) => unknown>(ask: F) =>
      function (this: never, selector: string) {
        if (unknown.test(selector)) throw new DOMException(`not valid: ${selector}`, 'SyntaxError');
        return ask.call(this, selector);
      };
    Object.assign(Element.prototype, {
      querySelector: refusing(querySelector as never),
      querySelectorAll: refusing(querySelectorAll as never),
      matches: refusing(matches as never),
    });
    Object.assign(Document.prototype, {
      querySelector: refusing(Document.prototype.querySelector as never),
      querySelectorAll: refusing(Document.prototype.querySelectorAll as never),
    });
    const { supports } = CSS;
    const recent = /position-area|anchor|popover|highlight|text-wrap|:has/;
    CSS.supports = (...query: string[]) =>
      !recent.test(query.join(' ')) && Reflect.apply(supports, CSS, query);
  });
}

/** Lets pages be styled as where `popover` is an attribute like any other. */
export async function ageStyles(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const styles = (await response.text())
      .replace(/@supports not selector\(:popover-open\)/g, '@media all')
      .replace(/@supports selector\(:popover-open\)/g, '@media not all');
    await route.fulfill({ response, body: styles });
  });
  await page.route('**/docs/**', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/ popover=(?=auto|"")/g, ' data-popover=');
    await route.fulfill({ response, body: html });
  });
}

/** Takes away what has been in every browser for years, so that no script of the site goes far. */
export function ageByDecades(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'flatMap');
    Reflect.deleteProperty(Object, 'fromEntries');
  });
}
