import { describe, expect, it } from 'vitest';
import { locales } from '../../locale';
import { datasetViews } from './fields';
import { datasetNames } from './schema';

describe('the documentation of open data', () => {
  it.each(locales)('tells every field of every dataset in %s', (locale) => {
    const views = datasetViews(locale);
    expect(views.map(({ name }) => name)).toEqual(datasetNames);
    for (const { name, meaning, forms } of views) {
      expect(meaning, name).not.toBe('');
      const fields = forms.flatMap(({ fields }) => fields);
      const untold = fields.filter(({ meaning }) => meaning === '');
      expect(untold.map(({ path }) => path)).toEqual([]);
    }
  });

  it('follows fields into lists, and takes a text in every language for one', () => {
    const [claims] = datasetViews('en');
    expect(claims?.forms[0]?.fields).toEqual(
      expect.arrayContaining([
        {
          path: 'statement',
          type: 'text',
          words: [],
          optional: false,
          meaning: 'The statement, its figures put in.',
        },
        expect.objectContaining({ path: 'figures[].value', type: 'number', optional: false }),
        expect.objectContaining({ path: 'figures[].currency', optional: true }),
        expect.objectContaining({
          path: 'answers[].verdict',
          words: expect.arrayContaining(['corrected']),
        }),
      ]),
    );
  });

  it('tells the kinds of tables apart', () => {
    const tables = datasetViews('zh-Hans').find(({ name }) => name === 'tables');
    expect(tables?.forms.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['comparison', '对照表。'],
      ['matrix', '方案矩阵。'],
      ['timeline', '时间线。'],
    ]);
  });
});
