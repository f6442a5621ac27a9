import { describe, expect, it, vi } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';
import type { Answer, Question } from './search';

// Every index is built with its dictionaries.
vi.setConfig({ testTimeout: 60_000 });

const site = new MemorySite(...handbook);

function ask(query: string, more: Partial<Question> = {}): Promise<Answer> {
  return site.search.ask({ query, edition: 'now', locale: 'zh-Hans', ...more });
}

async function addresses(query: string, more: Partial<Question> = {}): Promise<string[]> {
  return (await ask(query, more)).hits.map(({ address }) => address);
}

describe('a query', () => {
  it.each<[string, string, string]>([
    ['强同步', 'docs/sync', 'a title'],
    ['四方协同', 'docs/chain', 'an alias'],
    ['应收账款', 'docs/chain', 'a text'],
    ['什么是强同步', 'docs/sync', 'a question'],
    ['强同步是什么？', 'docs/sync', 'a question with a mark'],
    ['的强同步了', 'docs/sync', 'particles'],
    ['TDSQL', 'docs/product', 'a part of an identifier'],
    ['tdsql_c', 'docs/product', 'an identifier in another spelling'],
    ['TDSQLC', 'docs/product', 'an identifier without its hyphen'],
    ['tdsql c', 'docs/product', 'an identifier in two words'],
    ['ＴＤＳＱＬ', 'docs/product', 'full width'],
    ['2.3', 'docs/product', 'a version without its letter'],
    ['3f+1', 'docs/product', 'a formula'],
    ['红', 'docs/pay', 'a single character'],
  ])('%s finds its page %s: %s', async (query, address) => {
    const { hits, readings } = await ask(query);
    expect(hits[0]?.address.replace(/#.*/, '')).toBe(address);
    expect(readings).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['what is strong replication', 'en/docs/sync', 'a question'],
    ['How does the disaster recovery work?', 'en/docs/recovery', 'fillers'],
    ['databases', 'en/docs/product', 'a plural'],
    ['replic', 'en/docs/sync', 'a word that goes on'],
    ['supply chain fin', 'en/docs/chain', 'a last word that goes on'],
  ])('%s finds its page %s: %s', async (query, address) => {
    expect((await addresses(query, { locale: 'en' }))[0]).toBe(address);
  });

  it.each(['xyzzyq', '龘靐', '', ' \n ', '？？？', '\u200B'])('%o finds nothing', async (query) => {
    expect(await ask(query)).toMatchObject({ hits: [], total: 0, readings: [] });
  });

  it.each<[string, Partial<Question>]>([
    ['an edition', { edition: '1999' }],
    ['a language', { locale: 'fr' }],
    ['a section', { section: '诗' }],
  ])('finds nothing in %s that there is not', async (_, more) => {
    expect(await ask('强同步', more)).toMatchObject({ hits: [], total: 0 });
  });

  it('says how it was read', async () => {
    expect((await ask('  ＴＤＳＱＬ\t\u200B c ')).query).toBe('TDSQL c');
  });
});

describe('a reading', () => {
  it.each<[string, string, string, string]>([
    ['強同步', 'docs/sync', 'traditional', '强同步'],
    ['網路', 'docs/recovery', 'synonym', '网络'],
    ['网路', 'docs/recovery', 'synonym', '网络'],
    ['强同部', 'docs/sync', 'sound', '强同步'],
    ['微信之付', 'docs/pay', 'sound', '微信支付'],
    ['供应练金融', 'docs/chain', 'sound', '供应链金融'],
    ['供应猫金融', 'docs/chain', 'spelling', '供应链金融'],
    ['供链应金融', 'docs/chain', 'spelling', '供应链金融'],
    ['qiangtongbu', 'docs/sync', 'pinyin', '强同步'],
    ['qiang tong bu', 'docs/sync', 'pinyin', '强同步'],
    ['weizhongyinh', 'docs/bank', 'pinyin', '微众银行'],
    ['qtb', 'docs/sync', 'initials', '强同步'],
    ['wzyh', 'docs/bank', 'initials', '微众银行'],
  ])('of %s finds %s, by %s: %s', async (from, address, kind, to) => {
    const { hits, readings } = await ask(from);
    expect(hits[0]?.address.replace(/#.*/, '')).toBe(address);
    expect(hits[0]?.scoring.reading).toMatchObject({ kind, to });
    expect(readings).toContainEqual(expect.objectContaining({ kind, to }));
  });

  it.each<[string, string, string, string]>([
    ['replicaton', 'en/docs/sync', 'spelling', 'replication'],
    ['distributde', 'en/docs/bank', 'spelling', 'distributed'],
    ['wechatpay', 'en/docs/pay', 'spelling', 'wechat pay'],
  ])('of %s finds %s, by %s: %s', async (from, address, kind, to) => {
    const { hits, readings } = await ask(from, { locale: 'en' });
    expect(hits[0]?.address.replace(/#.*/, '')).toBe(address);
    expect(readings).toContainEqual(expect.objectContaining({ kind, to }));
  });

  it.each<[string, string, string]>([
    ['tco', 'zh-Hans', 'docs/budget'],
    ['怎样算TCO', 'zh-Hans', 'docs/budget'],
    ['tco', 'en', 'en/docs/budget'],
  ])(
    'of %s on the site in %s finds %s, which writes another name',
    async (query, locale, address) => {
      const { hits } = await ask(query, { locale });
      const hit = hits.find((each) => each.address === address);
      expect(hit?.scoring.reading).toMatchObject({ kind: 'synonym', from: query });
    },
  );

  it('of a name in one language finds what the other calls otherwise', async () => {
    expect(await addresses('总拥有成本', { locale: 'en' })).toContain('en/docs/budget');
    expect(await addresses('total cost of ownership')).toContain('docs/budget');
  });

  it('keeps what was typed around it', async () => {
    const { readings } = await ask('replicaton of data', { locale: 'en' });
    expect(readings).toContainEqual({
      kind: 'spelling',
      from: 'replicaton of data',
      to: 'replication of data',
    });
  });

  it('never comes before what was typed', async () => {
    const [typed, ...others] = (await ask('总拥有成本')).hits;
    expect(typed?.scoring.reading).toBeUndefined();
    for (const { scoring } of others)
      expect(scoring.score).toBeLessThanOrEqual(typed?.scoring.score ?? 0);
  });

  it('puts every misspelled word right', async () => {
    const { readings } = await ask('replicaton throughputt', { locale: 'en' });
    expect(readings.map(({ to }) => to)).toContain('replication throughput');
  });

  it.each(['replicat&on xyzzyq quuxly', 'tdsq@c xyzzyq quuxly', 'replicat\u0489on', 'tdsq$c (a[b'])(
    'may be of a word with signs in it: %o',
    async (query) => {
      await expect(ask(query, { locale: 'en' })).resolves.toMatchObject({ query });
    },
  );
});

describe('words of the other language', () => {
  it.each<[string, string, string]>([
    ['throughput', 'zh-Hans', 'docs/sync'],
    ['supply chain finance', 'zh-Hans', 'docs/chain'],
    ['吞吐', 'en', 'en/docs/sync'],
    ['红包', 'en', 'en/docs/pay'],
    ['恢复点目标', 'en', 'en/docs/glossary#rpo'],
    ['qiangtongbu', 'en', 'en/docs/sync'],
  ])('find the page that says the same: %s on the site in %s', async (query, locale, address) => {
    expect((await addresses(query, { locale }))[0]).toBe(address);
  });

  it.each([
    ['marmalade', 'zh-Hans'],
    ['螺蛳粉', 'en'],
  ])('find nothing, and count nothing, that this language lacks: %s', async (query, locale) => {
    expect(await ask(query, { locale })).toMatchObject({ hits: [], total: 0 });
    expect(await ask(query, { locale, limit: 0 })).toMatchObject({ hits: [], total: 0 });
  });
});

describe('results', () => {
  it('are landed on where they say it', async () => {
    const [hit] = (await ask('节点超过一千')).hits;
    expect(hit).toMatchObject({
      address: 'docs/bank#claim-nodes',
      kind: 'claim',
      untranslated: false,
    });
    expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toContain(
      '节点超过一千',
    );
  });

  it('mark what was found in titles', async () => {
    const [hit] = (await ask('TDSQL')).hits;
    expect(hit?.title).toEqual([{ text: 'TDSQL-C', marked: true }]);
  });

  it('mark what a reading found', async () => {
    const [hit] = (await ask('qiangtongbu')).hits;
    expect(hit?.title).toEqual([{ text: '强同步', marked: true }]);
  });

  it('are as many as was asked for, and counted all', async () => {
    const all = await ask('数据');
    expect(all.total).toBeGreaterThan(1);
    expect(all.hits).toHaveLength(all.total);
    expect(await ask('数据', { limit: 1 })).toMatchObject({
      total: all.total,
      hits: { length: 1 },
    });
    expect(await ask('数据', { limit: 0 })).toMatchObject({ total: all.total, hits: [] });
  });

  it('come best first', async () => {
    const scores = (await ask('数据 银行 节点')).hits.map(({ scoring }) => scoring.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('prefer what holds the words as they were typed', async () => {
    const near = new MemorySite(
      {
        path: 'far',
        title: '甲',
        body: '银行的系统，以及别的许多事情，都有核心。'.padEnd(60, '，甲乙'),
      },
      {
        path: 'near',
        title: '乙',
        body: '银行核心系统，以及别的许多事情，都在这里。'.padEnd(60, '，甲乙'),
      },
    );
    const question = { query: '银行核心系统', edition: 'now', locale: 'zh-Hans' };
    const { hits } = await near.search.ask(question);
    expect(hits[0]?.address).toBe('near');
    expect(hits[0]?.scoring.closeness).toBeGreaterThan(hits[1]?.scoring.closeness ?? 0);
  });

  it('say where a page lacks its translation', async () => {
    const plain = 'A distributed database replicates its log before it confirms a transaction.';
    const site = new MemorySite({ path: 'a', title: 'Database', body: plain });
    const { hits } = await site.search.ask({
      query: 'database',
      edition: 'now',
      locale: 'zh-Hans',
    });
    expect(hits[0]?.untranslated).toBe(true);
  });
});

describe('a filter', () => {
  it('by kind leaves units of the kind, each a result', async () => {
    const { hits, total } = await ask('微众银行 账户', { kind: 'claim' });
    expect(hits.map(({ address }) => address).sort()).toEqual([
      'docs/bank#claim-cost',
      'docs/bank#claim-nodes',
    ]);
    expect(total).toBe(2);
  });

  it('by kind leaves the text of pages', async () => {
    const { hits } = await ask('微众银行', { kind: 'page' });
    expect(hits.map(({ address, kind }) => [address, kind])).toEqual([['docs/bank', 'page']]);
  });

  it('by section leaves its pages', async () => {
    expect(await addresses('数据', { section: '数据库' })).toContain('docs/sync');
    expect(await addresses('微众银行', { section: '数据库' })).not.toContain('docs/bank');
    expect((await addresses('微众银行', { section: '客户' }))[0]).toMatch(/^docs\/bank/);
  });

  it('by both leaves what both leave', async () => {
    expect(await addresses('微众银行', { kind: 'claim', section: '客户' })).toContain(
      'docs/bank#claim-nodes',
    );
    expect(await addresses('微众银行', { kind: 'claim', section: '数据库' })).toEqual([]);
  });

  it('holds for readings and for the other language, too', async () => {
    expect(await addresses('weizhongyinhang', { kind: 'claim' })).toContain(
      'docs/bank#claim-nodes',
    );
    expect(await addresses('throughput', { section: '客户' })).toEqual([]);
    expect(await addresses('throughput', { section: '数据库' })).toEqual(['docs/sync']);
  });
});

describe('elsewhere', () => {
  it('counts the results of the other editions, those with none left out', async () => {
    const question = { query: '强同步', edition: 'now', locale: 'zh-Hans' };
    expect(await site.search.elsewhere(question)).toEqual([{ edition: '2020-10', total: 1 }]);
    expect(await site.search.elsewhere({ ...question, query: '微众银行' })).toEqual([]);
    expect(await site.search.elsewhere({ ...question, locale: 'en' })).toEqual([]);
  });
});
