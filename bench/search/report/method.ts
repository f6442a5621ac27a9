import { rounds } from '../measure/latency';

/** How each figure is measured: the head of the report. */
export const method = `
Written by \`npm run bench -- search\`; \`npm run bench -- search --quick\` prints 1× only. \`--site\`, \`--queries\` and
\`--edition\` choose another built site, \`--out\` a file for its report.

**Engines.** *own*: \`src/search\`, as the site uses it. *Pagefind* 1.6.0 (extended), told to index the same
element of the page and to leave out what the own index leaves out; otherwise as it comes. *MiniSearch*
7.2.0: one document a page with the same text that the own index is made from; overlapping pairs of Han
characters and words of other scripts as terms; prefixes and fuzzy matches (0.2) on; the title counts four
times; the index, which holds the texts for the excerpts, is one JSON file a language.

**Sizes.** 1×: the pages of the edition in every language and nothing else. 4× and 16×: with copies at
other addresses. In a copy every Han character stands for another one and every Latin letter for another
letter, the same throughout a copy, different in each: the lengths and frequencies of terms stay, the words
do not, so no copy answers a query. Markup stays as it is, apart from the two attributes that are read as
text: \`alt\` and the further names of a page. Copies are kinder than real pages, because they share few
words with a query, and what an engine knows about a language does not fit them: stems and stop words in
English, the words of a dictionary in Chinese. So the sizes show how the costs grow; how quality holds up
among similar pages they do not show.

**Cold bytes.** A page that asks one query, in a fresh browser context with nothing cached, until five
results with their excerpts are there. The bodies of all responses as they travel: the engine's code
(own, MiniSearch: bundled and minified by esbuild; Pagefind: its own files, WebAssembly included) and what
it reads of its index. JavaScript and JSON are compressed with gzip, level 6; the files of the own index
and Pagefind's are gzip already. Headers are not counted: each request adds some 100 to 400 bytes. Every
third query; MiniSearch, which loads all of its index whatever is asked, once.

**Warm latency.** In headless Chromium, measured in the page with \`performance.now()\`: from the question to
five results with their excerpts, when the same queries have been asked before on that page; nothing is
drawn. Every third query, ${rounds} times each, one after the other; p50 and p95 are over the medians of the queries.

**Indexing.** One process that reads the rendered pages of all languages and writes the index, from its
start to its end; so both tables show the same. Peak memory is the high-water mark of its resident set
(\`VmHWM\`, looked at every 10 ms; Linux only).

**Quality.** All queries of \`queries.<locale>.yml\`, ten results, as pages. success@1 and success@5: the share
of queries with an expected page first or among the first five. MRR@10: the mean of 1 divided by the rank of
the first expected page, 0 beyond the tenth. The rows of kinds hold the three in this order, with the
number of queries in brackets. The own engine was tuned on some of these queries; the others come as they
are.
`.trim();
