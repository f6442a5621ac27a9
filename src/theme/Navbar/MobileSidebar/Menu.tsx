import { translate } from '@docusaurus/Translate';
import { useThemeConfig } from '@docusaurus/theme-common';
import IconClose from '@theme/Icon/Close';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarItem, { type Props as NavbarItemProps } from '@theme/NavbarItem';
import type { MouseEvent, ReactNode } from 'react';
import styles from './Menu.module.css';

/** The id of the menu, of which a page has one. */
export const menuId = 'menu';

interface Props {
  /** The list of pages, which a wide window shows beside the text. */
  children?: ReactNode;
}

/**
 * What a phone has behind the button in the bar: the pages of the edition, then where else the bar leads.
 * A popover of the browser's own, so that nobody waits for a script to find their way; in a wide window it is
 * no box at all, and leaves the list of pages where it stands.
 */
export function Menu({ children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to what its links do
    // biome-ignore lint/a11y/useKeyWithClickEvents: links are clicked by keys, too
    <div className={styles.menu} id={menuId} onClick={closeAtLink} popover="auto">
      <div className={styles.head}>
        <NavbarColorModeToggle />
        <button
          aria-label={translate({
            id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
            message: 'Close navigation bar',
            description: 'The ARIA label for close button of mobile sidebar',
          })}
          className={styles.close}
          data-unscripted
          popoverTarget={menuId}
          popoverTargetAction="hide"
          type="button"
        >
          <IconClose />
        </button>
      </div>
      {children}
      <ul className={styles.items}>
        {(useThemeConfig().navbar.items as NavbarItemProps[]).map((item) => (
          <NavbarItem key={item.type ?? item.label?.toString()} mobile {...item} />
        ))}
      </ul>
    </div>
  );
}

/** A page that runs is not opened anew by a link, so that its menu would stay open. */
function closeAtLink({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if ((target as Element).closest('a')) currentTarget.hidePopover?.();
}
