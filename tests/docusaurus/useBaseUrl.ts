import { site } from './site';

/** An address within the site of the language. */
export default function useBaseUrl(path: string): string {
  return site.locale === 'en' ? `/en${path}` : path;
}
