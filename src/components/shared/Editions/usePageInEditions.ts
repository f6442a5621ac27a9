import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { type EditionOfPage, pageInEditions } from './page-in-editions';

/** Every edition of the site, the latest first and the draft last, and where in each the page of the address stands. */
export function usePageInEditions(): EditionOfPage[] {
  const { pathname } = useLocation();
  const [docs] = Object.values(useAllDocsData());
  return pageInEditions(docs?.versions ?? [], pathname);
}
