import { describe, expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import type { Edition } from '../reading/edition';
import { citedSources } from './cited';
import { viewsOf } from './edition-views';
import type {
  AuditView,
  CalculatorView,
  ClaimView,
  ComparisonView,
  GlossaryView,
  SeriesView,
  TextView,
  TimelineView,
  View,
  WorkingView,
} from './views';

const shares = `
  shares:
    caption: { zh-Hans: 份额, en: Shares }
    method: { zh-Hans: 口径, en: Method }
    unit: share
    asOf: '2025'
    lines:
      tencent:
        label: { zh-Hans: 腾讯云, en: Tencent Cloud }
        points:
          - { at: '2024-Q2', value: 0.16, sources: [{ id: report }] }
          - { at: '2019-Q1', value: 0.154, sources: [{ id: report, locator: p. 2 }] }
`;

/** The places of claims in the outline, as YAML has them. */
const locators: Record<string, string> = {
  ten: ', locator: §10',
  two: ', locator: §2',
  unshown: ', locator: §3',
};

const sample = `
  title: { zh-Hans: 样本, en: Sample }
  asOf: '2026-11'
  notice: { zh-Hans: 样本。, en: A sample. }
`;

const all = edition({
  ...sound,
  edition: sample,
  comparison: `
    clouds:
      caption: { zh-Hans: 对比, en: Comparison }
      columns: { tencent: { label: { zh-Hans: 腾讯云, en: Tencent Cloud } } }
      rows:
        share:
          label: { zh-Hans: 份额, en: Share }
          cells: { tencent: { claims: [share] } }
  `,
  timeline: `
    history:
      caption: { zh-Hans: 历程, en: History }
      events:
        - { label: { zh-Hans: 后, en: Later }, kind: product, claim: later, date: day }
        - { label: { zh-Hans: 先, en: Earlier }, kind: milestone, claim: share, date: start }
  `,
  claim: `${sound.claim.trimEnd()}
    later:
      statement: { zh-Hans: 后来, en: Later }
      dates: { day: '2018-09-30' }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: low
  `,
  series: shares,
});

function view<Kind extends View>(address: string, locale: 'zh-Hans' | 'en'): Kind {
  return viewsOf(all, locale).find((view) => view.address === address)?.view as Kind;
}

/** The sound claim with another as-of date, and another date in it, in an edition of 2026-11. */
function shareWith(asOf: string, start = "start: '2009'"): ClaimView {
  const claim = sound.claim.replace("asOf: '2020-10'", asOf).replace("start: '2009'", start);
  const own = edition({ ...sound, edition: sample, claim });
  const found = viewsOf(own, 'en').find(({ address }) => address === 'claim/share');
  return (found as { view: ClaimView }).view;
}

/** A marked-up text as a reader reads it. */
function textOf(text: TextView): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'figure' in piece ? piece.figure.text : '?';
    })
    .join('')
    .replaceAll('\u00a0', ' ');
}

describe('viewsOf', () => {
  it('writes a claim out in each language from one value', () => {
    expect(view('claim/share', 'zh-Hans')).toMatchObject({
      statement: ['份额为 ', { figure: { text: '18%', value: 0.18 } }, '。'],
      asOf: { value: '2020-10', text: '2020 年 10 月' },
      figures: { start: { text: '2009 年', date: '2009' } },
    });
    expect(view('claim/share', 'en')).toMatchObject({
      statement: ['The share is ', { figure: { text: '18%', value: 0.18 } }, '.'],
      asOf: { text: 'October 2020' },
      figures: { start: { text: '2009' } },
    });
  });

  it('names the language of a source as its reader does', () => {
    expect(view('source/report', 'zh-Hans')).toMatchObject({ languageName: '英语' });
    expect(view('source/report', 'en')).toMatchObject({ languageName: 'English' });
  });

  it('puts the claims and sources of a table into it', () => {
    const { rows } = view<ComparisonView>('comparison/clouds', 'en');
    expect(rows[0]?.cells.tencent?.claims[0]?.sources[0]?.source.title).toBe('A report');
  });

  it('tells with a table which edition it belongs to, and what that records', () => {
    expect(view('comparison/clouds', 'zh-Hans')).toMatchObject({
      edition: 'next',
      asOf: { value: '2026-11', text: '2026 年 11 月' },
    });
  });

  it('tells by how many years a claim is older than its edition', () => {
    expect(view('claim/share', 'en')).toMatchObject({ age: 6 });
    expect(shareWith("asOf: '2026-10'")).toMatchObject({ age: undefined });
  });

  it('tells when a claim is to be reviewed, unless that had passed when its edition was made', () => {
    expect(shareWith("asOf: '2026-10'").review).toEqual({
      value: '2028-10',
      text: 'October 2028',
    });
    expect(shareWith("asOf: '2020-10'").review).toBeUndefined();
    expect(shareWith("asOf: '2020-10'\n      reviewBy: '2026-06'").review?.value).toBe('2026-06');
    expect(shareWith("asOf: '2026-10'", "start: '2026'").review).toBeUndefined();
  });

  it('orders events and points by date', () => {
    const { events } = view<TimelineView>('timeline/history', 'en');
    expect(events.map(({ date }) => date.text)).toEqual(['2009', '30 September 2018']);
    const { lines } = view<SeriesView>('series/shares', 'zh-Hans');
    expect(lines[0]?.points.map(({ at, text }) => `${at.text} ${text}`)).toEqual([
      '2019 年第一季度 15.4%',
      '2024 年第二季度 16%',
    ]);
  });

  it('gives a chart round ticks from zero up', () => {
    const { ticks } = view<SeriesView>('series/shares', 'en');
    expect(ticks[0]).toEqual({ value: 0, text: '0%' });
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(0.16);
  });
});

