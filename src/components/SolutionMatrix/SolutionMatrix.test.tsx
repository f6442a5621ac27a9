// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportedText, reportsIn } from '../../../tests/docusaurus/reports';
import { site } from '../../../tests/docusaurus/site';
import { claim, longWord } from '../../evidence/views/samples';
import type { MarkView, MatrixView } from '../../evidence/views/views';
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

beforeEach(() => {
  site.search = '';
  window.location.hash = '';
});

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
    const button = only(page, 'td button');
    expect(readable(button)).toBe(words);
    expect(button.querySelector(`svg[aria-hidden=true] ${shape}, svg${shape}`)).not.toBeNull();
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
    const target = only(page, 'td a[href^="#"]').getAttribute('href');
    expect(target).toBe('#insurance-cost-cloud');
    const reason = only(page, target as string);
    expect(reason.closest('details')).toBeNull();
    expect(readable(only(reason, '.text'))).toBe('Because rented');
    expect(readable(only(reason, '.basis'))).toBe('Partial · Inferred by the editors');
    expect(textsOf(reason, '.heading')).toEqual(['Claims for', 'Claims against']);
    expect(textsOf(reason, 'li .statement sup:not([popover] *)')).toEqual(['[1]', '[1]']);
    expect(site.anchors).toContain('insurance-cost-cloud');
  });

  test.each([
    ['zh-Hans', '理由', '部分对应 · 编者推断', '查看依据：支持 1 条，相反 1 条'],
    ['en', 'Reason', 'Partial · Inferred by the editors', 'See the evidence: 1 for, 1 against'],
  ] as const)('says in %s at once why a mark is given', (locale, name, basis, link) => {
    const page = render(matrix(), locale);
    const card = only(page, 'td [popover]');
    expect(only(page, 'td button').getAttribute('popovertarget')).toBe(card.id);
    expect(card.getAttribute('aria-label')).toBe(name);
    expect(readable(only(card, '.pair'))).toBe('Cost × Cloud');
    expect(readable(only(card, '.basis'))).toBe(basis);
    expect(readable(only(card, '.text'))).toBe('Because rented');
    expect(textsOf(card, 'a')[0]).toBe(link);
  });

  test('says it on paper once', () => {
    expect(only(render(), 'td [popover]').className).toContain('screenOnly');
  });

  test('links each reason to itself', () => {
    const link = only(render(matrix(), 'en'), '#insurance-cost-cloud .head a[href^="#"]');
    expect(link.getAttribute('href')).toBe('#insurance-cost-cloud');
    expect(readable(only(link, '.visually-hidden'))).toBe('Link to this reason: Cost, Cloud');
  });

  test('takes reports on each reason, in its card and below, and on the claims of its heads', () => {
    const data = matrix();
    const page = mountPage(<SolutionMatrix data={data} page={[data]} />);
    const report = 'insurance#cost-cloud at #insurance-cost-cloud';
    expect(reportsIn(only(page, 'td [popover]'))).toEqual([report]);
    expect(reportsIn(only(page, '#insurance-cost-cloud .head'))).toEqual([report]);
    expect(reportsIn(only(page, 'tbody:last-child tr:last-child th'))).toEqual([
      'cost at #claim-cost',
    ]);
    expect(reportedText(page, 'insurance#cost-cloud')).toBe('Cost × Cloud\nBecause rented');
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

  describe('from either side', () => {
    const social: MarkView = { ...mark, pain: 'reach', solution: 'social' };
    const data = matrix({ marks: [mark, social] });
    const headsOf = (page: ParentNode, scope: string) =>
      [...page.querySelectorAll(`th[scope=${scope}]:not([hidden])`)]
        .filter((head) => head.closest('[hidden]') === null)
        .map((head) => (head.querySelector('span') ?? head).firstChild?.textContent?.trim());
    const reasonsIn = (page: ParentNode) =>
      [...page.querySelectorAll('dl > div:not([hidden])')].map((entry) => [
        readable(only(entry, 'dt')),
        ...textsOf(entry, 'dd:not([hidden]) strong:first-of-type').slice(0, 1),
      ]);
    const renderAt = (search: string, locale: 'zh-Hans' | 'en' = 'en') => {
      site.search = search;
      return render(data, locale);
    };

    test.each([
      ['zh-Hans', '查看', ['按痛点', '按方案']],
      ['en', 'View', ['By pain', 'By solution']],
    ] as const)('offers the views in %s, from the pains at first', (locale, label, views) => {
      const page = renderAt('', locale);
      const [view] = page.querySelectorAll('fieldset');
      expect(readable(only(view as Element, 'legend'))).toBe(label);
      expect(textsOf(view as Element, 'button')).toEqual(views);
      expect(reasonsIn(page)).toEqual([
        ['Reach', 'Social'],
        ['Cost', 'Cloud'],
      ]);
    });

    test('shows what each solution answers', () => {
      const page = renderAt('insurance-view=solution');
      expect(headsOf(page, 'colgroup')).toEqual(['Business pains', 'IT pains']);
      expect(headsOf(page, 'col')).toEqual(['Solution', 'Reach', 'Cost']);
      expect(headsOf(page, 'row')).toEqual(['Cloud', 'Social']);
      expect(page.querySelector('th[scope=rowgroup]')).toBeNull();
      expect(reasonsIn(page)).toEqual([
        ['Cloud', 'Cost'],
        ['Social', 'Reach'],
      ]);
      expect(only(page, '#insurance-cost-cloud')).not.toBeNull();
    });

    test('turns round and back', async () => {
      const page = mountPage(<SolutionMatrix data={data} page={[data]} />, 'en');
      const [byPain, bySolution] = page.querySelectorAll('button') as NodeListOf<HTMLElement>;
      await click(bySolution as HTMLElement);
      expect(site.search).toBe('insurance-view=solution');
      expect(bySolution?.getAttribute('aria-pressed')).toBe('true');
      expect(headsOf(page, 'row')).toEqual(['Cloud', 'Social']);
      await click(byPain as HTMLElement);
      expect(site.search).toBe('');
      expect(headsOf(page, 'row')).toEqual(['Reach', 'Cost']);
    });

    test.each([
      ['zh-Hans', '角色', ['业务痛点 1', 'IT 痛点 1']],
      ['en', 'Role', ['Business pains 1', 'IT pains 1']],
    ] as const)('offers the roles in %s', (locale, label, roles) => {
      const page = renderAt('', locale);
      expect(textsOf(page, '.facets legend')).toEqual([label]);
      expect(textsOf(page, '.facets fieldset button')).toEqual(roles);
    });

    test('narrows rows and reasons down to a role', () => {
      const page = renderAt('insurance=role.it');
      expect(headsOf(page, 'rowgroup')).toEqual(['IT pains']);
      expect(headsOf(page, 'row')).toEqual(['Cost']);
      expect(reasonsIn(page)).toEqual([['Cost', 'Cloud']]);
      expect(only(page, '#claim-reach').closest('[hidden]')).not.toBeNull();
    });

    test('narrows columns and reasons down to a role', () => {
      const page = renderAt('insurance=role.it&insurance-view=solution');
      expect(headsOf(page, 'colgroup')).toEqual(['IT pains']);
      expect(headsOf(page, 'col')).toEqual(['Solution', 'Cost']);
      expect(headsOf(page, 'row')).toEqual(['Cloud', 'Social']);
      expect(page.querySelectorAll('tbody tr:first-child td:not([hidden])')).toHaveLength(1);
      expect(reasonsIn(page)).toEqual([['Cloud', 'Cost']]);
    });

    test.each(['insurance-reach-social', 'claim-reach', 'claim-against'])(
      'shows #%s, whatever role was chosen',
      (id) => {
        site.search = 'insurance=role.it';
        window.location.hash = `#${id}`;
        const against = { ...social, counterEvidence: [claim('against')] };
        const targeted = matrix({ marks: [{ ...mark, counterEvidence: [] }, against] });
        const page = mountPage(<SolutionMatrix data={targeted} page={[targeted]} />);
        expect(only(page, `#${id}`).closest('[hidden]')).toBeNull();
      },
    );
  });

  test('takes one pair, fifty pains, and words that no cell can hold', () => {
    const one = matrix({ pains: matrix().pains.slice(0, 1), solutions: [], marks: [] });
    expect(render(one).querySelectorAll('tbody td')).toHaveLength(0);
    const pains = Array.from({ length: 50 }, (_, index) => ({
      id: `p${index}`,
      label: longWord,
      kind: 'it' as const,
      claim: claim(`p${index}`),
    }));
    expect(render(matrix({ pains })).querySelectorAll('th[scope=row]')).toHaveLength(50);
  });
});
