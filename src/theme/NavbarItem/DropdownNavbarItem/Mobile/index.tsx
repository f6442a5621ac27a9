import NavbarItem from '@theme/NavbarItem';
import type { Props } from '@theme/NavbarItem/DropdownNavbarItem/Mobile';
import { useId } from 'react';
import styles from './styles.module.css';

/** A menu of the bar as the menu of a phone has it: its name, and all that it offers, in sight. */
export default function MenuSection({ items, label }: Props) {
  const id = useId();
  return (
    <li className={styles.section}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <ul aria-labelledby={id} className={styles.choices}>
        {items.map((item) => (
          <NavbarItem
            activeClassName="menu__link--active"
            isDropdownItem
            key={'to' in item ? item.to : item.href}
            mobile
            {...item}
          />
        ))}
      </ul>
    </li>
  );
}
