/** What the search tells the browser of itself. */
export function usePluginData(): unknown {
  return { root: '/search-index/' };
}
