import { Diagram } from '../components/Diagram/Diagram';
import { Sources } from '../components/Sources/Sources';
import { claim, longWord } from '../evidence/views/samples';
import type { DiagramEdgeView, DiagramNodeView, DiagramView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

function node(id: string, column: number, row: number, fields: Partial<DiagramNodeView> = {}) {
  return { id, label: `部件 ${id}`, column, row, kind: 'process' as const, ...fields };
}

function edge(from: string, to: string, fields: Partial<DiagramEdgeView> = {}): DiagramEdgeView {
  return { from, to, kind: 'call', ...fields };
}

function diagram(id: string, fields: Partial<DiagramView>): DiagramView {
  return {
    record: 'diagram',
    id,
    caption: `架构 Architecture: ${id}`,
    groups: [],
    nodes: [node('a', 1, 1, { kind: 'actor', detail: '发出请求' }), node('b', 2, 1)],
    edges: [edge('a', 'b', { label: 'SQL' })],
    claims: [claim(`diagram-${id}`)],
    ...fields,
  };
}

const states: Record<string, DiagramView> = {
  'two parts': diagram('two', {}),
  'groups, kinds and steps': diagram('steps', {
    groups: [
      { id: 'g', label: '同城' },
      { id: 'h', label: 'Another site' },
    ],
    nodes: [
      node('a', 1, 1, { kind: 'actor', label: '应用' }),
      node('b', 2, 1, { group: 'g', kind: 'store', label: '主机', detail: 'Primary' }),
      node('c', 2, 2, { group: 'g', kind: 'store', label: '备机' }),
      node('d', 3, 2, { group: 'h', kind: 'store', label: 'Standby' }),
    ],
    edges: [
      edge('a', 'b', { step: 1, label: '写入' }),
      edge('b', 'c', { step: 2, kind: 'sync', label: '日志' }),
      edge('b', 'd', { kind: 'async', label: 'Log' }),
      edge('c', 'd', { kind: 'control' }),
    ],
    note: ['简化 Simplified.'],
  }),
  'no arrow, no source': diagram('plain', { edges: [], claims: [] }),
  'very long word': diagram('long', {
    nodes: [node('a', 1, 1, { label: longWord }), node('b', 2, 1, { detail: longWord })],
  }),
};
const page = Object.values(states);

export default function DiagramGallery() {
  return (
    <Gallery
      component="Diagram"
      states={[
        ...Object.entries(states).map(([name, data]) => ({
          name,
          show: <Diagram data={data} page={page} />,
        })),
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
