import Head from '@docusaurus/Head';
import { PageMetadata, useThemeConfig } from '@docusaurus/theme-common';
import { DEFAULT_SEARCH_TAG } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchMetadata from '@theme/SearchMetadata';
import type { ReactNode } from 'react';
import Addresses from './Addresses';
import MarkdownAddress from './MarkdownAddress';

/**
 * What the head of every page says. Docusaurus's own, ejected: it offers each page in every language, and
 * there is no taking back what it offers of a page that is written in one language alone.
 */
export default function SiteMetadata(): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { metadata, image } = useThemeConfig();
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        {/* Its class outlines what has the focus without JavaScript, too. */}
        <body />
      </Head>
      {image && <PageMetadata image={image} />}
      <Addresses />
      <MarkdownAddress />
      <SearchMetadata tag={DEFAULT_SEARCH_TAG} locale={i18n.currentLocale} />
      {/* In a head of its own, so that it overrides what stands above. */}
      <Head>
        {metadata.map((attributes) => (
          <meta key={attributes.name ?? attributes.property} {...attributes} />
        ))}
      </Head>
    </>
  );
}
