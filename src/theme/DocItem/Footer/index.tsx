import { useDoc, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { CitePage } from '@handbook/components/CitePage/CitePage';
import { OfflineOffer } from '@handbook/components/Offline/OfflineOffer';
import { PageMarkdown } from '@handbook/components/PageMarkdown/PageMarkdown';
import { Slides } from '@handbook/components/Slides/Slides';
import { usePageInEditions } from '@handbook/components/shared/Editions/usePageInEditions';
import { usePageLanguage } from '@handbook/components/shared/PageLanguage/PageLanguage';
import { twinAddress } from '@handbook/markdown/address';
import Footer from '@theme-original/DocItem/Footer';

/** What stands below the text of a page: how it is taken along, cited and kept for offline, and edited. */
export default function DocItemFooter() {
  const { id, title, description, permalink } = useDoc().metadata;
  const { url, title: handbook } = useDocusaurusContext().siteConfig;
  const sidebar = useDocsSidebar()?.items ?? [];
  const editions = usePageInEditions();
  const edition = editions.find(({ isCurrent }) => isCurrent)?.name ?? 'next';
  return (
    <>
      <PageMarkdown address={twinAddress(permalink)}>
        <Slides
          description={description}
          editionPages={() => sidebar.flatMap((item) => (item.type === 'link' ? [item.href] : []))}
          handbook={handbook}
          site={url}
          title={title}
        />
      </PageMarkdown>
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
