import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { quote } from '../evidence/reading/problem';
import { policyTag } from './policy';

/** What a page holds that the policy would stop in a reader's browser. */
export interface Fault {
  /** Where in the page, in characters from its beginning. */
  offset: number;
  /** The element: `<a onclick="…">`. */
  found: string;
  expected: string;
  /** How to mend it, one sentence. */
  hint: string;
}

/** A page with its policy, or what keeps it from having one. */
export type Secured = { html: string } | { faults: Fault[] };

type Attributes = Readonly<Record<string, string>>;

/** What is read off a page. */
interface Reading {
  /** Where the policy is to stand: behind the character set, which has to come first. */
  place: number | undefined;
  /** The policy that it carries already: from where to where. */
  former: readonly [start: number, end: number] | undefined;
  scripts: Set<string>;
  styles: Set<string>;
  faults: Fault[];
}

/** Types of `<script>` that hold data alone, which no policy asks after. */
const isData = (type: string) =>
  type !== '' &&
  !/^(module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i.test(type);

/** Attributes that lead somewhere, or that something is loaded by. */
const addresses = new Set(['action', 'formaction', 'href', 'src', 'xlink:href']);

/** What `<link>` loads, or gets ready to. */
const loading =
  /\b(dns-prefetch|icon|manifest|modulepreload|preconnect|prefetch|preload|stylesheet)\b/;

/**
 * Puts the Content-Security-Policy into a page, as it is written by the build: right behind its character
 * set, with the hash of each script and style that stands in it. A page that has it already stays as it is.
 */
export function secure(html: string): Secured {
  const { place, former, scripts, styles, faults } = read(html);
  if (place === undefined) return { faults: [noCharacterSet, ...faults] };
  if (faults.length > 0) return { faults };
  const policy = policyTag({ scripts: [...scripts], styles: [...styles] });
  const rest = former ? html.slice(place, former[0]) + html.slice(former[1]) : html.slice(place);
  return { html: html.slice(0, place) + policy + rest };
}

const noCharacterSet: Fault = {
  offset: 0,
  found: 'a page without `<meta charset>`',
  expected: 'one, behind which its policy is put',
  hint: 'let its template begin the head with `<meta charset="utf-8">`',
};

function read(html: string): Reading {
  const reading: Reading = {
    place: undefined,
    former: undefined,
    scripts: new Set(),
    styles: new Set(),
    faults: [],
  };
  /** The hashes that the text of the element being read belongs to. */
  let code: { hashes: Set<string>; start: number } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex, endIndex } = parser;
      reading.faults.push(...faultsOf(name, attributes, startIndex));
      if (name === 'meta') {
        if ('charset' in attributes) reading.place ??= endIndex + 1;
        const isPolicy = /^content-security-policy$/i.test(attributes['http-equiv'] ?? '');
        if (isPolicy && reading.place !== undefined) reading.former = [startIndex, endIndex + 1];
      }
      const runs = name === 'script' && !('src' in attributes) && !isData(attributes.type ?? '');
      if (runs) code = { hashes: reading.scripts, start: endIndex + 1 };
      if (name === 'style') code = { hashes: reading.styles, start: endIndex + 1 };
    },
    onclosetag() {
      code?.hashes.add(hashOf(html.slice(code.start, parser.startIndex)));
      code = undefined;
    },
  });
  parser.end(html);
  return reading;
}

/** A script or style as browsers hash it: with the ends of lines that they read. */
function hashOf(text: string): string {
  const read = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
}

function faultsOf(name: string, attributes: Attributes, offset: number): Fault[] {
  const faults: Fault[] = [];
  // Every element of every page comes by here: nothing is made for those without a fault.
  for (const attribute in attributes) {
    const rule = ruleAgainst(name, attribute, attributes);
    if (!rule) continue;
    const found = `\`<${name} ${attribute}=${quote(attributes[attribute] ?? '')}>\``;
    faults.push({ offset, found, ...rule });
  }
  return faults;
}

/** What an attribute offends against, if it does. */
function ruleAgainst(name: string, attribute: string, attributes: Attributes) {
  if (attribute.startsWith('on')) return handler;
  if (!addresses.has(attribute)) return undefined;
  const address = attributes[attribute] ?? '';
  if (isCode(address)) return scriptAddress;
  return isLoaded(name, attribute, attributes) && isElsewhere(address) ? otherHost : undefined;
}

const handler = {
  expected: 'no code in an attribute',
  hint: 'listen from a component (`onClick={…}`) or from a client module',
};

const scriptAddress = {
  expected: 'an address that leads somewhere',
  hint: 'use a button, and listen to it from a component',
};

const otherHost = {
  expected: 'nothing that is loaded from another host',
  hint: 'keep the file in the repository, below `static/` or beside the page',
};

/** Browsers pass over white space and control characters in a scheme. */
function isCode(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is passed over
  return /^javascript:/i.test(address.replace(/[\u0000-\u0020]/g, ''));
}

function isElsewhere(address: string): boolean {
  return /^(https?:)?\/\//i.test(address.trim());
}

function isLoaded(name: string, attribute: string, { rel = '' }: Attributes): boolean {
  if (name === 'link') return loading.test(rel);
  return attribute === 'src' || name === 'use' || name === 'image';
}
