import { createContext, type ReactNode, useContext } from 'react';
import { defaultLocale, isLocale, type Locale, languageOf } from '../../../evidence/locale';
import { useLocale } from '../useLocale';
import styles from './PageLanguage.module.css';

/** The language that the text of the page is in; undefined where it is no page of an edition. */
const Language = createContext<Locale | undefined>(undefined);

/** Tells what is within which language the page is in. */
export const PageLanguage = Language.Provider;

/**
 * The language of a page, which is not the site's where nobody has translated it.
 * @param source - its file as Docusaurus names it, `@site/docs/tdsql.mdx`
 * @param declared - `language` in its front matter
 */
export function languageOfSource(source: string, declared: unknown): Locale {
  const [, folder = ''] = /^@site\/i18n\/([^/]+)\//.exec(source) ?? [];
  return languageOf(isLocale(folder) ? folder : defaultLocale, declared);
}

/** The language of the page's text; the site's where it is no page of an edition. */
export function usePageLanguage(): Locale {
  const locale = useLocale();
  return useContext(Language) ?? locale;
}

interface Props {
  children: ReactNode;
}

/** Marks what is taken from the page as its language, where that is not the site's. */
export function InPageLanguage({ children }: Props) {
  const locale = useLocale();
  const language = usePageLanguage();
  if (language === locale) return children;
  return (
    <div className={styles.page} lang={language}>
      {children}
    </div>
  );
}
