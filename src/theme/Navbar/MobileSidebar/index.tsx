import useRouteContext from '@docusaurus/useRouteContext';
import { Menu } from './Menu';

/** The menu of a page that has no list of pages; where there is one, `DocSidebar` is within it. */
export default function NavbarMenu() {
  const isOfEdition = useRouteContext().plugin.name === 'docusaurus-plugin-content-docs';
  return !isOfEdition && <Menu />;
}
