import { expect, test } from 'vitest';
import { claim } from '../views/samples';
import type { MarkView, MatrixView } from '../views/views';
import { exportMarks } from './matrix';
import { rowsOf } from './rows';

function mark(pain: string, solution: string): MarkView {
  return {
    pain,
    solution,
    fit: 'partial',
    basis: 'inferred',
    reason: ['Because ', { strong: ['rented'] }],
    evidence: [claim('for'), claim('too')],
    counterEvidence: [],
  };
}

const matrix: MatrixView = {
  record: 'matrix',
  id: 'insurance',
  caption: 'Pains and solutions',
  pains: [
    { id: 'cost', label: 'Cost', kind: 'it', claim: claim('cost') },
    { id: 'reach', label: 'Reach', kind: 'business', claim: claim('reach') },
  ],
  solutions: [
    { id: 'cloud', label: 'Cloud', claim: claim('cloud') },
    { id: 'social', label: 'Social', claim: claim('social') },
  ],
  marks: [mark('reach', 'social'), mark('cost', 'social'), mark('cost', 'cloud')],
};

test('marks are given away pain by pain, with the ids of their claims', () => {
  const marks = exportMarks(matrix, 'en');
  expect(marks.map(({ pain, solution }) => `${pain} ${solution}`)).toEqual([
    'Cost Cloud',
    'Cost Social',
    'Reach Social',
  ]);
  expect(marks[0]).toEqual({
    pain: 'Cost',
    kind: 'IT pains',
    solution: 'Cloud',
    fit: 'Partial',
    basis: 'Inferred by the editors',
    reason: 'Because rented',
    evidence: ['for', 'too'],
    counter_evidence: [],
  });
});

test('marks of pains that are left out are, too', () => {
  expect(exportMarks({ ...matrix, pains: matrix.pains.slice(1) }, 'en')).toHaveLength(1);
  expect(exportMarks({ ...matrix, pains: [] }, 'en')).toEqual([]);
});

test('records become rows under the names of their fields', () => {
  const [heads, first] = rowsOf(exportMarks(matrix, 'zh-Hans'));
  expect(heads?.join()).toBe('pain,kind,solution,fit,basis,reason,evidence,counter_evidence');
  expect(first).toEqual([
    'Cost',
    'IT 痛点',
    'Cloud',
    '部分对应',
    '编者推断',
    'Because rented',
    'for too',
    '',
  ]);
  expect(rowsOf([])).toEqual([[]]);
});
