import type { I18n } from '@docusaurus/types';
import type { ExportFile } from '../../evidence/exporting/file';
import { datasetViews, type OpenDataDocs } from '../../evidence/exporting/open-data/fields';
import { listingOf } from '../../evidence/exporting/open-data/listing';
import { openDataOf } from '../../evidence/exporting/open-data/open-data';
import type { Publisher } from '../../evidence/exporting/open-data/publisher';
import { defaultLocale, inEachLocale, type Locale } from '../../evidence/locale';
import { placesOfClaims } from '../../evidence/reading/claim-places';
import type { Edition } from '../../evidence/reading/edition';

/** The site whose data are given away. */
export interface DataSite {
  /** Where it lies: `https://example.org`. */
  url: string;
  i18n: I18n;
  locale: Locale;
}

/**
 * An edition's open data as they lie beside its pages. Files that are in every language lie with those of
 * the default one alone.
 */
export function openDataFiles(edition: Edition, site: DataSite): ExportFile[] {
  const data = openDataOf(edition, publisherOf(edition, site));
  return [...(site.locale === defaultLocale ? data.shared : []), ...data.byLocale[site.locale]];
}

/** A module that documents the open data of editions for the page on them, in the locale being built. */
export function openDataModule(
  editions: readonly Edition[],
  { localeConfigs }: I18n,
  locale: Locale,
): string {
  const data: OpenDataDocs = {
    root: localeConfigs[defaultLocale]?.baseUrl ?? '/',
    listings: editions.map((edition) => listingOf(edition, locale)),
    datasets: datasetViews(locale),
  };
  return `export default ${JSON.stringify(data)};\n`;
}

function publisherOf(edition: Edition, { url, i18n }: DataSite): Publisher {
  const siteIn = inEachLocale((locale) =>
    `${url}${i18n.localeConfigs[locale]?.baseUrl ?? '/'}`.replace(/\/$/, ''),
  );
  const claims = placesOfClaims(edition);
  const glossary = edition.uses.find(({ tag }) => tag === 'Glossary')?.page;
  const slug = glossary?.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return {
    site: siteIn[defaultLocale],
    siteIn,
    addressOf(kind, id) {
      const place =
        kind === 'claim' ? claims.get(id) : slug && `/docs/${edition.name}/${slug}#term-${id}`;
      return place === undefined
        ? undefined
        : inEachLocale((locale) => `${siteIn[locale]}${place}`);
    },
  };
}
