import { gzipSync } from 'node:zlib';
import { SearchFailure } from '../ask/failure';
import { Search } from '../ask/search';
import { formatVersion, type LocaleIndex, type Manifest, manifestName } from '../format/manifest';
import { groupBy } from '../indexing/group-by';
import { indexEdition } from '../indexing/index-edition';
import { readPage } from '../indexing/read-page';
import { defaultOptions } from '../options';
import type { Entry } from '../table/node';
import { writeTable } from '../table/write';

/** A page as a test tells it: what is not told is left out. */
export interface SmallPage {
  /** Its address below the base of its locale, which the languages share. */
  path: string;
  title: string;
  /** HTML below the title; one paragraph if it does not begin with a tag. */
  body?: string;
  /** `zh-Hans` unless told. */
  locale?: string;
  /** `now` unless told. */
  edition?: string;
  section?: string;
  aliases?: string[];
}

/** A page as Docusaurus renders it, as far as the index reads it. */
export function htmlOf({ title, body = '', section, aliases = [], ...page }: SmallPage): string {
  const { locale = 'zh-Hans', edition = 'now' } = page;
  const crumb = (text: string, active = '') =>
    `<li class="breadcrumbs__item${active}"><span class="breadcrumbs__link">${text}</span></li>`;
  return [
    '<!doctype html><html><head>',
    `<meta data-rh="true" name="docusaurus_locale" content="${locale}">`,
    `<meta data-rh="true" name="docusaurus_version" content="${edition}">`,
    aliases.length > 0 ? `<meta name="search-aliases" content="${aliases.join('\n')}">` : '',
    `<title>${title}</title></head><body><nav class="navbar">Handbook</nav><main>`,
    '<nav class="theme-doc-breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item">',
    '<a aria-label="Home" class="breadcrumbs__link" href="/"><svg></svg></a></li>',
    section ? crumb(section) : '',
    crumb(title, ' breadcrumbs__item--active'),
    '</ul></nav>',
    `<div class="theme-doc-markdown markdown"><header><h1>${title}</h1></header>`,
    body === '' || body.startsWith('<') ? body : `<p>${body}</p>`,
    '</div></main><footer>Footer</footer></body></html>',
  ].join('');
}

