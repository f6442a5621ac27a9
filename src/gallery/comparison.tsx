import { Comparison } from '../components/Comparison/Comparison';
import { claim, history, longWord, period, quantity, source } from '../evidence/views/samples';
import type { CellView, ClaimView, ComparisonView, RowView } from '../evidence/views/views';
import { Gallery, type State } from './_gallery/Gallery';

/** A comparison of two things, whose rows have ids that no other state has. */
function comparison(id: string, rows: RowView[], more: Partial<ComparisonView> = {}) {
  return {
    record: 'comparison',
    id,
    edition: '2026-11',
    asOf: period('2026-11'),
    caption: `Caption of ${id}`,
    columns: columns('One', 'Two'),
    groups: [],
    rows,
    ...more,
  } satisfies ComparisonView;
}

function columns(...labels: string[]) {
  return labels.map((label) => ({ id: label.toLowerCase(), label }));
}

function row(id: string, cells: RowView['cells'], more: Partial<RowView> = {}): RowView {
  return { id, label: `Row ${id}`, cells, ...more };
}

function cell(id: string, fields: Partial<ClaimView> = {}): CellView {
  return { claims: [claim(id, { asOf: period('2026-10'), ...fields })] };
}

/** A cell whose claim tells a number. */
function number(id: string, value: number, fields: Partial<ClaimView> = {}): CellView {
  const figure = quantity(`${value}%`, value / 100);
  return cell(id, { statement: ['The share is ', { figure }, '.'], ...fields });
}

const oneRow = comparison('one-row', [
  row('only', { one: cell('one-row-one'), two: cell('one-row-two') }),
]);

const grouped = comparison(
  'grouped',
  ['market', 'market', 'market', 'history', 'history', undefined].map((group, index) =>
    row(
      `grouped-${index}`,
      {
        one: number(`grouped-one-${index}`, (index * 7) % 11),
        two:
          index === 1
            ? number('grouped-two-same', 7)
            : number(`grouped-two-${index}`, (index * 5) % 13, { asOf: period('2025') }),
      },
      { group },
    ),
  ),
  {
    groups: [
      { id: 'market', label: 'Market' },
      { id: 'history', label: 'History' },
    ],
    note: ['A note on the whole table.'],
  },
);

const fifty = comparison(
  'fifty',
  Array.from({ length: 50 }, (_, index) =>
    row(`fifty-${index + 1}`, {
      one: number(`fifty-one-${index}`, (index * 37) % 101),
      two: { text: [index % 2 === 0 ? '支持' : '不支持'], claims: [claim(`fifty-two-${index}`)] },
      three: cell(`fifty-three-${index}`),
    }),
  ),
  { columns: columns('One', 'Two', 'Three') },
);

const missing = comparison('missing', [
  row('missing-one', { two: cell('missing-a') }),
  row('missing-two', { one: cell('missing-b') }),
  row('missing-both', {}),
]);

const long = comparison('long', [
  row(
    'long-row',
    { one: cell('long-one', { statement: [longWord] }), two: cell('long-two') },
    { label: longWord },
  ),
]);

const unsourced = comparison('unsourced', [
  row('unsourced-row', {
    one: cell('unsourced-one', { sources: [] }),
    two: { text: ['Said by nobody'], ...cell('unsourced-two', { sources: [] }) },
  }),
]);

const noted = comparison(
  'noted',
  [
    row('noted-row', {
      one: { ...cell('noted-one'), note: ['A note on the cell.'] },
      two: cell('noted-two', {
        asOf: period('2026-09'),
        note: ['A note on the claim.'],
        sources: [{ source: source('noted-source'), locator: 'p. 3' }],
        edition: '2026-11',
        history: history('corrected'),
      }),
    }),
  ],
  { note: ['A note on the table.'] },
);

const old = comparison('old', [
  row('old-one', {
    one: cell('old-a', { asOf: period('2018-09'), age: 8 }),
    two: cell('old-b', { asOf: period('2024'), age: 1 }),
  }),
  row('old-several', {
    one: { claims: [claim('old-c', { age: 6 }), claim('old-d', { asOf: period('2026-11') })] },
    two: { text: ['Of several'], claims: [claim('old-e', { age: 6 }), claim('old-f', { age: 6 })] },
  }),
]);

const oldAlike = comparison('old-alike', [
  row('old-alike-row', {
    one: { claims: [claim('old-g', { age: 6 })] },
    two: { claims: [claim('old-h', { age: 6 })] },
  }),
]);

const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
const wide = comparison(
  'wide',
  Array.from({ length: 12 }, (_, index) =>
    row(
      `wide-${index + 1}`,
      Object.fromEntries(
        columns(...names).map(({ id }, place) => [
          id,
          number(`wide-${id}-${index}`, (index * (place + 3)) % 17),
        ]),
      ),
      { group: index < 7 ? 'first' : 'second' },
    ),
  ),
  {
    columns: columns(...names),
    groups: [
      { id: 'first', label: 'First group' },
      { id: 'second', label: 'Second group' },
    ],
  },
);

const tables: [string, ComparisonView][] = [
  ['one row', oneRow],
  ['grouped', grouped],
  ['fifty rows', fifty],
  ['missing cells', missing],
  ['very long word', long],
  ['no source', unsourced],
  ['notes', noted],
  ['old claims', old],
  ['common standing, old', oldAlike],
  ['eight columns', wide],
];
const page = tables.map(([, data]) => data);

const states: State[] = tables.map(([name, data]) => ({
  name,
  show: <Comparison data={data} page={page} />,
}));

export default function ComparisonGallery() {
  return <Gallery component="Comparison" states={states} />;
}