describe('a derived figure', () => {
  const derived = edition({
    source: sound.source,
    claim: `
      years:
        statement: { zh-Hans: '从{early}到{late}，增长{growth}。', en: 'From {early} to {late}: {growth}.' }
        figures:
          early: { value: 10000000000, unit: money, currency: USD }
          late: { value: 20000000000, unit: money, currency: USD }
          growth:
            unit: share
            derived: { formula: growth, inputs: [{ claim: years, figure: early }, { claim: years, figure: late }] }
        asOf: '2024'
        sources: [{ id: report, locator: p. 1 }]
        confidence: high
      steady:
        statement: { zh-Hans: '年均{rate}。', en: '{rate} a year.' }
        figures:
          rate:
            unit: share
            decimals: 1
            qualifier: about
            derived:
              formula: cagr
              years: 2
              inputs: [{ claim: years, figure: early }, { claim: years, figure: late }]
          of-series:
            unit: share
            derived:
              formula: difference
              inputs:
                - { series: shares, line: tencent, at: '2024-Q2' }
                - { series: shares, line: tencent, at: '2019-Q1' }
          of-itself:
            unit: share
            derived: { formula: same, inputs: [{ claim: steady, figure: rate }] }
        asOf: '2024'
        sources: [{ id: report }]
        confidence: high
    `,
    series: shares,
  });

  function shown<Kind extends View>(address: string, locale: 'zh-Hans' | 'en'): Kind {
    return viewsOf(derived, locale).find((view) => view.address === address)?.view as Kind;
  }

  it('is worked out and written as one that is stated', () => {
    const { figures } = shown<ClaimView>('claim/steady', 'zh-Hans');
    expect(figures.rate).toMatchObject({ text: '约 41.4%' });
    expect(figures.rate?.value).toBeCloseTo(Math.SQRT2 - 1, 9);
    expect(shown<ClaimView>('claim/steady', 'en').figures).toMatchObject({
      rate: { text: 'about 41.4%' },
      'of-series': { text: '0.6%' },
      'of-itself': { text: '41.42%' },
    });
    expect(textOf(shown<ClaimView>('claim/years', 'en').statement)).toBe(
      'From $10 billion to $20 billion: 100%.',
    );
  });

  it('has a working, and one that is stated has none', () => {
    const addresses = viewsOf(derived, 'en').map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('working/'))).toEqual([
      'working/years/growth',
      'working/steady/rate',
      'working/steady/of-series',
      'working/steady/of-itself',
    ]);
  });

  it.each([
    ['zh-Hans', '年复合增长率', ['100 亿美元', '200 亿美元'], '约 41.4%'],
    ['en', 'Compound annual growth rate', ['$10 billion', '$20 billion'], 'about 41.4%'],
  ] as const)('is worked out in formulas in %s', (locale, label, inputs, result) => {
    const working = shown<WorkingView>('working/steady/rate', locale);
    expect(working).toMatchObject({ record: 'working', id: 'steady#rate', label });
    expect(working.formula).toMatch(/<math .*<mfrac><mi>b<\/mi><mi>a<\/mi><\/mfrac>.*<\/math>/);
    const written = working.worked.replaceAll('\u00a0', ' ');
    for (const text of [...inputs, result]) expect(written).toContain(`<mtext>${text}</mtext>`);
  });

  it('names what it rests on, once a claim, with the sources', () => {
    const { inputs } = shown<WorkingView>('working/steady/rate', 'en');
    expect(inputs).toMatchObject([
      {
        texts: ['$10 billion', '$20 billion'],
        sources: [{ source: { id: 'report' }, locator: 'p. 1' }],
      },
    ]);
    expect(inputs.map(({ of }) => textOf(of))).toEqual(['From $10 billion to $20 billion: 100%.']);
  });

  it.each([
    ['zh-Hans', ['份额 · 腾讯云 · 2024 年第二季度', '份额 · 腾讯云 · 2019 年第一季度']],
    ['en', ['Shares · Tencent Cloud · Q2 2024', 'Shares · Tencent Cloud · Q1 2019']],
  ] as const)('names the points of a series in %s', (locale, names) => {
    const { inputs } = shown<WorkingView>('working/steady/of-series', locale);
    expect(inputs.map(({ of }) => textOf(of))).toEqual(names);
    expect(inputs.map(({ texts }) => texts)).toEqual([['16%'], ['15.4%']]);
    expect(inputs.map(({ sources }) => sources[0]?.locator)).toEqual([undefined, 'p. 2']);
  });

  it('does not name what its own claim states', () => {
    expect(shown<WorkingView>('working/years/growth', 'en').inputs).toEqual([]);
    expect(shown<WorkingView>('working/steady/of-itself', 'en').inputs).toEqual([]);
  });

  it('brings its sources to the page', () => {
    const [working, own] = ['working/steady/rate', 'working/years/growth'].map((address) =>
      shown<WorkingView>(address, 'en'),
    );
    expect(citedSources([working as View]).map(({ id }) => id)).toEqual(['report']);
    expect(citedSources([own as View])).toEqual([]);
  });
});

