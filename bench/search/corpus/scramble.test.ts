import { describe, expect, it } from 'vitest';
import { hanOf, scrambler } from './scramble';
import { splitPage } from './split-page';

const text = '腾讯云 TDSQL-C 3f+1，cloud Cloud &amp; &#8203;云';
const han = hanOf([text]);

describe('hanOf', () => {
  it('gives each Han character once', () => {
    expect(han).toEqual([...'云腾讯'].sort());
  });
});

describe('scrambler', () => {
  const scrambled = scrambler(1, han)(text);

  it('leaves no letter and no Han character where it was', () => {
    const same = Array.from(text).filter((each, index) => scrambled[index] === each);
    expect(same.join('')).toBe(' - 3+1，  &amp; &#8203;');
  });

  it('keeps what was alike alike, the case of letters included', () => {
    const [small = '', capital = '', capitals] = scrambler(1, han)('cloud Cloud CLOUD').split(' ');
    expect(capitals).toBe(small.toUpperCase());
    expect(capital).toBe(`${capitals?.[0]}${small.slice(1)}`);
    expect(scrambled.at(-1)).toBe(scrambled[2]);
  });

  it('gives the same for the same seed only', () => {
    expect(scrambler(1, han)(text)).toBe(scrambled);
    expect(scrambler(2, han)(text)).not.toBe(scrambled);
  });
});

describe('splitPage', () => {
  const html =
    '<!doctype html><html lang=zh><!-- note --><title>题 | a</title><script>var a = "<p>x";</script>' +
    '<meta content="别名" name=search-aliases><meta name=description content="述">' +
    '<p id="a>b" title=\'t\'>一 &lt; 二<b>三</b><img src=x alt="图"><img alt=画></p><style>p{color:red}</style></html>';
  const parts = splitPage(html);

  it('keeps every character', () => {
    expect(parts.map(({ raw }) => raw).join('')).toBe(html);
  });

  it('tells what is read from markup, scripts and styles', () => {
    const texts = parts.filter(({ isText }) => isText).map(({ raw }) => raw);
    expect(texts.join(' ')).toBe('题 | a ="别名" 一 &lt; 二 三 ="图" =画');
  });
});
