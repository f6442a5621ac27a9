import { site } from './site';

/** Chooses among forms parted by |, as English does; Chinese has one. */
export function usePluralForm() {
  return {
    selectMessage(count: number, messages: string): string {
      const [one = '', other = one] = messages.split('|');
      return count === 1 ? one : other;
    },
  };
}

/** The title of a page is not shown by a component. */
export function PageMetadata() {
  return null;
}

/** What readers chose, as the address of the site has it; tests choose by setting it. */
export function useQueryStringList(key: string): [string[]] {
  return [new URLSearchParams(site.search).getAll(key)];
}