describe('a calculator', () => {
  it.each([
    ['zh-Hans', ['年复合增长率', '翻一番所需年数']],
    ['en', ['Compound annual growth rate', 'Years to double']],
  ] as const)('has its formulas in %s, whatever the edition holds', (locale, labels) => {
    const { view } =
      viewsOf(edition(sound), locale).find(({ address }) => address === 'calculator/growth') ?? {};
    const { id, formulas } = view as CalculatorView;
    expect(id).toBe('growth');
    expect(formulas.map(({ label }) => label)).toEqual(labels);
    for (const { formula } of formulas) expect(formula).toMatch(/<math .*<\/math>/);
  });
});

describe('a glossary', () => {
  const terms = edition({
    ...sound,
    term: `
      shard:
        name: { zh-Hans: 分片, en: Shard }
        definition: { zh-Hans: '数据的*一部分*。', en: 'A *part* of the data.' }
        abbreviation: SHD
        pinyin: fēnpiàn
        aliases: { zh-Hans: [SHD, 切片] }
        claims: [share]
      ledger:
        name: { zh-Hans: 账本, en: Ledger }
        definition: { zh-Hans: 记录。, en: Records. }
      strong-sync:
        name: { zh-Hans: 强同步, en: Strong synchronisation }
        definition: { zh-Hans: 等待。, en: Waits. }
      tdsql:
        name: { zh-Hans: TDSQL, en: TDSQL }
        definition: { zh-Hans: 数据库。, en: A database. }
      alliance:
        name: { zh-Hans: 联盟链, en: Consortium chain }
        definition: { zh-Hans: 链。, en: A chain. }
    `,
  });

  function glossary(of: Edition, locale: 'zh-Hans' | 'en'): GlossaryView {
    return viewsOf(of, locale).find(({ address }) => address === 'glossary')?.view as GlossaryView;
  }

  it('is in the order of pinyin in Chinese, and of the alphabet in English', () => {
    expect(glossary(terms, 'zh-Hans').terms.map(({ name }) => name)).toEqual([
      '分片',
      '联盟链',
      '强同步',
      '账本',
      'TDSQL',
    ]);
    expect(glossary(terms, 'en').terms.map(({ name }) => name)).toEqual([
      'Consortium chain',
      'Ledger',
      'Shard',
      'Strong synchronisation',
      'TDSQL',
    ]);
  });

  it('has each term as its tag has it', () => {
    const [first] = glossary(terms, 'zh-Hans').terms;
    expect(first).toMatchObject({
      id: 'shard',
      otherNames: [{ locale: 'en', name: 'Shard' }],
      abbreviation: 'SHD',
      aliases: ['切片'],
      claims: [{ id: 'share' }],
    });
    expect(viewsOf(terms, 'zh-Hans')).toContainEqual({ address: 'term/shard', view: first });
    expect(glossary(terms, 'en').terms.at(-1)?.otherNames).toEqual([]);
  });

  it('may be empty', () => {
    expect(glossary(edition(sound), 'en').terms).toEqual([]);
  });
});

