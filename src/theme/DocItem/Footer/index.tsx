import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { CitePage } from '@handbook/components/CitePage/CitePage';
import { OfflineOffer } from '@handbook/components/Offline/OfflineOffer';
import { PageMarkdown } from '@handbook/components/PageMarkdown/PageMarkdown';
import { usePageInEditions } from '@handbook/components/shared/Editions/usePageInEditions';
import { usePageLanguage } from '@handbook/components/shared/PageLanguage/PageLanguage';
import { twinAddress } from '@handbook/markdown/address';
import Footer from '@theme-original/DocItem/Footer';

/** What stands below the text of a page: how it is taken along, cited and kept for offline, and edited. */
export default function DocItemFooter() {
  const { id, title, permalink } = useDoc().metadata;
  const { url } = useDocusaurusContext().siteConfig;
  const editions = usePageInEditions();
  const edition = editions.find(({ isCurrent }) => isCurrent)?.name ?? 'next';
  return (
    <>
      <PageMarkdown address={twinAddress(permalink)} />
      <CitePage
        address={url + permalink}
        citable={editions.find(({ isLatest }) => isLatest)?.page}
        edition={edition}
        language={usePageLanguage()}
        slug={id}
        title={title}
      />
      <OfflineOffer edition={edition} />
      <Footer />
    </>
  );
}
