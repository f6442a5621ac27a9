import { expect, test } from 'vitest';
import { withDate } from './pdf-date';

const printed = (date: string) =>
  Buffer.from(
    `%PDF-1.4 é\n<</CreationDate (D:${date}+00'00') /ModDate (D:${date}+00'00')>>`,
    'latin1',
  );

test('a PDF is dated by its edition, whenever it was printed, and keeps its length', () => {
  const dated = withDate(printed('20261126160000'), '2026-11');
  expect(dated).toEqual(withDate(printed('20270101000000'), '2026-11'));
  expect(dated).toEqual(printed('20261101000000'));
});

test('the next edition has no date yet', () => {
  expect(withDate(printed('20261126160000'), 'next')).toEqual(printed('19700101000000'));
});
