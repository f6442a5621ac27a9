import type { Problem } from '../evidence/reading/problem';

/** What the build lets a page load at once: in its head, in this order. */
const scriptTag = /<script src="?(?<src>[^\s">]+)"? defer(?:="")?><\/script>/g;

/** The attribute of the script that stands in their place. */
const mark = 'data-starts';

/**
 * Lets a page load its scripts only when a reader wants something that takes them: puts in their place one
 * script that watches for it. A page without any stays as it is.
 * @param html a page as Docusaurus writes it
 * @param watch the code of that script, which finds the addresses of the others in `SCRIPTS`
 */
export function startLater(html: string, watch: string): string {
  const sources = [...html.matchAll(scriptTag)].map(({ groups }) => groups?.src ?? '');
  if (sources.length === 0) return html;
  const code = `<script ${mark}>(SCRIPTS=>{${watch}})(${JSON.stringify(sources)})</script>`;
  return html.replace(scriptTag, (_, src) => (src === sources[0] ? code : ''));
}

/** The first script that a page loads at once all the same: its element. */
export function scriptAtOnce(html: string): string | undefined {
  const [tag] = /<script\b[^>]*\ssrc=[^>]*>/.exec(html) ?? [];
  return tag && `\`${tag}\``;
}

/**
 * What is wrong with a page that would load a script at once.
 * @param file - where the page lies in the site
 */
export function faultsOfStart(file: string, html: string): Problem[] {
  const found = scriptAtOnce(html);
  return found === undefined ? [] : [{ ...rule, file, line: 1, column: 1, found }];
}

const rule = {
  rule: 'scripts-on-demand',
  severity: 'error',
  expected: 'no script that a page loads before its reader wants it',
  hint: 'let Docusaurus write it as it does its own (`<script src="…" defer>`), or import it from a client module',
} as const;
