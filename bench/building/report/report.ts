import type { Results } from '../results';
import { failuresOf, tableOf } from './table';

/** What to say of figures that were taken on a machine with other work. */
const busy =
  ' **Other programs kept the cores busy: wall time is too long. Bytes are not touched, processor time little.**';

/** The file of results. */
export function reportOf(results: Results): string {
  const { runs } = results;
  const parts = [
    '# What a build costs',
    circumstancesOf(results),
    '![Time and output by pages, both axes logarithmic](./results.svg)',
    methodOf(results),
    tableOf(runs),
    failuresOf(runs),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function circumstancesOf({ date, machine, docusaurus }: Results): string {
  const { cores, memory, node, load } = machine;
  return (
    `${date}, Docusaurus ${docusaurus}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GiB, Node ${node}; ` +
    `load when the run began: ${load.toFixed(1)}.${load > cores / 2 ? busy : ''}`
  );
}

function methodOf({ sections, stockUpTo, warmUpTo, heap }: Results): string {
  const length = sections === 20 ? 'as long as' : `${sections}/20 as long as`;
  return `
Written by \`npm run bench -- building\`. \`--pages 100\` takes other sizes and prints the table; \`--redraw\`
makes this page and the plot anew from \`results.json\`.

**Pages.** Three editions in two languages; a size is the number of pages of one edition in one language,
so 100 are 600 pages of HTML. They lie flat in one sidebar. Texts are made up from a seed, Chinese and
English; a page is ${length} the handbook's median page, with claims, figures,
terms, tables, charts and timelines in the proportion of the handbook's own pages. Glossary and resources
have 50 entries whatever the size. Nine pages of ten of the edition being written are those of the edition
before it. There is no audit.

**Sites.** *handbook*: this repository with other pages; its whole \`npm run build\`: checks, both languages,
search index, open data, Markdown, what is kept offline, Content-Security-Policy. *stock*: the classic
template of \`create-docusaurus\` as it comes, without its blog, with menus of versions and languages, and
with the same pages; in place of tags stand the words that they show, as Markdown, in place of the sidebar's
order that of the alphabet. It has no search. It is built up to ${stockUpTo} pages; larger ones are not tried.
Both take the same packages, a newer Rspack than Docusaurus 3 asks for among them, and each process of Node may
have ${heap} MiB for itself.

**Time and memory.** Each build is a process of its own, one after the other. *Cold*: nothing is kept from an
earlier build. Processor time is that of all processes together. Peak memory is the sum of what each
process holds (RSS), looked at every 200 ms: what several share counts for each. *Rebuild*: with all that
the build before has kept, after a sentence was added to one page; up to ${warmUpTo} pages.

**One page.** From the middle of the latest edition, with nothing cached: HTML, styles, scripts and images
it names; text in brotli 11. Headers are not counted, nor is the icon of the tab. The main script, as it lies
there, is the one that lists the routes of all pages.
`.trim();
}
