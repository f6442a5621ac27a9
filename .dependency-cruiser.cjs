/** Who may import whom: cli → editions → scaffolding → checks → remark → evidence, plugins → checks, components → evidence; search alone. */

const node = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A circle of modules cannot be read, tested or moved one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'evidence-knows-nobody',
      comment: 'The model stands on its own: no other room, no React, no Docusaurus.',
      severity: 'error',
      from: { path: '^src/evidence' },
      to: { path: '^(src/(?!evidence)|node_modules/(@docusaurus|react|@theme))' },
    },
    {
      name: 'evidence-touches-disk-in-fs-files-only',
      comment: 'Rules and views take what they need as values; *-fs.ts reads it.',
      severity: 'error',
      from: { path: '^src/evidence', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'components-stay-in-the-browser',
      comment: 'What a page loads holds no Node, no YAML, no schema.',
      severity: 'error',
      from: { path: '^src/(components|pages|theme)', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '(-fs\\.ts$|^src/(cli|editions|scaffolding|plugins|checks|remark)|^src/evidence/(reading|rules|schema)|^node_modules/(yaml|zod))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-no-node',
      comment: 'Browser code never imports Node code.',
      severity: 'error',
      from: { path: '^src/(components|pages|theme)', pathNot: '\\.test\\.tsx?$' },
      to: node,
    },
    {
      name: 'remark-serves-plugins-and-cli',
      comment: 'Remark plugins know the evidence and nothing above them.',
      severity: 'error',
      from: { path: '^src/remark' },
      to: { path: '^src/(cli|editions|scaffolding|plugins|checks|components|pages|theme)' },
    },
    {
      name: 'checks-judge-and-do-not-act',
      comment: 'Rules and reports serve plugins and commands, and know neither.',
      severity: 'error',
      from: { path: '^src/checks' },
      to: { path: '^src/(cli|editions|scaffolding|plugins|components|pages|theme)' },
    },
    {
      name: 'checks-touch-disk-in-fs-files-only',
      comment: 'Rules take what they need as values; *-fs.ts reads it.',
      severity: 'error',
      from: { path: '^src/checks', pathNot: '(-fs|\\.test)\\.ts$' },
      // A hash of a text is a value as any other.
      to: { ...node, pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'plugins-do-not-know-the-cli',
      comment: 'Plugins only wire lifecycles.',
      severity: 'error',
      from: { path: '^src/plugins' },
      to: { path: '^src/(cli|editions|scaffolding|components|pages|theme)' },
    },
    {
      name: 'scaffolding-serves-the-cli',
      comment: 'What a scaffold would write is worked out without knowing who asks.',
      severity: 'error',
      from: { path: '^src/scaffolding' },
      to: { path: '^src/(cli|editions|plugins|components|pages|theme)' },
    },
    {
      name: 'editions-serve-the-cli',
      comment: 'What cutting an edition does is worked out without knowing who asks.',
      severity: 'error',
      from: { path: '^src/editions' },
      to: { path: '^src/(cli|plugins|components|pages|theme)' },
    },
    {
      name: 'editions-touch-disk-in-fs-files-only',
      comment: 'A plan is a value; *-fs.ts reads what it rests on and carries it out.',
      severity: 'error',
      from: { path: '^src/editions', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'scaffolding-touches-disk-in-fs-files-only',
      comment: 'Edits are values; *-fs.ts reads what they change and writes them.',
      severity: 'error',
      from: { path: '^src/scaffolding', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'offline-stays-in-the-browser',
      comment:
        'What readers load of it, page and worker, knows neither Node nor how a site is made one.',
      severity: 'error',
      from: {
        path: '^src/offline/(client|worker|[^/]+$)',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { path: '^src/(?!offline/)|^src/offline/building' },
    },
    {
      name: 'starting-stays-in-the-browser',
      comment: 'What watches a page stands in every page: it takes nothing along.',
      severity: 'error',
      from: { path: '^src/starting/(client|marker|color-modes)', pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot:
          '^src/(starting/(client|marker|color-modes)|offline/client/connection|components/LoadFailure/notice)',
      },
    },
    {
      name: 'offline-touches-disk-in-fs-files-only',
      comment: 'What an edition needs is worked out from values; *-fs.ts reads and writes.',
      severity: 'error',
      from: { path: '^src/offline', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'search-stands-alone',
      comment:
        'The search is to be published by itself: no other room, and nobody reaches past it.',
      severity: 'error',
      from: { path: '^src/search' },
      to: { path: '^src/(?!search)' },
    },
    {
      name: 'search-asks-in-the-browser',
      comment: 'What readers load of the search holds nothing of what builds the index.',
      severity: 'error',
      from: {
        path: '^src/search/(ask|text|table|format|plugin/(theme|interface|landing))',
        pathNot: '\\.test\\.tsx?$',
      },
      to: {
        path: '^src/search/(indexing|plugin/index)|^node_modules/(htmlparser2|pinyin-pro|opencc-js|@node-rs)',
      },
    },
    {
      name: 'search-knows-no-node',
      comment: 'Browser code never imports Node code.',
      severity: 'error',
      from: {
        path: '^src/search/(ask|text|table|format|plugin/(theme|interface|landing))',
        pathNot: '\\.test\\.tsx?$',
      },
      to: node,
    },
    {
      name: 'search-touches-disk-in-fs-files-only',
      comment: 'How an index is made is pure; *-fs.ts reads pages and writes files.',
      severity: 'error',
      from: { path: '^src/search/indexing', pathNot: '(-fs|/index|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'markdown-stands-alone',
      comment: 'How a rendered page becomes Markdown rests on the page alone.',
      severity: 'error',
      from: { path: '^src/markdown' },
      to: { path: '^src/(?!markdown)' },
    },
    {
      name: 'markdown-touches-disk-in-fs-files-only',
      comment: 'Pages and twins are values; *-fs.ts reads and writes them.',
      severity: 'error',
      from: { path: '^src/markdown', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'browsers-know-where-twins-lie',
      comment: 'What a page loads holds nothing of what converts pages.',
      severity: 'error',
      from: { path: '^src/(components|pages|theme)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/markdown/(?!address)' },
    },
    {
      name: 'book-rests-on-pages-and-evidence',
      comment:
        'How pages become a book follows from them as they were rendered, read as for twins.',
      severity: 'error',
      from: { path: '^src/book', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(?!book|evidence|markdown/(elements|read-page))' },
    },
    {
      name: 'book-touches-no-disk',
      comment: 'Pages and documents are values; commands read and print them.',
      severity: 'error',
      from: { path: '^src/book', pathNot: '\\.test\\.ts$' },
      to: node,
    },
    {
      name: 'crawling-serves-plugins',
      comment:
        'What crawlers are told follows from the evidence and from pages as they were rendered.',
      severity: 'error',
      from: { path: '^src/crawling', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(?!crawling|evidence)' },
    },
    {
      name: 'crawling-touches-disk-in-fs-files-only',
      comment:
        'What a head or an image says is worked out from values; *-fs.ts reads fonts and keeps images.',
      severity: 'error',
      from: { path: '^src/crawling', pathNot: '(-fs|\\.test)\\.ts$' },
      to: node,
    },
    {
      name: 'hosting-serves-the-cli',
      comment: 'How a site is served follows from the site as it was built.',
      severity: 'error',
      from: { path: '^src/hosting' },
      to: { path: '^src/(?!hosting|evidence)' },
    },
    {
      name: 'hosting-touches-disk-in-fs-files-only',
      comment: 'Policies and headers are values; *-fs.ts reads and writes what is served.',
      severity: 'error',
      from: { path: '^src/hosting', pathNot: '(-fs|\\.test)\\.ts$' },
      // A hash of a text is a value as any other.
      to: { ...node, pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'parts-serve-the-cli',
      comment: 'How parts make up a site follows from what was built.',
      severity: 'error',
      from: { path: '^src/parts', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(?!parts|evidence)' },
    },
    {
      name: 'parts-touch-disk-in-fs-files-only',
      comment: 'Parts, sitemaps and links are values; *-fs.ts reads and writes them.',
      severity: 'error',
      from: { path: '^src/parts', pathNot: '(-fs|\\.test)\\.ts$|render-part\\.mjs$' },
      to: node,
    },
    {
      name: 'workers-know-nobody',
      comment: 'A crew does whatever work it is given.',
      severity: 'error',
      from: { path: '^src/workers' },
      to: { path: '^src/(?!workers)' },
    },
    {
      name: 'routing-knows-nobody',
      comment: 'It stands in for a package, which knew nothing of the site.',
      severity: 'error',
      from: { path: '^src/routing' },
      to: { path: '^src/(?!routing)' },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports and nobody runs is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.test\\.tsx?$',
          '^src/cli/',
          '^src/components',
          '^src/(theme|crawling/client)',
          '^src/search/plugin/(theme|landing)',
          '^src/parts/render-part',
          '^src/offline/(client/(register|installable)|worker/index|retreat)',
          '\\.css$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
