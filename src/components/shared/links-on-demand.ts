/**
 * Keeps links from fetching the pages that they lead to as soon as they are in sight: a page has dozens of
 * them, and a reader follows one. What a link leads to is still fetched when it is pointed at.
 */
export function onRouteUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
