import { defaultLocale, type Locale, locales } from '../../src/evidence/locale';

/** A kind of page that is measured. */
export interface PageType {
  /** What `--pages` calls it. */
  id: string;
  name: string;
  /** Its address in the handbook, without the language. */
  ours: string;
  /** The address of the page with the same words in the stock site, or of the plain page where it has none. */
  stock: string;
}

/** A page of one language, here and there. */
export interface PagePair {
  type: PageType;
  locale: Locale;
  ours: string;
  stock: string;
}

/** What the stock site calls the page of an old edition. */
export const oldPage = { slug: 'tbaas', stockSlug: 'tbaas-then' };

/**
 * The kinds of pages there are.
 * @param editions - the names of the editions, the latest first
 */
export function pageTypes(editions: readonly string[]): PageType[] {
  const [latest = 'next'] = editions;
  const oldest = editions.at(-1) ?? latest;
  const docs = ([id, name, slug]: readonly [string, string, string]): PageType => ({
    id,
    name,
    ours: `/docs/${latest}/${slug}`,
    stock: `/docs/${slug}`,
  });
  return [
    { id: 'front', name: 'front page', ours: '/', stock: '/' },
    ...latestPages.map(docs),
    {
      id: 'old',
      name: 'page of an old edition',
      ours: `/docs/${oldest}/${oldPage.slug}`,
      stock: `/docs/${oldPage.stockSlug}`,
    },
    { id: 'contribute', name: 'how to contribute', ours: '/contribute', stock: '/contribute' },
    ...ownPages.map(([id, name, ours]) => ({ id, name, ours, stock: plainPage })),
  ];
}

/** Whether the stock site has a page with the same words. */
export function hasCounterpart({ id }: PageType): boolean {
  return ownPages.every(([own]) => own !== id);
}

const plainPage = '/docs/overview';

const latestPages = [
  ['plain', 'plain page', 'overview'],
  ['tables', 'long page with tables', 'tencent-vs-alibaba'],
  ['formulas', 'page with formulas', 'tdsql'],
  ['timeline', 'timeline', 'history'],
  ['audit', 'audit', 'audit'],
  ['glossary', 'glossary', 'glossary'],
  ['resources', 'resources', 'resources'],
] as const;

const ownPages = [
  ['compare', 'editions compared', '/compare'],
  ['translations', 'state of translations', '/translations'],
  ['open-data', 'open data', '/open-data'],
  ['search', 'search', '/search'],
  ['not-found', 'page that is not there', '/404.html'],
] as const;

/** Every page of the kinds, in every language. */
export function pairsOf(types: readonly PageType[]): PagePair[] {
  return locales.flatMap((locale) => {
    const base = locale === defaultLocale ? '' : `/${locale}`;
    return types.map((type) => ({
      type,
      locale,
      ours: base + type.ours,
      stock: base + type.stock,
    }));
  });
}
