import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../options';
import { htmlOf } from '../testing/memory-site';
import { readPage } from './read-page';

function pageOf(body: string, more: { section?: string; aliases?: string[] } = {}) {
  const page = readPage(htmlOf({ path: 'docs/x', title: '标题', body, ...more }), defaultOptions);
  if (!page) throw new Error('no page');
  return page;
}

function unitsOf(body: string) {
  return pageOf(body).units;
}

/** The text of a page that is all one unit. */
function textOf(body: string): string | undefined {
  return unitsOf(body)[0]?.text;
}

describe('a page', () => {
  it('tells its language, its edition and its title', () => {
    expect(pageOf('一段')).toMatchObject({ locale: 'zh-Hans', edition: 'now', title: '标题' });
  });

  it.each([
    ['without metas', '<div class="theme-doc-markdown"><h1>标题</h1></div>'],
    ['without a language', htmlOf({ path: '', title: '标题' }).replace('docusaurus_locale', 'x')],
    ['without an edition', htmlOf({ path: '', title: '标题' }).replace('docusaurus_version', 'x')],
    ['without a title', htmlOf({ path: '', title: '' })],
    ['without content', htmlOf({ path: '', title: '标题' }).replace('theme-doc-markdown', 'x')],
    ['that is no HTML', '{"a": 1}'],
    ['that is empty', ''],
  ])('is none %s', (_, html) => {
    expect(readPage(html, defaultOptions)).toBeUndefined();
  });

  it('is read as minifiers leave it', () => {
    const html =
      '<meta data-rh=true name=docusaurus_locale content=en><meta name=docusaurus_version content=now>' +
      '<div class="theme-doc-markdown markdown"><header><h1>A &amp; B</h1></header><p>one<p>two' +
      '<ul><li>three<li>four</ul></div><p>after';
    expect(readPage(html, defaultOptions)).toMatchObject({
      title: 'A & B',
      units: [{ text: 'one\ntwo\nthree\nfour' }],
    });
  });

  it('reads neither what is around its content nor its title twice', () => {
    expect(JSON.stringify(unitsOf('一段'))).not.toMatch(/Handbook|Footer|标题/);
  });

  it('takes its section from the outermost of its breadcrumbs, at the top from its own', () => {
    expect(pageOf('', { section: '数据库' }).section).toBe('数据库');
    expect(pageOf('').section).toBe('标题');
    const without = htmlOf({ path: 'p', title: '标题' }).replaceAll('breadcrumbs__link', '');
    expect(readPage(without, defaultOptions)?.section).toBe('');
  });

  it('takes its aliases line by line', () => {
    expect(pageOf('', { aliases: ['分布式库', 'Tencent DB'] }).aliases).toEqual([
      '分布式库',
      'Tencent DB',
    ]);
    expect(pageOf('').aliases).toEqual([]);
  });
});

describe('headings', () => {
  it('part a page into units that know what is above them', () => {
    const units = unitsOf(
      '<p>首段</p><h2 id="a">甲</h2><p>一</p><h3 id="b">乙</h3><p>二</p><h2 id="c">丙</h2><p>三</p>',
    );
    expect(
      units.map(({ anchor, headings, heading, text }) => [anchor, headings, heading, text]),
    ).toEqual([
      ['', [], '', '首段'],
      ['a', [], '甲', '一'],
      ['b', ['甲'], '乙', '二'],
      ['c', [], '丙', '三'],
    ]);
  });

  it('leave their link out', () => {
    const link =
      '<a aria-label="Direct link" class="hash-link" href="#a" title="Direct link">#</a>';
    expect(unitsOf(`<h2 class="anchor" id="a">甲<code>b</code>${link}</h2>`)[1]?.heading).toBe(
      '甲b',
    );
  });

  it('without an id are landed on at the heading above', () => {
    expect(unitsOf('<h2 id="a">甲</h2><h3>乙</h3>').map(({ anchor }) => anchor)).toEqual([
      '',
      'a',
      'a',
    ]);
  });
});

