import Head from '@docusaurus/Head';
import { PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import { SearchPanel } from '../../interface/Page/SearchPanel';
import { nameOfSearch, purposeOfSearch } from '../../interface/words';

/** The page with all results; what is asked stands in its address. */
export default function SearchPage() {
  return (
    <>
      <PageMetadata title={nameOfSearch()} />
      <Head>
        <meta content={purposeOfSearch()} name="description" />
      </Head>
      <Layout>
        <SearchPanel />
      </Layout>
    </>
  );
}
