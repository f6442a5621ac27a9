import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { MissingSection } from '@handbook/components/MissingSection/MissingSection';
import { editionLabel } from '@handbook/components/shared/Editions/edition-name';
import {
  languageOfSource,
  PageLanguage,
} from '@handbook/components/shared/PageLanguage/PageLanguage';
import type { Props } from '@theme/DocItem/Layout';
import Layout from '@theme-original/DocItem/Layout';

/** A page of an edition, which may be in another language than the site around it. */
export default function DocItemLayout(props: Props) {
  const { metadata, frontMatter } = useDoc();
  const { language } = frontMatter as { language?: unknown };
  return (
    <PageLanguage value={languageOfSource(metadata.source, language)}>
      <RunningHead />
      <MissingSection />
      <Layout {...props} />
    </PageLanguage>
  );
}

/** What the head of each sheet says of a page that is printed: the style sheet takes it from here. */
function RunningHead() {
  const { title, version } = useDoc().metadata;
  const { siteConfig, i18n } = useDocusaurusContext();
  const edition = editionLabel(version === 'current' ? 'next' : version);
  const head = [siteConfig.title, edition, title].join(' · ');
  return (
    <Head>
      <html data-running-head={head} lang={i18n.currentLocale} />
    </Head>
  );
}
