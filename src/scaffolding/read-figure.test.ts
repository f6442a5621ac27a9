import { describe, expect, it } from 'vitest';
import { readFigure } from './read-figure';

describe('readFigure', () => {
  it.each([
    ['share=0.181:share', '{ value: 0.181, unit: share }'],
    ['nodes=1650:count', '{ value: 1650, unit: count }'],
    ['drop=-0.1:share', '{ value: -0.1, unit: share }'],
    ['share=0.1..0.2:share:about', '{ value: 0.1, to: 0.2, unit: share, qualifier: about }'],
    ['price=3.98:money:CNY', '{ value: 3.98, unit: money, currency: CNY }'],
    [
      'price=4:money:more-than:CNY',
      '{ value: 4, unit: money, currency: CNY, qualifier: more-than }',
    ],
  ])('reads %s', (answer, source) => {
    expect(readFigure(answer)).toEqual({ name: answer.split('=')[0], source });
  });

  it.each([
    ['share=18.1%:share', '`18.1%`', 'write a percentage as a share: 18.1% is 0.181:share'],
    ['nodes=1,650:count', '`1,650`', 'write 10000000000'],
    ['0.18:share', '`0.18:share`', "write --figure 'name=number:unit' with every part filled in"],
  ])('refuses %s', (answer, found, hint) => {
    expect(readFigure(answer)).toMatchObject({ at: '--figure', found, hint });
  });

  it('names the units where none is given', () => {
    const complaint = readFigure('share=0.18');
    expect(complaint).toMatchObject({ found: '`share=0.18` without a unit' });
    expect(complaint).toHaveProperty('hint', expect.stringContaining('share'));
  });
});
