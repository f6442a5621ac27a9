/** What a directive of a Content-Security-Policy allows: its name, then its sources. */
type Directive = readonly [name: string, ...sources: string[]];

/** The scripts and styles that stand in a page itself, each as the policy names it: `'sha256-…'`. */
export interface InlineCode {
  scripts: readonly string[];
  styles: readonly string[];
}

/** What every page may do. Pages of the site are all that anything is loaded from. */
const everywhere: readonly Directive[] = [
  // Widths of bars, and heights in formulas: elements alone are dressed so, and no code comes with it.
  ['style-src-attr', "'unsafe-inline'"],
  // The theme's own style sheet holds its icons; a drawing is saved as a picture by way of one.
  ['img-src', "'self'", 'data:'],
  ['font-src', "'self'"],
  // The index of the search, the Markdown of a page, what is kept for offline reading.
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
];

/** The policy that a page carries: all that it may load and run, whoever serves it. */
export function pagePolicy({ scripts, styles }: InlineCode): string {
  return print([
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...styles],
    ...everywhere,
  ]);
}

/** The element by which a page carries its policy. */
export function policyTag(code: InlineCode): string {
  return `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(code)}">`;
}

/**
 * The policy that goes out with every answer: what a page cannot say of itself, and what is the same for
 * all. Which scripts may run it leaves to the page, as a server that was not told of a new build would
 * otherwise stop those of that build.
 */
export const answerPolicy = print([...everywhere, ['frame-ancestors', "'none'"]]);

function print(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}