describe('the history of a claim', () => {
  const place = { page: 'docs/tdsql.mdx' };
  const founding = edition(sound, { name: '2020-10', uses: [use('claim', 'share', place)] });
  const later = edition(
    {
      ...sound,
      claim: sound.claim
        .replace('0.18,', '0.19,')
        .replace("'2020-10'", "'2026'")
        .replace(
          'confidence:',
          "answers: [{ edition: '2020-10', claim: share, verdict: outdated }]\n      confidence:",
        ),
    },
    { name: '2026-11' },
  );
  const editions = [founding, later];
  const told = (of: Edition, locale: 'zh-Hans' | 'en') =>
    viewsOf(of, locale, { editions }).find(({ address }) => address === 'claim/share')
      ?.view as ClaimView;

  it('quotes the other editions in the language of the reader, and leads to them', () => {
    const path = '/docs/2020-10/tdsql#claim-share';
    for (const [locale, statement] of [
      ['zh-Hans', '份额为 18%。'],
      ['en', 'The share is 18%.'],
    ] as const) {
      expect(told(later, locale).history).toEqual([
        { edition: '2020-10', standings: ['first'], claims: [{ statement, path }] },
        { edition: '2026-11', standings: ['outdated'], claims: [] },
      ]);
    }
    expect(told(founding, 'en').history?.[1]).toEqual({
      edition: '2026-11',
      standings: ['outdated'],
      claims: [{ statement: 'The share is 19%.' }],
    });
  });

  it('does not quote what says the same', () => {
    const same = edition(sound, { name: '2026-11' });
    const claim = viewsOf(same, 'en', { editions: [founding, same] }).find(
      ({ address }) => address === 'claim/share',
    );
    const { history } = (claim as { view: ClaimView }).view;
    expect(history?.[0]?.claims).toEqual([{ path: '/docs/2020-10/tdsql#claim-share' }]);
  });

  it('spares the review that a later edition has made', () => {
    expect(told(founding, 'en').review).toBeUndefined();
    expect(told(later, 'en').review?.value).toBe('2028');
  });

  it('is none where there is no other edition', () => {
    const [alone] = viewsOf(founding, 'en').filter(({ address }) => address === 'claim/share');
    expect(alone?.view).toMatchObject({ history: undefined, review: { value: '2022-10' } });
  });
});

