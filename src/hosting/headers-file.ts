import { type Headers, pathRules, securityHeaders, transportHeaders } from './headers';

/** The file in the folder of a site by which Cloudflare Pages and Netlify know its headers. */
export const headersFileName = '_headers';

/**
 * What that file holds. Of answers that no rule names these hosts say by themselves that they are to be
 * asked for again; were it said here, too, both would be sent where a rule says otherwise.
 */
export function headersFile(): string {
  const everywhere = { path: '/*', headers: { ...securityHeaders, ...transportHeaders } };
  return [everywhere, ...pathRules]
    .map(({ path, headers }) => `${path}\n${linesOf(headers)}`)
    .join('\n');
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
