import { claim, period, source } from '../../src/evidence/views/samples';
import type { FrontView } from '../../src/evidence/views/views';

const front: FrontView = {
  record: 'front',
  comparison: {
    record: 'comparison',
    id: 'clouds',
    edition: '2026-11',
    asOf: period('2026-11'),
    caption: 'Two clouds',
    columns: [{ id: 'tencent', label: 'Tencent Cloud' }],
    groups: [],
    rows: [{ id: 'share', label: 'Share', cells: { tencent: { claims: [claim('share')] } } }],
  },
  series: {
    record: 'series',
    id: 'shares',
    caption: 'Shares',
    method: 'By quarter',
    asOf: period('2026-05'),
    lines: [
      {
        id: 'tencent',
        label: 'Tencent Cloud',
        points: [
          {
            at: period('2025-Q1'),
            value: 0.1,
            text: '10%',
            sources: [{ source: source('canalys') }],
            estimate: false,
          },
        ],
      },
    ],
    breaks: [],
    ticks: [
      { value: 0, text: '0%' },
      { value: 0.2, text: '20%' },
    ],
  },
  findings: [
    {
      record: 'finding',
      id: 'order',
      headline: 'The order has changed.',
      path: '/docs/2026-11/tencent-vs-alibaba#market-share',
    },
  ],
};

export default front;
