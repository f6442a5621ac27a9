import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { WrapperProps } from '@docusaurus/types';
import type MetadataType from '@theme/DocItem/Metadata';
import Metadata from '@theme-init/DocItem/Metadata';

/** Tells the index a page's `aliases`, which its front matter lists and no reader sees. */
export default function MetadataWithAliases(props: WrapperProps<typeof MetadataType>) {
  const { aliases } = useDoc().frontMatter as { aliases?: string[] };
  return (
    <>
      <Metadata {...props} />
      {aliases && aliases.length > 0 && (
        <Head>
          <meta content={aliases.join('\n')} name="search-aliases" />
        </Head>
      )}
    </>
  );
}
