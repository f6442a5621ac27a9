import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import data from '@evidence/open-data';
import { Listing } from '@handbook/components/OpenData/Listing';
import { Datasets } from '@handbook/components/OpenData/OpenData';
import { useLocale } from '@handbook/components/shared/useLocale';
import CodeBlock from '@theme/CodeBlock';
import { examples } from './examples';

const meanings = Object.fromEntries(data.datasets.map(({ name, meaning }) => [name, meaning]));

/** The files of every edition, the latest first. */
export function Files() {
  return data.listings.map((listing) => (
    <section key={listing.edition}>
      <h3 id={`edition-${listing.edition}`}>{listing.title}</h3>
      <Listing {...listing} meanings={meanings} root={data.root} />
    </section>
  ));
}

export { SiteFile } from '@handbook/components/OpenData/Listing';

/** Every field of every dataset. */
export function Fields() {
  return <Datasets data={data.datasets} />;
}

/** Code that asks for the data of the latest edition. */
export function Example({ language }: { language: keyof typeof examples }) {
  const { url } = useDocusaurusContext().siteConfig;
  const folder = `${url}${data.root}data/${data.listings[0]?.edition}`;
  const code = examples[language]({ folder, locale: useLocale() });
  return <CodeBlock language={language}>{code}</CodeBlock>;
}
