// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import type { MarkView, MatrixView } from '../../evidence/views/views';
import { claim } from '../../samples/records';
import { SolutionMatrix } from './SolutionMatrix';

const mark: MarkView = {
  pain: 'cost',
  solution: 'cloud',
  fit: 'partial',
  basis: 'inferred',
  reason: ['Because ', { strong: ['rented'] }],
  evidence: [claim('for')],
  counterEvidence: [claim('against')],
};

function matrix(fields: Partial<MatrixView> = {}): MatrixView {
  return {
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
    marks: [mark],
    ...fields,
  };
}

function render(data = matrix(), locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<SolutionMatrix data={data} page={[data]} />, locale);
}

describe('SolutionMatrix', () => {
  test('sets pains by kind against solutions', () => {
    const page = render(matrix(), 'en');
    expect(textsOf(page, 'caption')).toEqual(['Pains and solutions']);
    expect(textsOf(page, 'th[scope=rowgroup]')).toEqual(['Business pains', 'IT pains']);
    const heads = (scope: string) =>
      [...page.querySelectorAll(`th[scope=${scope}] > :first-child`)].map(({ firstChild }) =>
        firstChild?.textContent?.trim(),
      );
    expect(heads('col')).toEqual(['Cloud', 'Social']);
    expect(heads('row')).toEqual(['Reach', 'Cost']);
  });

  test('leaves out a kind of pain that none is of', () => {
    const data = matrix({ pains: matrix().pains.slice(0, 1) });
    expect(textsOf(render(data), 'th[scope=rowgroup]')).toEqual(['IT 痛点']);
  });

  test('opens the statement of each pain and solution in its head', () => {
    const page = render();
    expect(textsOf(page, 'th [popover] .statement')).toEqual([
      'Statement of cloud.',
      'Statement of social.',
      'Statement of reach.',
      'Statement of cost.',
    ]);
  });

  test.each([
    ['direct', '直接对应', '.ring + .filling'],
    ['partial', '部分对应', 'path.filling'],
    ['indirect', '间接相关', '.indirect > .ring:only-child'],
  ] as const)('shows a %s fit by words and by shape', (fit, words, shape) => {
    const page = render(matrix({ marks: [{ ...mark, fit }] }));
    const link = only(page, 'td a');
    expect(readable(link)).toBe(words);
    expect(link.querySelector(`svg[aria-hidden=true] ${shape}, svg${shape}`)).not.toBeNull();
  });

  test('shows a pair without a mark as a dash and calls it so', () => {
    const page = render(matrix(), 'en');
    expect(textsOf(page, 'td .visually-hidden')).toEqual([
      'not stated',
      'not stated',
      'not stated',
    ]);
  });

  test('leads from a mark to its reason, basis and evidence, all in sight', () => {
    const page = render(matrix(), 'en');
    const target = only(page, 'td a').getAttribute('href');
    expect(target).toBe('#insurance-cost-cloud');
    const reason = only(page, target as string);
    expect(reason.closest('details')).toBeNull();
    expect(readable(only(reason, '.text'))).toBe('Because rented');
    expect(readable(only(reason, '.basis'))).toBe('Partial · Inferred by the editors');
    expect(textsOf(reason, '.heading')).toEqual(['Claims for', 'Claims against']);
    expect(textsOf(reason, 'li .statement > sup')).toEqual(['[1]', '[1]']);
    expect(site.anchors).toContain('insurance-cost-cloud');
  });

  test('has no heading over evidence that there is none of', () => {
    const page = render(matrix({ marks: [{ ...mark, evidence: [], counterEvidence: [] }] }));
    expect(page.querySelector('.heading')).toBeNull();
  });

  test('has no list of reasons where nothing is marked', () => {
    expect(render(matrix({ marks: [] })).querySelector('dl')).toBeNull();
  });

  test('tells once what holds for every claim, and its note', () => {
    const page = render(matrix({ note: ['Read with care'] }), 'en');
    expect(textsOf(page, '.common')).toEqual(['All of the above: <2020-10> · As stated']);
    expect(textsOf(page, '.note')).toEqual(['Note: Read with care']);
  });

  test('has no id twice, be a claim a pain and evidence, or the matrix shown again', () => {
    const cost = claim('cost');
    const data = matrix({ marks: [{ ...mark, evidence: [cost], counterEvidence: [cost] }] });
    const page = renderPage(
      <>
        <SolutionMatrix data={data} page={[data]} />
        <SolutionMatrix again data={data} page={[data]} />
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
    expect(only(page, '#claim-cost').closest('th')).not.toBeNull();
  });
});
