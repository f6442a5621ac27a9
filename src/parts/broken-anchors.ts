import { handleBrokenLinks } from '@docusaurus/core/lib/server/brokenLinks';

/** Of each page, by its path: its anchors, and its links to anchors. */
export type Anchors = Readonly<
  Record<string, { readonly links: readonly string[]; readonly anchors: readonly string[] }>
>;

/**
 * What Docusaurus says of links of a locale's pages to anchors that are not there, as it does where it
 * renders all of them at once; undefined where all is well.
 */
export async function brokenAnchors(pages: Anchors): Promise<string | undefined> {
  const routes = Object.keys(pages).map((path) => ({ path, exact: true, component: '' }));
  const collectedLinks = Object.fromEntries(
    Object.entries(pages).map(([page, { links, anchors }]) => [
      page,
      { links: [...links], anchors: [...anchors] },
    ]),
  );
  try {
    const checks = { onBrokenLinks: 'throw', onBrokenAnchors: 'throw' } as const;
    await handleBrokenLinks({ collectedLinks, routes, ...checks });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
