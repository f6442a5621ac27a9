import { useHistorySelector } from '@docusaurus/theme-common';

/** What the address names after its page, `#` included; empty where it names nothing, and in the page as built. */
export function useHash(): string {
  return useHistorySelector(({ location }) => location.hash);
}
