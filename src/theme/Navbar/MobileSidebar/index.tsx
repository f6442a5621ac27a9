import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { Menu } from './Menu';

/** The menu of a page that has no list of pages; where there is one, `DocSidebar` is within it. */
export default function NavbarMenu() {
  const { activeDoc } = useActiveDocContext(undefined);
  return activeDoc?.sidebar === undefined && <Menu />;
}
