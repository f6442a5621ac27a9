// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { claim, longWord } from '../../evidence/views/samples';
import type { DiagramEdgeView, DiagramNodeView, DiagramView } from '../../evidence/views/views';
import { Diagram } from './Diagram';

function node(id: string, column: number, fields: Partial<DiagramNodeView> = {}): DiagramNodeView {
  return { id, label: `Part ${id}`, column, row: 1, kind: 'process', ...fields };
}

function edge(from: string, to: string, fields: Partial<DiagramEdgeView> = {}): DiagramEdgeView {
  return { from, to, kind: 'call', ...fields };
}

function diagram(fields: Partial<DiagramView> = {}): DiagramView {
  return {
    record: 'diagram',
    id: 'layers',
    caption: 'Layers',
    groups: [],
    nodes: [node('a', 1), node('b', 2)],
    edges: [edge('a', 'b')],
    claims: [claim('x')],
    ...fields,
  };
}

function render(data: DiagramView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Diagram data={data} page={[data]} />, locale);
}

/** What is said to those who do not see the picture. */
const words = (page: ParentNode) => textsOf(page, 'ul.visually-hidden > li');

describe('Diagram', () => {
  test('is a picture with a name, which can be scrolled from the keyboard', () => {
    const page = render(diagram());
    expect(only(page, 'svg[role=img]').getAttribute('aria-label')).toBe('Layers');
    expect(only(page, '[tabindex="0"]').querySelector('svg[role=img]')).not.toBeNull();
    expect(page.innerHTML).not.toContain('NaN');
  });

  test('is captioned, cited, and opens the claims it rests on', () => {
    const page = render(diagram({ claims: [claim('x'), claim('y')] }));
    const caption = only(page, 'figcaption');
    expect(readable(caption).startsWith('Layers[1]')).toBe(true);
    expect(textsOf(caption, '[popover] .statement')).toEqual([
      'Statement of x.',
      'Statement of y.',
    ]);
    expect(caption.querySelectorAll('#claim-x, #claim-y')).toHaveLength(2);
  });

  test('draws each part with its name and what it does', () => {
    const nodes = [
      node('a', 1, { kind: 'actor', detail: 'Outside' }),
      node('b', 2, { kind: 'store', label: longWord }),
    ];
    const page = render(diagram({ nodes }));
    const parts = [...page.querySelectorAll('.part')];
    expect(parts.map((part) => part.getAttribute('data-kind'))).toEqual(['actor', 'store']);
    expect(textsOf(page, '.part[data-kind=actor] text')).toEqual(['Part a', 'Outside']);
    expect(textsOf(page, '.part .name').join('')).toBe(`Part a${longWord}`);
  });

  test('draws a box around a group, and none around nothing', () => {
    const groups = [
      { id: 'g', label: 'Group g' },
      { id: 'empty', label: 'Nobody' },
    ];
    const nodes = [node('a', 1, { group: 'g' }), node('b', 2)];
    expect(textsOf(render(diagram({ groups, nodes })), '.group text')).toEqual(['Group g']);
  });

  test('points each arrow, and writes on it what passes', () => {
    const edges = [edge('a', 'b', { label: 'SQL', kind: 'sync' }), edge('b', 'a')];
    const page = render(diagram({ edges }));
    const paths = [...page.querySelectorAll('svg[role=img] path.edge')];
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      const [, tip] = /^url\(#(.*)\)$/.exec(path.getAttribute('marker-end') ?? '') ?? [];
      const kind = path.parentElement?.getAttribute('data-kind');
      expect(only(page, `marker[id="${tip}"]`).getAttribute('data-kind')).toBe(kind);
    }
    expect(textsOf(page, 'g.label')).toEqual(['SQL']);
  });

  test('numbers its steps, and tells them in order beneath', () => {
    const edges = [
      edge('b', 'a', { step: 2, label: 'Answer' }),
      edge('a', 'b', { step: 1, label: 'Request' }),
      edge('a', 'b'),
    ];
    const page = render(diagram({ edges }), 'en');
    expect(textsOf(page, 'svg .step')).toEqual(['2', '1']);
    expect(textsOf(page, 'ol.steps > li')).toEqual([
      'Part a → Part b: Request',
      'Part b → Part a: Answer',
    ]);
    expect(
      [...page.querySelectorAll('ol.steps > li')].map((step) => step.getAttribute('value')),
    ).toEqual(['1', '2']);
    expect(words(page)).toEqual(['Part a', 'Part b', 'Part a → Part b: Call']);
  });

  test('has no list of steps where there are none', () => {
    expect(render(diagram()).querySelector('ol')).toBeNull();
  });

  test.each([
    ['zh-Hans', ['Part a → Part b：调用', 'Part b → Part a：Log · 异步复制']],
    ['en', ['Part a → Part b: Call', 'Part b → Part a: Log · Asynchronous replication']],
  ] as const)('says in %s what the picture shows', (locale, arrows) => {
    const nodes = [node('a', 1, { detail: 'Decides' }), node('b', 2)];
    const edges = [edge('a', 'b'), edge('b', 'a', { label: 'Log', kind: 'async' })];
    const page = render(diagram({ nodes, edges }), locale);
    expect(words(page)).toEqual(['Part a · Decides', 'Part b', ...arrows]);
  });

  test('tells parts of one name apart by their groups', () => {
    const groups = ['g', 'h'].map((id) => ({ id, label: `Site ${id}` }));
    const nodes = [
      node('a', 1, { label: 'Primary', group: 'g' }),
      node('b', 2, { label: 'Primary', group: 'h' }),
      node('c', 3, { group: 'h' }),
    ];
    const page = render(diagram({ groups, nodes }), 'en');
    expect(words(page)).toEqual([
      'Site g · Primary',
      'Site h · Primary',
      'Part c',
      'Site g · Primary → Site h · Primary: Call',
    ]);
  });

  test.each([
    ['zh-Hans', '图例', ['调用', '管控']],
    ['en', 'Key', ['Call', 'Control']],
  ] as const)('explains its lines in %s', (locale, name, kinds) => {
    const edges = [edge('a', 'b', { kind: 'control' }), edge('b', 'a'), edge('a', 'b')];
    const page = render(diagram({ edges }), locale);
    expect(only(page, '.legend').getAttribute('aria-label')).toBe(name);
    expect(textsOf(page, '.legend li')).toEqual(kinds);
  });

  test('explains nothing where all lines are alike', () => {
    expect(render(diagram()).querySelector('.legend')).toBeNull();
  });

  test('has no id twice beside another', () => {
    const [first, second] = [diagram(), diagram({ id: 'other' })];
    const page = renderPage(
      <>
        <Diagram data={first} page={[first, second]} />
        <Diagram data={second} page={[first, second]} />
        <Diagram again data={first} page={[first, second]} />
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
    expect(page.querySelectorAll('#claim-x')).toHaveLength(1);
  });

  test('shows its note, and no arrow where it has none', () => {
    const page = render(diagram({ edges: [], note: ['Simplified.'] }), 'en');
    expect(textsOf(page, '.note')).toEqual(['Note: Simplified.']);
    expect(page.querySelector('path.edge')).toBeNull();
    expect(words(page)).toEqual(['Part a', 'Part b']);
  });

  test('names an arrow to what is not there, and does not draw it', () => {
    const page = render(diagram({ edges: [edge('a', 'lost')] }), 'en');
    expect(page.querySelector('path.edge')).toBeNull();
    expect(words(page)).toContain('Part a → lost: Call');
  });
});
