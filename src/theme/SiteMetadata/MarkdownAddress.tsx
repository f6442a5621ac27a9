import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { hasTwin, twinAddress } from '@handbook/markdown/address';
import type { ReactNode } from 'react';

/** Tells programs where the page lies as Markdown. */
export default function MarkdownAddress(): ReactNode {
  const { baseUrl, url } = useDocusaurusContext().siteConfig;
  const { pathname } = useLocation();
  if (!hasTwin(pathname.slice(baseUrl.length))) return null;
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={url + twinAddress(pathname)} />
    </Head>
  );
}
