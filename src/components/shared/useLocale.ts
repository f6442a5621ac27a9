import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { defaultLocale, isLocale, type Locale } from '../../evidence/locale';

/** The language of the page. */
export function useLocale(): Locale {
  const { currentLocale } = useDocusaurusContext().i18n;
  return isLocale(currentLocale) ? currentLocale : defaultLocale;
}
