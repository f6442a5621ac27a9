import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import editions from '@evidence/editions';
import docs from '@evidence/open-data';
import { Datasets, OpenDataFiles } from '@handbook/components/OpenData/OpenData';
import CodeBlock from '@theme/CodeBlock';

const names = ['index', ...docs.datasets.map(({ name }) => name)].map((name) => `${name}.json`);

/** The files of every edition, the latest first. */
export function Files() {
  return editions.map(({ name, title }) => (
    <section key={name}>
      <h3 id={`edition-${name}`}>{title}</h3>
      <OpenDataFiles edition={name} names={names} root={docs.root} />
    </section>
  ));
}

/** Every field of every dataset. */
export function Fields() {
  return <Datasets data={docs.datasets} />;
}

interface ExampleProps {
  /** Code in which `{data}` stands for the address of the latest edition's data. */
  children: string;
  language: string;
}

/** Code that asks for the data of the latest edition. */
export function Example({ children, language }: ExampleProps) {
  const { url } = useDocusaurusContext().siteConfig;
  const folder = `${url}${docs.root}data/${editions[0]?.name}`;
  return <CodeBlock language={language}>{children.trim().replaceAll('{data}', folder)}</CodeBlock>;
}
