import type { Props } from '@theme/DocSidebar';
import DocSidebarDesktop from '@theme/DocSidebar/Desktop';
import { Menu } from '../Navbar/MobileSidebar/Menu';

/** The list of pages: beside the text in a wide window, and in the menu on a phone. */
export default function DocSidebar(props: Props) {
  return (
    <Menu>
      <DocSidebarDesktop {...props} />
    </Menu>
  );
}