describe('text', () => {
  it.each<[string, string, string]>([
    ['blocks by lines', '<p>一</p><ul><li>二</li><li>三</li></ul>', '一\n二\n三'],
    ['line breaks', '<p>一<br>二</p>', '一\n二'],
    ['inline elements without a space', '<p>强<b>同</b>步</p>', '强同步'],
    ['cells of tables', '<table><tr><th>甲</th><td>乙</td></tr></table>', '甲\n乙'],
    ['entities', '<p>R&amp;D &lt;b&gt; &#24378;</p>', 'R&D <b> 强'],
    ['white space as one', '<p>a \n\t b&nbsp;c</p>', 'a b c'],
    ['what an image shows', '<p>见 <img alt="架构图" src="x.png"> 。</p>', '见 架构图 。'],
    ['comments not at all', '<p>强<!-- -->同</p>', '强同'],
    ['details', '<details><summary>问</summary>答</details>', '问\n答'],
  ])('holds %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    ['hidden elements', '<p hidden>无</p>'],
    ['popovers', '<span popover="auto">无</span>'],
    ['what is marked to be ignored', '<sup data-search-ignore="true"><a>无</a></sup>'],
    ['ignored classes', '<button class="copy clean-btn">无</button>'],
    ['scripts and styles', '<script>无</script><style>无</style>'],
    ['pictures', '<svg><text>无</text></svg>'],
    ['navigation', '<nav>无</nav>'],
    ['controls', '<select><option>无</option></select>'],
    [
      'what is within them',
      '<div hidden><h2 id="x">无</h2><p data-search-unit="claim">无</p></div>',
    ],
  ])('leaves out %s, and goes on after them', (_, body) => {
    expect(unitsOf(`<p>前</p>${body}<p>后</p>`)).toMatchObject([{ text: '前\n后' }]);
  });

  it('is free of characters that no reader sees', () => {
    expect(textOf('<p>强\u200B同\u2060步 data\u00ADbase\uFEFF</p>')).toBe('强同步 database');
  });

  it('holds a formula once', () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math><semantics>' +
      '<mrow><mn>3</mn><mi>f</mi><mo>+</mo><mn>1</mn></mrow>' +
      '<annotation encoding="application/x-tex">3f+1</annotation></semantics></math></span>' +
      '<span class="katex-html" aria-hidden="true"><span class="mord">3f+1</span></span></span>';
    expect(textOf(`<p>至少${formula}个</p>`)).toBe('至少3f+1个');
  });

  it('keeps blocks of code apart, and code in sentences in them', () => {
    const [unit] = unitsOf(
      '<p>用 <code>tdsql</code></p><pre><code><span>SELECT 1</span><br></code></pre><p>后</p>',
    );
    expect(unit).toMatchObject({ text: '用 tdsql\n后', code: 'SELECT 1' });
  });
});

describe('units', () => {
  it('are results of their own, landed on at their own place', () => {
    const units = unitsOf(
      '<h2 id="a">甲</h2><p>前</p>' +
        '<div data-search-anchor="claim-x" data-search-unit="claim" id="other">论断</div>' +
        '<div data-search-unit="table" id="t">表</div><p>后</p>',
    );
    expect(
      units.slice(1).map(({ kind, anchor, headings, text }) => [kind, anchor, headings, text]),
    ).toEqual([
      ['page', 'a', [], '前\n后'],
      ['claim', 'claim-x', ['甲'], '论断'],
      ['table', 't', ['甲'], '表'],
    ]);
  });

  it('without a place are landed on at their heading', () => {
    expect(unitsOf('<h2 id="a">甲</h2><div data-search-unit="claim">论断</div>')[2]?.anchor).toBe(
      'a',
    );
  });

  it('take in those that they hold', () => {
    const units = unitsOf(
      '<div data-search-unit="table" id="t">外<div data-search-unit="claim" id="c">内</div>尾</div>',
    );
    expect(units.map(({ kind, text }) => [kind, text])).toEqual([
      ['page', ''],
      ['table', '外\n内\n尾'],
    ]);
  });

  it('give way to a heading within them, which goes on after them', () => {
    const units = unitsOf(
      '<div data-search-unit="claim" id="c">论<h3 id="h">题</h3>文</div><p>后</p>',
    );
    expect(units.map(({ kind, anchor, text }) => [kind, anchor, text])).toEqual([
      ['page', '', ''],
      ['claim', 'c', '论'],
      ['page', 'h', '文\n后'],
    ]);
  });

  it('of a kind that there is not are text', () => {
    expect(unitsOf('<p>前</p><div data-search-unit="poem">诗</div>')).toMatchObject([
      { kind: 'page', text: '前\n诗' },
    ]);
  });

  it('name what they explain, in their text too', () => {
    const [, term] = unitsOf(
      '<div data-search-unit="term" id="sync"><dfn data-search-name="true"> 强同步</dfn>' +
        '（<span data-search-name>strong <i>sync</i></span>）：复制。</div>',
    );
    expect(term).toMatchObject({ names: ['强同步', 'strong sync'] });
    expect(term?.text).toBe('强同步（strong sync）：复制。');
  });

  it('without text are none', () => {
    expect(unitsOf('<div data-search-unit="claim" id="c"> </div><h2 id="a"></h2>')).toHaveLength(1);
  });
});
