import { useActivePluginAndVersion, useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import { useMemo } from 'react';
import type { Search } from '../../../ask/search';
import { engineAt } from '../engine';

/** Something a reader may choose, and what it is called. */
export interface Named {
  name: string;
  label: string;
}

/** An edition of the site. */
export interface SiteEdition extends Named {
  /** The address of the page it begins with, from which all its pages can be reached. */
  start: string;
}

/** A language of the site. */
export interface SiteLocale extends Named {
  /** As the attribute `lang` has it. */
  lang: string;
}

/** What the interface knows of the site it stands on. */
export interface Site {
  engine: Search;
  /** The address of the site; that of its pages in the reader's language. */
  base: string;
  localeBase: string;
  trailingSlash: boolean | undefined;
  locale: string;
  /** The language that pages are in until they are translated. */
  defaultLocale: string;
  locales: SiteLocale[];
  /** The latest first, what is still being written last. */
  editions: SiteEdition[];
  /** The edition of the page one is on; the latest where it belongs to none. */
  edition: string;
  latest: string;
}

/** Looks around. */
export function useSite(): Site {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { root } = usePluginData('docusaurus-search-sharded') as { root: string };
  const active = useActivePluginAndVersion();
  const all = useAllDocsData();
  const plugin = active?.activePlugin.pluginData ?? all.default ?? Object.values(all)[0];
  const latest = plugin?.versions.find(({ isLast }) => isLast)?.name ?? 'current';
  const edition = active?.activeVersion?.name ?? latest;
  return useMemo(
    () => ({
      engine: engineAt(root),
      base: root.replace(/[^/]+\/$/, ''),
      localeBase: siteConfig.baseUrl,
      trailingSlash: siteConfig.trailingSlash,
      locale: i18n.currentLocale,
      defaultLocale: i18n.defaultLocale,
      locales: i18n.locales.map((name) => ({
        name,
        label: i18n.localeConfigs[name]?.label ?? name,
        lang: i18n.localeConfigs[name]?.htmlLang ?? name,
      })),
      editions: [...(plugin?.versions ?? [])]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ name, label, path, docs, mainDocId }) => ({
          name,
          label,
          start: docs.find(({ id }) => id === mainDocId)?.path ?? path,
        })),
      edition,
      latest,
    }),
    [root, siteConfig, i18n, plugin, edition, latest],
  );
}

/** Docusaurus lists what is still being written first, then the others, the newest first. */
function rank({ name, isLast }: { name: string; isLast: boolean }): number {
  if (isLast) return 0;
  return name === 'current' ? 2 : 1;
}
