import { DocsSidebarProvider, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { HtmlClassNameProvider, ThemeClassNames } from '@docusaurus/theme-common';
import { matchRoutes, renderRoutes } from '@handbook/routing/react-router-config';
import type { Props } from '@theme/DocRoot';
import DocRootLayout from '@theme/DocRoot/Layout';
import NotFoundContent from '@theme/NotFound/Content';

/**
 * A page of an edition with its list of pages. Written anew: Docusaurus's own tries the addresses of all pages of the
 * edition for each that is built.
 */
export default function DocRoot({ route: { routes = [] } }: Props) {
  const { docsSidebars } = useDocsVersion();
  const [found] = matchRoutes(routes, useLocation().pathname);
  if (!found) return <NotFoundContent />;
  // Docusaurus says it of the route.
  const sidebar = found.route.sidebar as string | undefined;
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsDocPage}>
      <DocsSidebarProvider items={sidebar ? docsSidebars[sidebar] : undefined} name={sidebar}>
        <DocRootLayout>{renderRoutes(routes)}</DocRootLayout>
      </DocsSidebarProvider>
    </HtmlClassNameProvider>
  );
}
