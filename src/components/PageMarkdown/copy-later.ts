/** What lies at an address could not be had: there is no network, or nothing there. */
export class Unreachable extends Error {}

/**
 * Fetches Markdown.
 * @throws {Unreachable} where it cannot be had
 */
export async function fetchMarkdown(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  // A server may answer what it does not have with a page of the site.
  const isPage = response?.headers.get('content-type')?.includes('html');
  if (!response?.ok || isPage) throw new Unreachable(address);
  return response.text();
}

/**
 * Puts text that is still to come on the clipboard: some browsers only let a page while it answers a
 * press, so what is copied is promised to them then.
 * @throws what the text is refused with, or else what the browser refuses with
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobOf(text) })]);
  } catch (refusal) {
    await text;
    throw refusal;
  }
}

async function blobOf(text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: 'text/plain' });
}
