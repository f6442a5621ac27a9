import { defaultLocale, locales } from '../evidence/locale';
import { answerPolicy } from './policy';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer says of how a page may be used, whatever it is an answer to. */
export const securityHeaders: Headers = {
  'Content-Security-Policy': answerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** What a site that is published says besides: it is to be asked for by HTTPS alone, for two years. */
export const transportHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
};

/** What addresses of the site have in common, and the headers that come with it. */
export interface PathRule {
  /** Begins with a slash; `:name` stands for one segment, `*` for anything, once at most. */
  path: string;
  headers: Headers;
  /** Types of files, by how their names end, where they are not what they are elsewhere. */
  types?: Readonly<Record<string, string>>;
}

/** How long a page may be used without asking again: never, as it leads to everything else. */
export const revalidated = 'no-cache';

const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const steady: Headers = { 'Cache-Control': 'public, max-age=86400' };
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Where the files of a language lie: those of the default one lie above the others. */
const folders = locales.map((locale) => (locale === defaultLocale ? '' : `/${locale}`));

/** The rules that add to the headers of some addresses; no two set the same header of one address. */
export const pathRules: readonly PathRule[] = [
  // Named after what they hold.
  ...inEach('/assets/*', immutable),
  ...inEach('/img/social/*', immutable),
  { path: '/search-index/:index/*', headers: immutable },
  // Changed with a new version of KaTeX or a new logo.
  ...inEach('/katex/*', steady),
  ...inEach('/img/:file', steady),
  // For programs of other sites.
  ...inEach('/data/*', open),
  ...inEach('/feeds/*', open, { atom: 'application/atom+xml', json: 'application/feed+json' }),
  ...inEach('/schemas/*', open),
];

function inEach(path: string, headers: Headers, types?: PathRule['types']): PathRule[] {
  return folders.map((folder) => ({ path: folder + path, headers, ...(types && { types }) }));
}

/** The headers that a published site sends with what is there at an address. */
export function headersOf(address: string): Headers {
  const matching = pathRules.filter(({ path }) => patternOf(path).test(address));
  return Object.assign(
    { 'Cache-Control': revalidated },
    securityHeaders,
    transportHeaders,
    ...matching.map(({ headers }) => headers),
  );
}

/** What a rule's path matches, as an expression that nginx understands, too. */
export function patternOf(path: string): RegExp {
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${pattern}$`);
}
