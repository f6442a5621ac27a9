import { defaultLocale } from '../../evidence/locale';
import { folderOf } from '../../evidence/reading/edition';
import { type Page, problemOn } from '../reading/page';
import { pagesAt, type Site } from '../reading/site';
import { isOriginal } from '../translation/pairs';
import type { PageFinding, PageRule } from './rule';

const name = 'orphan-translation';

/** Docusaurus shows a translation only where there is an original, and drops any other in silence. */
export const orphanTranslation: PageRule = {
  name,
  description: 'Every translation has an original in another language beside it.',
  check: (site) =>
    site.pages
      .filter((page) => !isOriginal(page))
      .flatMap((page) => {
        const finding = orphanhood(site, page);
        return finding ? [problemOn(page, name, finding)] : [];
      }),
};

function orphanhood(site: Site, page: Page): PageFinding | undefined {
  const original = originalOf(site, page);
  const place = original?.path ?? `${folderOf(page.edition)}/${page.slug}.mdx`;
  const expected = `an original in another language, ${place}`;
  if (!original) {
    return {
      line: 1,
      column: 1,
      found: 'a translation without an original, which readers would not see',
      expected,
      hint:
        `write ${place} in ${defaultLocale}; until someone does, move this page there and add ` +
        `\`language: ${page.locale}\` to its front matter`,
    };
  }
  if (original.locale !== page.locale) return undefined;
  return {
    line: 1,
    column: 1,
    found: `a translation into ${page.locale} of what says that it is in ${page.locale} itself`,
    expected,
    hint: `write ${place} in ${defaultLocale} and without \`language\`, or remove this page`,
  };
}

function originalOf({ pages }: Site, { edition, slug }: Page): Page | undefined {
  return pagesAt(pages, { edition, slug }).find(isOriginal);
}
