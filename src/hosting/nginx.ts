import {
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
    ['snippets/handbook-maps.conf', maps()],
    ['snippets/handbook-headers.conf', headers()],
  ]);
}

const origin = '# Made from src/hosting/headers.ts by `npm run generate`.\n';

/** Headers that depend on the address, each with the variable that holds its value. */
const variables = {
  'Cache-Control': { name: '$handbook_cache_control', otherwise: revalidated },
  // A header without a value is not sent.
  'Access-Control-Allow-Origin': { name: '$handbook_allow_origin', otherwise: '' },
} as const;

/** For the level of `http`. What is not there is not kept: the next build may have it. */
function maps(): string {
  const blocks = Object.entries(variables).map(([header, { name, otherwise }]) => {
    const lines = pathRules.flatMap((rule) => lineOf(rule, header));
    return `\nmap "$status $uri" ${name} {\n    default "${otherwise}";\n${lines.join('')}}\n`;
  });
  return origin + blocks.join('');
}

function lineOf({ path, headers }: PathRule, header: string): string[] {
  const value = headers[header];
  if (value === undefined) return [];
  const pattern = patternOf(path).source.replace('^', '').replaceAll('\\/', '/');
  return [`    "~^(200|206|304) ${pattern}" "${value}";\n`];
}

/** For the level of `server`. */
function headers(): string {
  const values = [
    ...Object.entries({ ...securityHeaders, ...transportHeaders }),
    ...Object.entries(variables).map(([header, { name }]) => [header, name] as const),
  ];
  return origin + values.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}
