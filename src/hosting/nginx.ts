import {
  type Headers,
  type PathRule,
  pathRules,
  patternOf,
  revalidated,
  securityHeaders,
  transportHeaders,
} from './headers';

/** Files of nginx's configuration that are made from code, by their place below `deploy/nginx/`. */
export function nginxFiles(): ReadonlyMap<string, string> {
  return new Map([
    [headersFile, origin + linesOf({ ...securityHeaders, ...transportHeaders })],
    [
      'snippets/handbook-locations.conf',
      `${origin}include ${headersFile};\n${linesOf(unnamed)}${pathRules.map(location).join('')}`,
    ],
  ]);
}

const headersFile = 'snippets/handbook-headers.conf';

/** Without this, a folder would be forbidden, and so would be told from none. */
const files = 'try_files $uri =404;\n';

const origin = '# Made from src/hosting/headers.ts by `npm run generate`.\n';

/** What no rule says otherwise of. */
const unnamed: Headers = { 'Cache-Control': revalidated };

/**
 * The part of the site that a rule names. Where its path says more than how it begins, an expression stands
 * within, so that nothing else is held against it. What is not found is answered from outside.
 */
function location(rule: PathRule): string {
  const [beginning = ''] = /^[^:*]*/.exec(rule.path) ?? [];
  const isWhole = rule.path === `${beginning}*`;
  const pattern = patternOf(rule.path).source.replaceAll('\\/', '/');
  const content = isWhole ? answer(rule) : block(`location ~ ${pattern}`, answer(rule)) + files;
  return `\n${block(`location ^~ ${beginning}`, content)}`;
}

/** How files are answered; a header that is set here takes those away that were set outside. */
function answer({ headers, types = {} }: PathRule): string {
  const lines = Object.entries(types).map(([ending, type]) => `${type} ${ending};\n`);
  return [
    `include ${headersFile};\n`,
    linesOf({ ...unnamed, ...headers }),
    lines.length > 0 ? block('types', lines.join('')) : '',
    files,
  ].join('');
}

function block(name: string, content: string): string {
  return `${name} {\n${content.replace(/^(?=.)/gm, '    ')}}\n`;
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}
