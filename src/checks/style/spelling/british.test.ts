import { expect, it } from 'vitest';
import { britishForms } from './british';

it.each([
  ['behaviors', 'behaviours'],
  ['centered', 'centred'],
  ['analyzing', 'analysing'],
  ['defense', 'defence'],
  ['labeled', 'labelled'],
  ['enrollment', 'enrolment'],
  ['catalogs', 'catalogues'],
])('%s may be %s', (american, british) => {
  expect(britishForms(american)).toContain(british);
});

it('has nothing to say of other words', () => {
  expect(britishForms('bank')).toEqual([]);
});
