import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { MissingSection } from '@handbook/components/MissingSection/MissingSection';
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
      <MissingSection />
      <Layout {...props} />
    </PageLanguage>
  );
}
