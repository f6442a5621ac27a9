import { useHistory } from '@docusaurus/router';
import { useQueryStringList } from '@docusaurus/theme-common';

/** What of the address belongs to slides. */
const key = 'slides';

/** Where in a deck the address leads. */
export interface SlideAddress {
  /** Whether the page is shown as slides. */
  isOpen: boolean;
  /** The number of the slide, counted from one; 1 where the address has none. */
  number: number;
  /** Whether this window is the presenter's. */
  isPresenters: boolean;
  /** Whether the whole edition is presented. */
  isWhole: boolean;
  /** Goes to a slide. A step is no visit of its own: “back” leads to where one jumped from. */
  goTo: (number: number, section: string, how: 'step' | 'jump') => void;
  /** Leaves for the page, at a section of it. */
  leave: (section: string) => void;
}

/**
 * The slide that is shown stands in the address and nowhere else: `?slides=7#outages`, the section for
 * the page that is left for.
 */
export function useSlideAddress(): SlideAddress {
  const [[value]] = useQueryStringList(key);
  const [[view]] = useQueryStringList('view');
  const history = useHistory();
  const write = (number: number | undefined, section: string, how: 'push' | 'replace') => {
    const query = new URLSearchParams(history.location.search);
    query.delete(key);
    if (number === undefined) query.delete('view');
    else query.set(key, String(number));
    history[how]({ search: query.toString(), hash: section && `#${section}` });
  };
  return {
    isOpen: value !== undefined,
    number: Math.max(1, Math.floor(Number(value)) || 1),
    isPresenters: view === 'presenter',
    isWhole: view === 'edition',
    goTo: (number, section, how) => write(number, section, how === 'jump' ? 'push' : 'replace'),
    leave: (section) => write(undefined, section, 'push'),
  };
}
