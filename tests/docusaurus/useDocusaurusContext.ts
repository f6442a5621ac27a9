import { site } from './site';

export default function useDocusaurusContext() {
  return {
    i18n: { currentLocale: site.locale },
    siteConfig: {
      title: site.locale === 'en' ? 'Handbook' : '手册',
      url: 'https://handbook.example',
      customFields: { repository: 'https://forge.example/handbook' },
    },
  };
}
