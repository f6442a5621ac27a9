import { usePageInEditions } from '@handbook/components/shared/Editions/usePageInEditions';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props } from '@theme/NavbarItem/DocSidebarNavbarItem';

/**
 * Leads to where the edition in hand begins, or the latest. Written anew: Docusaurus's own looks for the page among all
 * of its edition, three times for each that is built, which of thousands of pages takes a quarter of their rendering.
 */
export default function HandbookLink({ sidebarId: _, docsPluginId: _plugin, ...props }: Props) {
  const editions = usePageInEditions();
  const current = editions.find(({ isCurrent }) => isCurrent);
  const latest = editions.find(({ isLatest }) => isLatest);
  return (
    <DefaultNavbarItem
      exact
      {...props}
      isActive={() => current?.page !== undefined}
      to={(current ?? latest)?.overview}
    />
  );
}
