// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportsIn } from '../../../tests/docusaurus/reports';
import { site } from '../../../tests/docusaurus/site';
import { claim, longWord } from '../../evidence/views/samples';
import type { GlossaryView, TermView } from '../../evidence/views/views';
import { Claim } from '../Claim/Claim';
import { Glossary } from './Glossary';

function term(id: string, fields: Partial<TermView> = {}): TermView {
  return {
    record: 'term',
    id,
    name: `Term ${id}`,
    otherNames: [],
    definition: [`Definition of ${id}.`],
    aliases: [],
    claims: [],
    ...fields,
  };
}

function glossary(...terms: TermView[]): GlossaryView {
  return { record: 'glossary', terms };
}

function render(data: GlossaryView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Glossary data={data} page={[data]} />, locale);
}

beforeEach(() => {
  site.search = '';
  window.location.hash = '';
});

describe('Glossary', () => {
  test('defines each term, in the order given', () => {
    const data = glossary(term('b'), term('a', { definition: [{ strong: ['Bold'] }, '.'] }));
    const page = mountPage(<Glossary data={data} page={[data]} />);
    expect(textsOf(page, 'dl > div > dt dfn')).toEqual(['Term b', 'Term a']);
    expect(textsOf(page, 'dl > div > dd')).toEqual([
      'Definition of b.报告问题：Term b',
      'Bold.报告问题：Term a',
    ]);
    expect(reportsIn(page)).toEqual(['b at #term-b', 'a at #term-a']);
    expect(readable(only(page, 'dd strong'))).toBe('Bold');
  });

  test('gives every term an anchor, once on a page', () => {
    const data = glossary(term('a'), term('b'));
    const page = renderPage(
      <>
        <Glossary data={data} page={[data]} />
        <Glossary again data={data} page={[data]} />
      </>,
    );
    expect(readable(only(page, '#term-b dfn'))).toBe('Term b');
    expect(site.anchors).toEqual(['terms-t', 'term-a', 'term-b']);
    expect(repeatedIds(page)).toEqual([]);
  });

  test('tells the other names, each in its language', () => {
    const page = render(
      glossary(
        term('a', {
          otherNames: [{ locale: 'en', name: 'Shard' }],
          abbreviation: 'SHD',
          pinyin: 'fēnpiàn',
        }),
      ),
    );
    expect(readable(only(page, 'dt'))).toBe('Term a Shard SHD fēnpiàn');
    expect(only(page, 'dt [lang=en]').textContent).toBe('Shard');
    expect(only(page, 'dt [lang=zh-Latn]').textContent).toBe('fēnpiàn');
    expect(only(page, 'dt abbr').textContent).toBe('SHD');
  });

  test('does not repeat a term that is its own abbreviation', () => {
    const page = render(glossary(term('tdsql', { name: 'TDSQL', abbreviation: 'TDSQL' })));
    expect(readable(only(page, 'dt'))).toBe('TDSQL');
  });

  test.each([
    ['zh-Hans', '又称：分库 / 分表'],
    ['en', 'Also: 分库 / 分表'],
  ] as const)('tells what else a term is called in %s', (locale, words) => {
    const data = glossary(term('a', { aliases: ['分库', '分表'] }), term('b'));
    expect(textsOf(render(data, locale), '.aliases')).toEqual([words]);
  });

  test('marks the sources of a definition, and holds the anchors of its claims', () => {
    const page = render(glossary(term('a', { claims: [claim('x'), claim('y')] }), term('b')));
    expect(textsOf(page, 'dd sup a')).toEqual(['[1]']);
    expect(page.querySelectorAll('#term-a #claim-x, #term-a #claim-y')).toHaveLength(2);
  });

  test('leaves the anchor to a claim that stands further up', () => {
    const x = claim('x');
    const data = glossary(term('a', { claims: [x] }), term('b', { claims: [x] }));
    const page = renderPage(
      <>
        <Claim data={x} page={[x, data]} />
        <Glossary data={data} page={[x, data]} />
      </>,
    );
    expect(only(page, '#claim-x').closest('dl')).toBeNull();
    expect(repeatedIds(render(data))).toEqual([]);
  });

  test('takes no term, and a word that no line can hold', () => {
    expect(render(glossary()).querySelector('dt, dd')).toBeNull();
    expect(textsOf(render(glossary(term('a', { name: longWord }))), 'dfn')).toEqual([longWord]);
  });

  describe('with letters', () => {
    const data = glossary(
      term('shard', { name: '分片键', pinyin: 'fēnpiàn jiàn' }),
      term('tdsql', { name: 'TDSQL' }),
      term('tencent', { name: '腾讯', pinyin: 'Téngxùn' }),
      term('5g', { name: '5G', claims: [claim('radio')] }),
    );
    const shown = (page: ParentNode) =>
      textsOf(page, 'section:not([hidden]) .entry:not([hidden]) dfn');

    test.each([
      ['zh-Hans', '首字母', '查找术语（名称、拼音、缩写或释义）'],
      ['en', 'Initial letters', 'Find a term (name, pinyin, abbreviation or definition)'],
    ] as const)('leads to them in %s, and shows everything at first', (locale, name, label) => {
      const page = render(data, locale);
      expect(only(page, 'nav').getAttribute('aria-label')).toBe(name);
      expect(readable(only(page, 'label'))).toBe(label);
      expect(textsOf(page, 'nav a')).toEqual(['F 1', 'T 2', '# 1']);
      for (const link of page.querySelectorAll('nav a')) {
        expect(only(page, `${link.getAttribute('href')}`).tagName).toBe('H3');
      }
      expect(shown(page)).toEqual(['分片键', 'TDSQL', '腾讯', '5G']);
      expect(only(page, 'output').textContent).toBe('');
    });

    test('finds what is asked for in the address', () => {
      site.search = 'glossary=tengxun';
      const page = render(data);
      expect(shown(page)).toEqual(['腾讯']);
      expect(textsOf(page, 'nav a')).toEqual([]);
      expect(textsOf(page, 'section:not([hidden]) h3')).toEqual(['T']);
      expect(readable(only(page, 'output'))).toBe('找到 1 条，共 4 条');
      expect(only(page, '#term-shard').closest('[hidden]')).not.toBeNull();
    });

    test('finds what is typed, and says where nothing is', () => {
      const page = mountPage(<Glossary data={data} page={[data]} />, 'en');
      const type = (text: string) =>
        act(() => {
          const input = only(page, 'input') as HTMLInputElement;
          // React overrides the setter of the element, so as to know of what it was not told.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
            input,
            text,
          );
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
      type('TD sql');
      expect(shown(page)).toEqual(['TDSQL']);
      type('nowhere');
      expect(site.search).toBe('glossary=nowhere');
      expect(shown(page)).toEqual([]);
      expect(readable(only(page, 'output'))).toBe('0 of 4 terms');
    });

    test.each(['term-5g', 'claim-radio'])('shows #%s, whatever was asked for', (id) => {
      site.search = 'glossary=tdsql';
      window.location.hash = `#${id}`;
      expect(shown(mountPage(<Glossary data={data} page={[data]} />))).toEqual(['TDSQL', '5G']);
    });
  });
});
