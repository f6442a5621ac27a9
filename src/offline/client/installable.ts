import i18n from '@generated/i18n';
import { webManifestName } from '../manifest';

/**
 * Tells the browser how the site is installed, once a page runs: it fetches what a page says of that before it
 * paints the page.
 */
export function onRouteDidUpdate(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const { baseUrl } = i18n.localeConfigs[i18n.currentLocale] ?? { baseUrl: '/' };
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'manifest', href: baseUrl + webManifestName }));
}
