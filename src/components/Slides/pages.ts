import type { Page } from './deck/deck';

/** The text of the page that is shown. */
const text = '.theme-doc-markdown';

/** The page that is shown, to be presented. */
export function shownPage(description: string): Page {
  const article = document.querySelector(text) ?? document.createElement('div');
  return { article, description, language: languageOf(article), prefix: '' };
}

/**
 * Fetches pages of this site to present them together.
 * @throws where one cannot be had
 */
export async function fetchPages(addresses: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const address of addresses) pages.push(await fetchPage(address));
  await document.fonts.ready;
  return pages;
}

async function fetchPage(address: string): Promise<Page> {
  const response = await fetch(address);
  const html = response.ok ? await response.text() : '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = page.querySelector(text);
  if (!article) throw new Error(`There is no page of an edition at ${address}.`);
  await Promise.all([...page.querySelectorAll('link[rel="stylesheet"]')].map(loadStyles));
  return {
    article: document.importNode(article, true),
    description: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    language: languageOf(article),
    prefix: `${address.split('/').at(-1)}-`,
    address,
  };
}

/** Loads the styles of another page that this one lacks, as where the site has changed since this one was loaded. */
function loadStyles(sheet: Element): Promise<unknown> | undefined {
  const href = sheet.getAttribute('href') ?? '';
  if (document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`))
    return undefined;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
}

function languageOf(article: Element): string {
  return article.closest('[lang]')?.getAttribute('lang') ?? '';
}
