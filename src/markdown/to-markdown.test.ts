import { describe, expect, test } from 'vitest';
import { print } from './print';
import { readPage } from './read-page';
import { toMarkdown } from './to-markdown';

const address = 'https://handbook.example/docs/2026-11/tdsql';

/** What of a page becomes Markdown, its title left out. */
function markdownOf(text: string, language = 'zh-Hans'): string {
  const page = readPage(
    `<html lang=${language}><head><meta name=docusaurus_locale content=${language}>` +
      `<link rel=canonical href=${address}></head>` +
      `<body><main><div class="theme-doc-markdown"><h1>T</h1>${text}</div></main></body></html>`,
  );
  if (!page) throw new Error('It is a page.');
  return print(toMarkdown(page))
    .replace(/^# T\n\n?/, '')
    .trimEnd();
}

describe('text', () => {
  test('keeps headings with their anchors, without the links that Docusaurus adds', () => {
    expect(
      markdownOf(
        '<h2 class=anchor id=key-points>要点<a class=hash-link href="#key-points">\u200B</a></h2>',
      ),
    ).toBe('## 要点 <a id="key-points"></a>');
    expect(markdownOf('<h2>要点</h2>')).toBe('## 要点');
  });

  test('keeps emphasis that ends in Chinese punctuation', () => {
    expect(markdownOf('<p><strong>来历要更正。</strong>起于计费。</p>')).toBe(
      '**来历要更正。**起于计费。',
    );
  });

  test('keeps nested lists, and leaves out numbers that the page does not show', () => {
    expect(markdownOf('<ol><li>一<ul><li>甲</li></ul></li><li>二</li></ol>')).toBe(
      '1. 一\n   - 甲\n2. 二',
    );
    expect(markdownOf('<ol data-mdast=unordered><li>2007</li><li>2012</li></ol>')).toBe(
      '- 2007\n- 2012',
    );
  });

  test('makes links absolute', () => {
    expect(
      markdownOf('<p><a href="/docs/2026-11/banking#webank">甲</a> <a href="#scale">乙</a></p>'),
    ).toBe(`[甲](https://handbook.example/docs/2026-11/banking#webank) [乙](${address}#scale)`);
    expect(markdownOf('<p><img alt="三层" src="/img/layers.svg"></p>')).toBe(
      '![三层](https://handbook.example/img/layers.svg)',
    );
  });

  test('keeps formulas as TeX, money as money', () => {
    const formula = (display: string) =>
      `<math${display}><semantics><mi>q</mi><annotation encoding="application/x-tex">q_1</annotation></semantics></math>`;
    expect(markdownOf(`<p>设 <span class=katex>${formula('')}</span> 为</p>`)).toBe(
      '设 $$q_1$$ 为',
    );
    expect(markdownOf(`<div>${formula(' display=block')}</div>`)).toBe('$$\nq_1\n$$');
    expect(markdownOf('<p>从 $5 到 $10</p>')).toBe('从 $5 到 $10');
    expect(markdownOf('<p><math><mi>q</mi></math>。</p>')).toBe('。');
  });

  test('keeps subscripts, which GFM lacks, as HTML', () => {
    expect(markdownOf('<p>H<sub>2</sub>O, m<sup>2</sup></p>')).toBe(
      'H<sub>2</sub>O, m<sup>2</sup>',
    );
  });

  test('sets notices apart', () => {
    expect(markdownOf('<aside><p>草稿</p></aside>')).toBe('> 草稿');
    expect(markdownOf('<div role=note><p>有新版</p></div>')).toBe('> 有新版');
    expect(markdownOf('<div><p>正文</p></div>')).toBe('正文');
  });

  test('leaves out what is of use on a screen only', () => {
    expect(
      markdownOf(
        '<nav><a href="#b">B</a></nav><fieldset>年份</fieldset><button>复制</button>' +
          '<p data-mdast=ignore>下载</p><p hidden>隐</p><span aria-hidden=true>—</span>' +
          '<div role=slider>滑</div><svg><text>图</text></svg><!-- --><p>甲\u2060乙<!-- -->丙</p>',
      ),
    ).toBe('甲乙丙');
  });

  test('keeps the words of a button that sorts a table', () => {
    expect(
      markdownOf(
        '<table><tr><th><button data-mdast=words>2020</button></th></tr><tr><td>1</td></tr></table>',
      ),
    ).toContain('| 2020 |');
  });

  test('keeps what is folded', () => {
    expect(markdownOf('<details><summary>数据表</summary><p>38%</p></details>')).toBe(
      '**数据表**\n\n38%',
    );
  });

  test('tells the title of a figure from what is said of it', () => {
    expect(
      markdownOf(
        '<figure><figcaption><span>份额</span><span data-pictured=above>按支出</span></figcaption></figure>',
      ),
    ).toBe('**份额**\n\n按支出');
  });

  test('puts short facts on one line, and notes and other names on lines of their own', () => {
    expect(markdownOf('<ul data-mdast=facts><li>媒体</li><li></li><li>英语</li></ul>')).toBe(
      '媒体 · 英语',
    );
    expect(markdownOf('<p>甲<span data-mdast=note><b>注：</b> 乙</span></p>')).toBe(
      '甲\\\n**注：** 乙',
    );
    expect(markdownOf('<div><span data-mdast=note><b>注：</b> 乙</span></div>')).toBe(
      '**注：** 乙',
    );
  });
});

describe('tables', () => {
  const table = (rows: string) =>
    `<table><caption>对照</caption><thead><tr><th>项</th><th>甲</th></tr></thead><tbody>${rows}</tbody></table>`;

  test('stand under their captions', () => {
    expect(markdownOf(table('<tr><th scope=row>收入</th><td>5 亿</td></tr>'))).toBe(
      '**对照**\n\n| 项 | 甲 |\n| - | - |\n| 收入 | 5 亿 |',
    );
  });

  test('keep groups of rows, and columns that nothing is said in', () => {
    expect(
      markdownOf(
        table('<tr><th colspan=2 scope=rowgroup>公司</th></tr><tr><th>收入</th><td></td></tr>'),
      ),
    ).toContain('| **公司** | |\n| 收入 | |');
  });

  test('keep what is several in a cell apart', () => {
    expect(
      markdownOf(table('<tr><th>收入</th><td><ul><li>一</li><li>二</li></ul></td></tr>')),
    ).toContain('| 收入 | • 一<br>• 二 |');
    expect(
      markdownOf(
        table('<tr><th>收入</th><td>5 亿<span data-mdast=note><b>注：</b> 取整</span></td></tr>'),
      ),
    ).toContain('| 收入 | 5 亿<br>**注：** 取整 |');
  });

  test('hold a vertical bar that is text', () => {
    expect(markdownOf(table('<tr><th>a|b</th><td>c</td></tr>'))).toContain('| a\\|b | c |');
  });

  test('say nothing twice', () => {
    expect(
      markdownOf(table('<tr><th>收入</th><td><span data-mdast=ignore>甲</span>5 亿</td></tr>')),
    ).toContain('| 收入 | 5 亿 |');
  });
});

describe('citations', () => {
  const mark = (id: string, number: number) => `<a href="#source-${id}">[${number}]</a>`;
  const sources = '<ol><li id=source-a><p>A.</p></li><li id=source-b><p>B.</p></li></ol>';

  test('become footnotes, numbered as on the page', () => {
    expect(markdownOf(`<p>甲<sup>\u2060${mark('b', 2)}${mark('a', 1)}</sup>。</p>${sources}`)).toBe(
      '甲[^2][^1]。\n\n[^1]: A.\n\n[^2]: B.',
    );
  });

  /** A button with what stands on it, and the panel it opens. */
  const claim = (trigger: string, { label = '', note = '' } = {}) =>
    `<span> <button popovertarget=p ${label}><span data-search-ignore>${trigger}</span></button>` +
    `<span id=p popover=auto role=note><span>截至 2022 年${note}<code>tdsql-origin</code></span></span></span>`;

  test('of a claim are followed by when it held and how sure it is', () => {
    const standing = '<time>2022 年</time> · 可信度高';
    expect(markdownOf(`<p>甲。${claim(standing)}</p>`)).toBe('甲。（2022 年 · 可信度高）');
    expect(markdownOf(`<p>A.${claim('2022 · High confidence')}</p>`, 'en')).toBe(
      'A. (2022 · High confidence)',
    );
  });

  test('leave panels out, but for the notes by the editors', () => {
    const note = '<span data-mdast=note><b>注：</b> 未经核实。</span>';
    expect(markdownOf(`<p>甲。${claim('有注', { note })}</p><p>乙。</p>`)).toBe(
      '甲。（有注）[^tdsql-origin]\n\n乙。\n\n[^tdsql-origin]: **注：** 未经核实。',
    );
  });

  test('pass over a sign that says nothing, not over a warning', () => {
    const label = 'aria-label="出处与时点；后来的版本另有结论"';
    expect(markdownOf(`<p>甲${claim('i', { label: 'aria-label="出处与时点"' })}</p>`)).toBe('甲');
    expect(markdownOf(`<p>甲${claim('!', { label })}</p>`)).toBe('甲（后来的版本另有结论）');
  });

  test('leave a term as it is written', () => {
    expect(
      markdownOf(
        '<p><button popovertarget=t>分片键</button><span id=t popover=auto>定义</span></p>',
      ),
    ).toBe('分片键');
  });
});
