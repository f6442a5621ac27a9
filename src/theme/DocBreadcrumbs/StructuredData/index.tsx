/**
 * Nothing: Docusaurus's own tells machines that the way to a page is the page alone. `src/crawling/`
 * tells them the way from the front page, once the site is built.
 */
export default function BreadcrumbsStructuredData() {
  return null;
}
