/** The numbers by which results are ranked, found with `npm run search` and the relevance suite. */
export const tuning = {
  /** Characters of a query that are read. */
  longestQuery: 120,
  /** Terms of a query that are looked up. */
  mostTokens: 40,
  /** How much the parts of `TDSQL-C` count beside the whole. */
  part: 0.2,
  /** How much the joint of two words counts beside the words. */
  joint: 0.2,
  /** Words that an unfinished one may stand for. */
  completions: 6,
  /** How much they count where the word itself is known, and where it is not. */
  completion: 0.4,
  onlyCompletion: 0.8,
  /** The power of the part of the query that a page covers. */
  coveragePower: 0.8,
  /** How much a page gains whose title is the query. */
  title: 1.4,
  /** How much a page gains from one unit that covers the query. */
  unit: 0.5,
  /** Pages whose units are looked at. */
  pagesByUnit: 60,
  /** How much the page counts where units are results of their own. */
  pageInUnit: 0.1,
  /** How much a clause counts as covered in a unit of a page that has it in its title. */
  titleInUnit: 0.6,
  /** The coverage below which a page is no result. */
  leastCoverage: 0.1,
  /** … and the part of the best page's coverage. */
  leastShare: 0.4,
  /** How much of a term's rarity is among pages; the rest is among units. */
  pageRarity: 0.5,
  /** How much a page gains whose headings and aliases hold the query. */
  heading: 0.5,
  /** The coverage of the best page below which other readings are tried. */
  weakCoverage: 0.8,
  /** How much of the lesser score counts where two readings find a page. */
  lesser: 0.2,
  /** How much results count that other names of the same thing find. */
  synonym: 0.4,
  /** Characters of an excerpt. */
  excerpt: 120,
  /** How many of the first results are ranked by the nearness of the matches, and how much it adds. */
  rankedByCloseness: 5,
  closeness: 0.2,
  /** How much other names count where the pages do not know the one typed. */
  onlySynonym: 0.95,
  /** How much results count that quote another language on the site's own pages. */
  quoted: 0.7,
  /** How much results found in another language count. */
  otherLanguage: 0.8,
};
