import { site } from './site';

export default function useDocusaurusContext() {
  return {
    i18n: {
      currentLocale: site.locale,
      defaultLocale: 'zh-Hans',
      locales: ['zh-Hans', 'en'],
      localeConfigs: {
        'zh-Hans': { label: '简体中文', htmlLang: 'zh-Hans' },
        en: { label: 'English', htmlLang: 'en' },
      },
    },
    siteConfig: {
      title: site.locale === 'en' ? 'Handbook' : '手册',
      baseUrl: site.locale === 'en' ? '/en/' : '/',
      trailingSlash: false,
      url: 'https://handbook.example',
      customFields: { repository: 'https://forge.example/handbook' },
    },
  };
}