/** Entries by key, as a table wants them. */
export function sorted(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Small cuts, so that a small index has leaves, inner nodes and a root. */
const cut = { leafBytes: () => 200, fanout: 8, rootFanout: 16 };

/** A server that holds the indexes of small pages, and a `Search` that asks it. */
export class MemorySite {
  /** The files below `search-index/`. */
  readonly files = new Map<string, Uint8Array>();
  /** The files that were read, in order. */
  readonly reads: string[] = [];
  /** While false, the server does not answer. */
  reachable = true;
  /** Files that come later than the others. */
  slow = /$^/;
  search = this.open();

  constructor(...pages: SmallPage[]) {
    this.deploy(...pages);
  }

  /** A `Search` that has read nothing yet. */
  open(): Search {
    return new Search(async (file) => {
      this.reads.push(file);
      if (this.slow.test(file)) await new Promise((resolve) => setTimeout(resolve, 20));
      if (!this.reachable) throw new SearchFailure('unreachable', file);
      const bytes = this.files.get(file);
      if (!bytes) throw new SearchFailure('missing', file);
      return bytes;
    });
  }

  /** Puts the indexes of these pages in the place of all that there is. */
  deploy(...pages: SmallPage[]): void {
    const editions = groupBy(pages, ({ edition = 'now' }) => edition);
    const manifest: Manifest = { version: formatVersion, editions: [] };
    this.files.clear();
    for (const [name, group] of editions) {
      manifest.editions.push({ name, locales: this.indexEdition(name, group) });
    }
    this.files.set(manifestName, new TextEncoder().encode(JSON.stringify(manifest)));
  }

  /** The files whose names match, the manifest never. */
  names(pattern = /./): string[] {
    return [...this.files.keys()].filter((name) => name !== manifestName && pattern.test(name));
  }

  /** Makes something else of the files whose names match; removes those of which nothing is made. */
  replace(pattern: RegExp, make: (packed: Uint8Array) => Uint8Array | undefined): void {
    for (const name of this.names(pattern)) {
      const made = make(this.files.get(name) ?? new Uint8Array());
      if (made) this.files.set(name, made);
      else this.files.delete(name);
    }
  }

  private indexEdition(name: string, pages: SmallPage[]): Record<string, LocaleIndex> {
    const read = [...groupBy(pages, ({ locale = 'zh-Hans' }) => locale)].map(
      ([locale, group]) =>
        [locale, new Map(group.map((page) => [page.path, pageOf(page)]))] as const,
    );
    const locales: Record<string, LocaleIndex> = {};
    for (const { locale, entries, about } of indexEdition(new Map(read), defaultOptions)) {
      const folder = this.writeFolder(`${name}.${locale}`, entries);
      locales[locale] = { folder, base: locale === read[0]?.[0] ? '' : `${locale}/`, ...about };
    }
    return locales;
  }

  private writeFolder(label: string, entries: Entry[]): string {
    deployments++;
    const folder = `${label}.${deployments}`;
    const put = (file: string, bytes: Uint8Array) =>
      this.files.set(`${folder}/${file}.bin`, gzipSync(bytes));
    put(
      'root',
      writeTable(entries, cut, (file, bytes) => put(String(file), bytes)),
    );
    return folder;
  }
}

let deployments = 0;

function pageOf(page: SmallPage) {
  const read = readPage(htmlOf(page), defaultOptions);
  if (!read) throw new Error(`not a page: ${page.path}`);
  return read;
}

/** Pages of a small handbook in two languages, each about one thing; some are of one language only. */
export const handbook: SmallPage[] = [
  {
    path: 'docs/sync',
    title: '强同步',
    section: '数据库',
    body: '主库等备库收到日志才确认，数据因此不会丢失。延迟随距离增加，吞吐随之下降。',
  },
  {
    path: 'docs/bank',
    title: '微众银行',
    section: '客户',
    body:
      '<p>这家银行的核心系统建在分布式架构上。</p>' +
      '<div data-search-unit="claim" id="claim-nodes">微众银行的节点超过一千个。</div>' +
      '<div data-search-unit="claim" id="claim-cost">每个账户的成本不到四元。</div>',
  },
  {
    path: 'docs/recovery',
    title: '容灾',
    section: '数据库',
    body: '两地三中心的网络断开时，由仲裁决定谁继续服务。',
  },
  {
    path: 'docs/chain',
    title: '供应链金融',
    section: '客户',
    body: '应收账款写在区块链上，逐级拆分。',
    aliases: ['四方协同'],
  },
  { path: 'docs/pay', title: '微信支付', section: '客户', body: '红包在除夕达到峰值。' },
  {
    path: 'docs/product',
    title: 'TDSQL-C',
    section: '数据库',
    body: '云原生数据库，兼容 MySQL 8.0，即 v2.3 以后的版本；容错需要 3f+1 个节点。',
  },
  {
    path: 'docs/glossary',
    title: '术语表',
    body:
      '<div data-search-unit="term" id="tco"><dfn data-search-name>总拥有成本</dfn>' +
      '（<span data-search-name>TCO</span>）：采购与运行的全部开支。</div>' +
      '<div data-search-unit="term" id="rpo"><dfn data-search-name>恢复点目标</dfn>：可以丢失的时长。</div>',
  },
  { path: 'docs/budget', title: '预算', body: '先估总拥有成本，再谈折扣。' },
  { path: 'docs/chinese', title: '中文独有', body: '只有中文写到螺蛳粉。' },
  {
    path: 'docs/sync',
    locale: 'en',
    title: 'Strong replication',
    section: 'Databases',
    body: 'The primary waits for a replica, so that no data is lost. Throughput falls with distance.',
  },
  {
    path: 'docs/bank',
    locale: 'en',
    title: 'WeBank',
    section: 'Customers',
    body:
      '<p>The core system of this bank is distributed.</p>' +
      '<div data-search-unit="claim" id="claim-nodes">WeBank runs more than a thousand nodes.</div>',
  },
  {
    path: 'docs/recovery',
    locale: 'en',
    title: 'Disaster recovery',
    section: 'Databases',
    body: 'When the network between three centres breaks, a quorum decides which of them serves.',
  },
  {
    path: 'docs/chain',
    locale: 'en',
    title: 'Supply chain finance',
    section: 'Customers',
    body: 'Receivables are written on a blockchain and split step by step.',
  },
  {
    path: 'docs/pay',
    locale: 'en',
    title: 'WeChat Pay',
    section: 'Customers',
    body: 'Red envelopes peak on the eve of the new year; the accounting is eventually consistent.',
  },
  {
    path: 'docs/product',
    locale: 'en',
    title: 'TDSQL-C',
    section: 'Databases',
    body: 'A cloud-native database, compatible with MySQL 8.0.',
  },
  {
    path: 'docs/glossary',
    locale: 'en',
    title: 'Glossary',
    body:
      '<div data-search-unit="term" id="tco"><dfn data-search-name>total cost of ownership</dfn>: ' +
      'all that buying and running costs.</div>' +
      '<div data-search-unit="term" id="rpo"><dfn data-search-name>recovery point objective</dfn>: ' +
      'what may be lost.</div>',
  },
  {
    path: 'docs/budget',
    locale: 'en',
    title: 'Budget',
    body: 'Estimate the total cost of ownership before you ask for a discount.',
  },
  { path: 'docs/english', locale: 'en', title: 'English only', body: 'A page about marmalade.' },
  { path: 'docs/2020-10/sync', edition: '2020-10', title: '强同步', body: '创始版的说法。' },
];