describe('an audit', () => {
  const place = { page: 'versioned_docs/version-2020-10/deep/history.mdx' };
  const founding = edition(
    {
      source: sound.source,
      claim: ['ten', 'two', 'unshown', 'unlocated', 'unanswered']
        .map((id) =>
          sound.claim
            .trimEnd()
            .replace('share:', `${id}:`)
            .replace('{ id: report }', `{ id: report${locators[id] ?? ''} }`),
        )
        .join(''),
    },
    {
      name: '2020-10',
      uses: [
        use('claim', 'two', {
          ...place,
          tag: 'Working',
          page: 'docs/working.mdx',
          figure: 'share',
        }),
        use('claim', 'two', place),
        use('term', 'ten', place),
        use('claim', 'ten', { ...place, tag: 'Figure', figure: 'share' }),
        use('claim', 'unlocated', place),
      ],
    },
  );
  const now = edition({
    source: sound.source,
    claim: `
      today:
        statement: { zh-Hans: 如今不同。, en: Today it differs. }
        asOf: '2026'
        sources: [{ id: report }]
        confidence: high
        answers:
          - { edition: '2020-10', claim: ten, verdict: outdated }
          - { edition: '2020-10', claim: two, verdict: corrected, evidence: [further] }
          - { edition: '2020-10', claim: unshown, verdict: unverifiable }
          - { edition: '2020-10', claim: unlocated, verdict: confirmed }
          - { edition: '2023-05', claim: unanswered, verdict: confirmed }
      further:
        statement: { zh-Hans: 另有证据。, en: There is more. }
        asOf: '2026'
        sources: [{ id: report }]
        confidence: high
    `,
  });

  function audit(locale: 'zh-Hans' | 'en'): AuditView {
    const views = viewsOf(now, locale, { editions: [founding, now] });
    return views.find(({ address }) => address === 'audit/2020-10')?.view as AuditView;
  }

  it('has every claim answered, in the order of its places in the source', () => {
    const { edition: audited, entries } = audit('en');
    expect(audited).toBe('2020-10');
    expect(
      entries.map(({ earlier, verdict }) => `${earlier.locator}: ${earlier.id}, ${verdict}`),
    ).toEqual([
      'undefined: unlocated, confirmed',
      '§2: two, corrected',
      '§3: unshown, unverifiable',
      '§10: ten, outdated',
    ]);
  });

  it.each([
    ['zh-Hans', '份额为 18%。', '如今不同。'],
    ['en', 'The share is 18%.', 'Today it differs.'],
  ] as const)('says what was said and what is, in %s', (locale, then, today) => {
    const { entries } = audit(locale);
    expect(entries.map(({ earlier }) => textOf(earlier.statement))).toEqual(Array(4).fill(then));
    expect(entries.map(({ claim }) => textOf(claim.statement))).toEqual(Array(4).fill(today));
  });

  it('leads to where the earlier edition shows the claim, if it does', () => {
    expect(audit('en').entries.map(({ earlier }) => earlier.path)).toEqual([
      '/docs/2020-10/history#claim-unlocated',
      '/docs/2020-10/history#claim-two',
      undefined,
      '/docs/2020-10/history#claim-ten',
    ]);
  });

  it('names the further claims that a verdict rests on', () => {
    expect(audit('en').entries.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
      [],
      ['further'],
      [],
      [],
    ]);
  });

  it('is made for the editions before alone', () => {
    const addresses = viewsOf(now, 'en').map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('audit/'))).toEqual([]);
  });
});

describe('a diagram', () => {
  const drawn = edition({
    ...sound,
    diagram: `
      layers:
        caption: { zh-Hans: 分层, en: Layers }
        groups: { site: { label: { zh-Hans: 机房, en: Site } } }
        nodes:
          app: { label: { zh-Hans: 应用, en: App }, at: [1, 2] }
          store:
            label: { zh-Hans: 存储, en: Store }
            detail: { zh-Hans: 三副本, en: Three copies }
            at: [2, 1]
            group: site
            kind: store
        edges:
          - { from: app, to: store }
          - { from: store, to: app, label: { zh-Hans: 复制, en: Copies }, kind: async, step: 1 }
        claims: [share]
    `,
  });

  it('is of components and calls where it says nothing else', () => {
    const { view } = viewsOf(drawn, 'en').find(({ address }) => address === 'diagram/layers') ?? {};
    expect(view).toMatchObject({
      caption: 'Layers',
      groups: [{ id: 'site', label: 'Site' }],
      nodes: [
        { id: 'app', label: 'App', column: 1, row: 2, kind: 'process' },
        { id: 'store', detail: 'Three copies', column: 2, row: 1, group: 'site', kind: 'store' },
      ],
      edges: [
        { from: 'app', to: 'store', kind: 'call' },
        { from: 'store', to: 'app', kind: 'async', label: 'Copies', step: 1 },
      ],
      claims: [{ id: 'share' }],
    });
  });

  it('is in the language of its reader', () => {
    const { view } =
      viewsOf(drawn, 'zh-Hans').find(({ address }) => address === 'diagram/layers') ?? {};
    expect(view).toMatchObject({
      caption: '分层',
      groups: [{ label: '机房' }],
      nodes: [{ label: '应用' }, { label: '存储', detail: '三副本' }],
      edges: [{}, { label: '复制' }],
    });
  });
});

describe('citedSources', () => {
  it('lists each source once, in order of use', () => {
    const views = [view('comparison/clouds', 'en'), view('claim/share', 'en')];
    expect(citedSources(views).map(({ id }) => id)).toEqual(['report']);
  });
});
