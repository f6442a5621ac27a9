import { site } from './site';

/** A latest version that lacks most of its pages, as a version in the making does. */
export function useLatestVersion() {
  const base = site.locale === 'en' ? '/en/docs' : '/docs';
  const docs = ['overview', 'history', 'tdsql'].map((id) => ({
    id,
    path: `${base}/2020-10/${id}`,
  }));
  return { name: '2020-10', label: '2020-10', path: `${base}/2020-10`, docs };
}
