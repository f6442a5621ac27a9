// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import type { GlossaryView, TermView } from '../../evidence/views/views';
import { claim, longWord } from '../../samples/records';
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

describe('Glossary', () => {
  test('defines each term, in the order given', () => {
    const page = render(
      glossary(term('b'), term('a', { definition: [{ strong: ['Bold'] }, '.'] })),
    );
    expect(textsOf(page, 'dl > div > dt dfn')).toEqual(['Term b', 'Term a']);
    expect(textsOf(page, 'dl > div > dd')).toEqual(['Definition of b.', 'Bold.']);
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
    expect(site.anchors).toEqual(['term-a', 'term-b']);
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
});
