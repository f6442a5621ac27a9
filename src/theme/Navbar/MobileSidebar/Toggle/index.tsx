import { translate } from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';
import { menuId } from '../Menu';

/** The button in the bar that opens the menu on a phone. */
export default function MenuButton() {
  return (
    <button
      aria-label={translate({
        id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel',
        message: 'Toggle navigation bar',
        description: 'The ARIA label for hamburger menu button of mobile navigation',
      })}
      className="navbar__toggle clean-btn"
      data-unscripted
      popoverTarget={menuId}
      type="button"
    >
      <IconMenu />
    </button>
  );
}
