import { site } from './site';

export default function useDocusaurusContext() {
  return { i18n: { currentLocale: site.locale } };
}
