import type { Page } from 'playwright-core';

/** The scripts of pages, and the page's own data among them. */
export const scripts = '**/assets/js/**';

/** Has every request for what a pattern names end without an answer. */
export async function cut(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(pattern, (route) => route.abort());
}

/** Has the server know nothing of what a pattern names. */
export async function lose(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'nowhere' }));
}

/**
 * Publishes another version of the site: the scripts that open pages know of are gone, and the next page that
 * is loaded whole brings its own. Gives the addresses of the pages that are.
 */
export async function deploy(page: Page): Promise<string[]> {
  const loaded: string[] = [];
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) loaded.push(new URL(request.url()).pathname);
    const isGone = loaded.length === 0 && request.url().includes('/assets/js/');
    return isGone ? route.fulfill({ status: 404, body: 'nowhere' }) : route.continue();
  });
  return loaded;
}
