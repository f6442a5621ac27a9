import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import { placesOfClaims } from '../../evidence/reading/claim-places';
import type { Edition } from '../../evidence/reading/edition';
import type { EditionAddresses } from '../../evidence/views/view-edition-changes';

/** Where the pages and claims of editions are, as the docs plugin serves them. */
export function addressesOf(
  editions: readonly Edition[],
  versions: readonly LoadedVersion[],
): EditionAddresses {
  const docs = new Map(
    versions.map(({ versionName, docs }) => [
      versionName,
      new Map(docs.map((doc) => [doc.id, doc])),
    ]),
  );
  const claims = new Map(editions.map((edition) => [edition.name, placesOfClaims(edition)]));
  const docOf = (edition: string, page: string) => docs.get(edition)?.get(page);
  const pageIn = (edition: string, page: string) => docOf(edition, page)?.permalink;
  return {
    pageIn,
    labelIn: (edition, page) => docOf(edition, page)?.frontMatter.sidebar_label,
    claimIn: (edition, claim) => claims.get(edition)?.get(claim),
  };
}
