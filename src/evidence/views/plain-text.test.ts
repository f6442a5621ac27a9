import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test('plain text keeps every word and figure, and no markup', () => {
  expect(
    plainText([
      'TDSQL ',
      { strong: ['handles ', { figure: { text: 'over 10 billion' } }] },
      { emphasis: [' rows'] },
      ' in ',
      { code: 'FULL' },
    ]),
  ).toBe('TDSQL handles over 10 billion rows in FULL');
});
