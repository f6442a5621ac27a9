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

/** What is asked of the history of the site. */
export function useHistorySelector<Answer>(
  selector: (history: { location: { search: string; hash: string } }) => Answer,
): Answer {
  return selector({ location: { search: site.search, hash: site.hash } });
}

/** What readers chose, as the address of the site has it; tests choose by setting it. */
export function useQueryStringList(key: string): [string[]] {
  return [new URLSearchParams(site.search).getAll(key)];
}
