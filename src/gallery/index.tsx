import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';

/** Leads to every page of the gallery. */
export default function GalleryIndex() {
  const { customFields } = useDocusaurusContext().siteConfig;
  const pages = customFields?.galleryPages as string[];
  return (
    <Layout noFooter title="Gallery">
      <main className="container margin-vert--lg">
        <article className="markdown">
          <h1>Gallery</h1>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <Link to={`/${page}`}>{page}</Link>
              </li>
            ))}
          </ul>
        </article>
      </main>
    </Layout>
  );
}
