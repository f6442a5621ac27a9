/** The engines that are compared, in the order of the columns. */
export const engines = ['own', 'pagefind', 'minisearch'] as const;
export type Engine = (typeof engines)[number];

/** What the report calls them. */
export const engineNames: Readonly<Record<Engine, string>> = {
  own: 'own',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
};
