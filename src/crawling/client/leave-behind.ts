import type { ClientModule } from '@docusaurus/types';

/**
 * What crawlers find in the head is true of the page that was served. Readers who go on to another without
 * loading it leave that behind, lest what reads the page they see takes it for this one's.
 */
const leaveBehind: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (!previousLocation || previousLocation.pathname === location.pathname) return;
    for (const element of document.head.querySelectorAll('[data-served]')) element.remove();
  },
};

export default leaveBehind;
