import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';

/**
 * The lasting address of a page and those of the same page in other languages. A page that is written in
 * one language alone is shown in the other, too: there it is the original that is to be found and cited.
 */
export default function Addresses(): ReactNode {
  const { currentLocale, defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const only = useOnlyLanguage();
  const addressIn = (locale: string) => createUrl({ locale, fullyQualified: true });
  const canonical = addressIn(only ?? currentLocale);
  const languages = only ? [only] : Object.keys(localeConfigs);
  return (
    <Head>
      <link rel="canonical" href={canonical} />
      <meta property="og:url" content={canonical} />
      {languages.length > 1 &&
        languages.map((locale) => (
          <link
            key={locale}
            rel="alternate"
            href={addressIn(locale)}
            hrefLang={localeConfigs[locale]?.htmlLang}
          />
        ))}
      {languages.length > 1 && (
        <link rel="alternate" href={addressIn(defaultLocale)} hrefLang="x-default" />
      )}
      <meta property="og:locale" content={openGraph(only ?? currentLocale)} />
      {languages
        .filter((locale) => locale !== (only ?? currentLocale))
        .map((locale) => (
          <meta key={locale} property="og:locale:alternate" content={openGraph(locale)} />
        ))}
    </Head>
  );
}

/** The language of a page that is written in one alone. */
function useOnlyLanguage(): string | undefined {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { pathname } = useLocation();
  const languages = usePluginData('handbook-page-languages') as Record<string, string> | undefined;
  return languages?.[`/${pathname.slice(baseUrl.length)}`.replace(/(?<=.)\/$/, '')];
}

/** The Open Graph protocol writes a language tag with an underscore. */
function openGraph(locale: string): string {
  return locale.replace('-', '_');
}
