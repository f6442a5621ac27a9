/** How the figures were made, for whoever doubts them. */
export const method = `## Method

Written by \`npm run bench -- reading\`, with the same figures in \`results.json\`. \`--pages plain,audit\` and
\`--runs 1\` print less; \`--site\` chooses another built site, \`--stock\` a stock site that was built before, \`--out\`
a file for the report.

**Stock** is what \`create-docusaurus\` makes of its template \`classic\` in TypeScript, built with the same
packages as the handbook and with the same words: the Markdown twins of the latest edition, of one page of the
oldest, of the front page and of how to contribute, with their titles and descriptions. Links between those
pages lead within the site, and ids of headings are written as Docusaurus has them. Both languages; plain
Markdown; no blog; nothing else is changed, but that it is told of the newer Rspack. It has no search, no language
menu, no editions, no panels of sources. Pages of the handbook marked \\* have no such counterpart and are held
against stock's plain page.

**Serving.** Both by one small server, HTTP/1.1 without encryption, on this machine: brotli of the highest
quality, \`content-length\`, files with a hash in their name kept for good and all others asked for again. No file
is compressed while a page is measured.

**Read.** Lighthouse's navigation as on a phone (its own simulated slow 4G and four times slower processor), ours
and stock's by turns, nothing kept from one page to the next. Each figure is the median of the runs by itself.
Bytes are what Lighthouse saw travel, headers included, by the browser's own kinds; what is fetched ahead of the
reader is *other*. The page that is not there is read as \`/404.html\`, which is what it is answered with: Lighthouse
looks at no page with the status 404.

**Once a control was used.** Chromium driven by Playwright, nothing kept, the processor slowed down four times, the
network not at all. The page is opened until the server is asked nothing for a second; then the first click
of its reader: on the button of the theme (1350 × 940), or on the button of the menu (412 × 823); then quiet again.
Stock has loaded everything by then. The handbook answers both without the scripts of the page, which come with the first
control that takes them, such as the search; *Stayed* says how much that is. Bytes are counted by the server: the bodies of everything the page asked for, and apart from it, as *kept*, what
the service worker of the handbook asked for until then, to have the edition without a network. Blocked: what tasks of more than 50 ms took beyond their 50 ms, until the click and from it on. Click to
effect: from the time stamp of the click until the document has changed, so without the painting of it.

**Stayed.** The same browser without a slower processor: the page is open for half a minute and nothing is touched.
A page of ours fetches its scripts after a while all the same, so that its service worker can keep the edition.`;
