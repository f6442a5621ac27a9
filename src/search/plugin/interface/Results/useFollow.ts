import { useHistory } from '@docusaurus/router';
import type { MouseEvent } from 'react';
import type { Arrival } from '../../landing/arrival';

/** Where a link leads. */
export interface Goal {
  href: string;
  /** Whether it is a page that the site shows without loading itself anew. */
  within: boolean;
  /** What to mark there. */
  matches?: string[];
}

/** What to do besides. */
interface Along {
  /** Whenever a link is followed, in a new tab, too. */
  onFollow?: () => void;
  /** When this page is left for it. */
  onLeave?: () => void;
}

/** Attributes of links that lead on within the site, and tell the page what it was found by. */
export function useFollow({ onFollow, onLeave }: Along) {
  const history = useHistory();
  return ({ href, within, matches = [] }: Goal) => ({
    href,
    onAuxClick: (event: MouseEvent) => event.button === 1 && onFollow?.(),
    onClick(event: MouseEvent) {
      onFollow?.();
      if (!within || isModified(event)) return;
      event.preventDefault();
      onLeave?.();
      const [, pathname = '', search = '', hash = ''] =
        /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
      const state: Arrival | undefined =
        matches.length > 0 ? { searchMatches: matches } : undefined;
      history.push({ pathname, search, hash, state });
    },
  });
}

function isModified({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
