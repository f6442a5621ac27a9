import { describe, expect, it } from 'vitest';
import { suggestId, suggestSourceId } from './suggest-id';

describe('suggestSourceId', () => {
  it.each([
    [
      'https://www.idc.com/x',
      ['China’s cloud market in 2020'],
      '2020-09',
      'idc-2020-chinas-cloud-market',
    ],
    [
      'https://cloud.tencent.com/x',
      ['腾讯云金融专区', 'The finance zone'],
      '2020',
      'tencent-2020-finance-zone',
    ],
    ['https://www.pbc.gov.cn/x', ['公告'], undefined, 'pbc'],
    ['https://例子.中国/x', ['公告'], undefined, 'source'],
    ['no address', ['A report'], undefined, 'report'],
  ])('names %s %j of %s', (url, titles, issued, id) => {
    expect(suggestSourceId({ url, titles, issued }, [])).toBe(id);
  });

  it('takes no id that is there', () => {
    const source = { url: 'https://idc.com/', titles: ['公告'], issued: '2020' };
    expect(suggestSourceId(source, ['idc-2020', 'idc-2020-2'])).toBe('idc-2020-3');
  });
});

describe('suggestId', () => {
  it('takes the telling words of a statement, and no figure', () => {
    expect(suggestId('The {share} of Tencent Cloud in banking is small.', [])).toBe(
      'tencent-cloud-banking',
    );
  });

  it('suggests nothing where there is no word', () => {
    expect(suggestId('份额为 42。', [])).toBeUndefined();
  });
});
