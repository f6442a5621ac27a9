// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { longWord, quantity, source } from '../../evidence/views/samples';
import type { InputView, WorkingView } from '../../evidence/views/views';
import { Working } from './Working';

function working(inputs: InputView[] = []): WorkingView {
  return {
    record: 'working',
    id: 'market#growth',
    label: 'Growth',
    formula: '<math display="block"><mi>a</mi></math>',
    worked: '<math display="block"><mtext>100%</mtext></math>',
    inputs,
  };
}

function render(data: WorkingView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Working data={data} page={[data]} />, locale);
}

describe('Working', () => {
  test.each([
    ['zh-Hans', '算式：Growth'],
    ['en', 'Worked out: Growth'],
  ] as const)('names its formula in %s', (locale, name) => {
    expect(readable(only(render(working(), locale), 'figure > figcaption'))).toBe(name);
  });

  test('sets the formula in symbols and then in numbers', () => {
    expect(textsOf(render(working()), 'math')).toEqual(['a', '100%']);
  });

  test('names what it rests on, with the numbers and the sources', () => {
    const page = render(
      working([
        {
          texts: ['$10 billion', '$20 billion'],
          of: ['From ', { figure: quantity('$10 billion', 1e10) }, ' up.'],
          sources: [{ source: source('first') }, { source: source('second') }],
        },
        { texts: ['16%'], of: [longWord], sources: [{ source: source('first') }] },
      ]),
    );
    expect(textsOf(page, 'li')).toEqual([
      '$10 billion · $20 billion From $10 billion up.[1][2]',
      `16% ${longWord}[1]`,
    ]);
    expect(only(page, 'li:last-child a').getAttribute('href')).toBe('#source-first');
  });

  test('has no list where its claim states all it rests on', () => {
    expect(render(working()).querySelector('ul')).toBeNull();
  });
});
