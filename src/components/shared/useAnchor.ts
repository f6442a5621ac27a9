import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * A function that tells Docusaurus of an anchor and gives it back, to be used as an `id`. Without it
 * links to ids of our own count as broken, because Docusaurus knows only those of headings.
 */
export function useAnchor(): <Id extends string | undefined>(id: Id) => Id {
  const brokenLinks = useBrokenLinks();
  return (id) => {
    if (id !== undefined) brokenLinks.collectAnchor(id);
    return id;
  };
}
