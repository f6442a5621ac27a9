import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';

vi.setConfig({ testTimeout: 60_000 });

const site = new MemorySite(...handbook);

/** What is answered to a query in either language, and how many files it takes a new reader. */
async function asked(query: string) {
  const before = site.reads.length;
  const search = site.open();
  const answers = [];
  for (const locale of ['zh-Hans', 'en']) {
    answers.push(await search.ask({ query, edition: 'now', locale }));
  }
  return { answers, reads: site.reads.length - before };
}

/** Files that any query may take, of the 700 that there are. */
const most = 450;

const long = 100_000;

describe('a query', () => {
  it.each<[string, string]>([
    ['of one letter, very often', 'a'.repeat(long)],
    ['of one character, very often', '强'.repeat(long)],
    ['of many words', 'tdsql bank replica '.repeat(long / 10)],
    ['of many syllables', 'qiangtongbu'.repeat(long / 10)],
    ['of vowels, very often', 'xianxianxi'.repeat(long / 10)],
    [
      'of many unknown characters',
      Array.from({ length: long / 10 }, (_, i) =>
        String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
      ).join(''),
    ],
    ['of many marks on one letter', `a${'\u0301'.repeat(long)}`],
    ['of lone surrogates', '\uD842'.repeat(long)],
    ['of halves the wrong way round', '\uDFB7\uD842强\uDFB7'],
    ['of letters that unfold into many', '\uFDFA'.repeat(long / 100)],
    ['of a letter that grows when it is made small', 'İstanbul 总拥有成本 İİİ tco'],
    ['of nulls', '\0'.repeat(100)],
    ['that is a pattern', '.*+?^${}()|[]\\ (a+)+$ [^-z] \\u{0}'],
    ['that is HTML', '<script>alert(1)</script><img src=x onerror="x">&amp;&#0;'],
    ['that names what objects have', '__proto__ constructor toString hasOwnProperty'],
    ['of punctuation alone', '，。！？、；：“”（）…—·.,;:!?-_@#&$+'],
    ['of connectors between letters', 'a-b_c.d$e+f&g#h@i-'.repeat(50)],
    ['of fillers alone', 'what is the how of it'],
    ['of question words alone', '什么怎么为什么如何哪些'],
    ['of particles alone', '的了和与及'],
    ['of a question word and a mark', '吗？'],
    ['of spaces alone', ' \t\n\u3000'],
    ['of nothing', ''],
  ])('%s is answered from few files', async (_, query) => {
    const { answers, reads } = await asked(query);
    for (const { query: read, hits, total } of answers) {
      expect(read.length).toBeLessThanOrEqual(240);
      expect(total).toBeGreaterThanOrEqual(hits.length);
    }
    expect(reads).toBeLessThan(most);
  });

  it('gives back text as text', async () => {
    const markup = new MemorySite({
      path: 'a',
      title: 'A',
      body: 'Write &lt;b&gt;bold&lt;/b&gt; here.',
    });
    const { hits } = await markup.search.ask({ query: 'bold', edition: 'now', locale: 'zh-Hans' });
    expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toBe('Write <b>bold</b> here.');
  });

  it('is answered whatever it is', async () => {
    const fragment = fc.constantFrom(
      ...[
        '强',
        '同步',
        '銀行',
        '𠮷',
        '\uD842',
        '\uDFB7',
        'qiang',
        'tong',
        'b',
        'qtb',
        'tdsql',
        'replicaton',
      ],
      ...[
        '的',
        '什么',
        ' ',
        '-',
        '_',
        '.',
        '$',
        '$&',
        '+',
        '#',
        '@',
        '&',
        '’s',
        "'",
        '\u0301',
        '\u0489',
        'İ',
        'ﬁ',
        '3',
        'v2',
        '？',
      ],
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fragment, { maxLength: 12 }).map((fragments) => fragments.join('')),
    );
    await fc.assert(
      fc.asyncProperty(query, async (each) => {
        const { answers } = await asked(each);
        for (const { hits } of answers) {
          for (const { title, excerpt } of hits) {
            expect([...title, ...excerpt].every(({ text }) => !/\p{Cs}/u.test(text))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
