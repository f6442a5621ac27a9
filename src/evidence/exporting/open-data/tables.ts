import { soundRecords } from '../../reading/edition';
import type { Comparison } from '../../schema/comparison';
import type { Matrix } from '../../schema/matrix';
import { cellText } from '../../views/cell-content';
import { addressOf } from '../../views/edition-views';
import type { CellView, ComparisonView, MatrixView, TimelineView } from '../../views/views';
import type { Making } from './dataset';
import { type Seen, textIn } from './readers';
import type { DatasetItems } from './schema';

type TableItem = DatasetItems['tables'][number];

/** Every table of an edition: comparisons, then matrices, then timelines. */
export function tableItems({ edition, readers }: Making): TableItem[] {
  return [
    ...[...soundRecords(edition, 'comparison')].map(([id, value]) =>
      comparisonItem(id, value, readers<ComparisonView>(addressOf('comparison', id))),
    ),
    ...[...soundRecords(edition, 'matrix')].map(([id, value]) =>
      matrixItem(id, value, readers<MatrixView>(addressOf('matrix', id))),
    ),
    ...[...soundRecords(edition, 'timeline')].map(([id, { note }]) =>
      timelineItem(id, note !== undefined, readers<TimelineView>(addressOf('timeline', id))),
    ),
  ];
}

function comparisonItem(id: string, value: Comparison, seen: Seen<ComparisonView>): TableItem {
  const { columns, groups = {}, rows, note } = value;
  return {
    kind: 'comparison',
    id,
    caption: value.caption,
    columns: namedIn(columns),
    groups: namedIn(groups),
    rows: Object.entries(rows).map(([row, { label, group, cells }]) => ({
      id: row,
      label,
      group,
      cells: Object.entries(cells).map(([column, { claims, note }]) => {
        const cellIn = (view: ComparisonView) =>
          view.rows.find(({ id }) => id === row)?.cells[column] as CellView;
        return {
          column,
          text: textIn(seen, (view) => cellText(cellIn(view))),
          note: note && textIn(seen, (view) => cellIn(view).note),
          claims,
        };
      }),
    })),
    note: note && textIn(seen, (view) => view.note),
  };
}

function matrixItem(id: string, value: Matrix, seen: Seen<MatrixView>): TableItem {
  return {
    kind: 'matrix',
    id,
    caption: value.caption,
    pains: Object.entries(value.pains).map(([id, pain]) => ({ id, ...pain })),
    solutions: Object.entries(value.solutions).map(([id, solution]) => ({ id, ...solution })),
    marks: value.marks.map(({ evidence = [], counterEvidence = [], ...mark }) => ({
      ...mark,
      reason: textIn(
        seen,
        ({ marks }) =>
          marks.find(({ pain, solution }) => pain === mark.pain && solution === mark.solution)
            ?.reason,
      ),
      evidence,
      counterEvidence,
    })),
    note: value.note && textIn(seen, ({ note }) => note),
  };
}

function timelineItem(id: string, noted: boolean, seen: Seen<TimelineView>): TableItem {
  // The views have the events in the order of time, the same in every language.
  const [view] = Object.values(seen);
  return {
    kind: 'timeline',
    id,
    caption: textIn(seen, ({ caption }) => caption),
    events: (view?.events ?? []).map(({ date, kind, claim }, index) => ({
      date: date.value,
      label: textIn(seen, ({ events }) => events[index]?.label),
      kind,
      claim: claim.id,
    })),
    note: noted ? textIn(seen, ({ note }) => note) : undefined,
  };
}

function namedIn(things: Readonly<Record<string, Pick<DatasetNamed, 'label'>>>): DatasetNamed[] {
  return Object.entries(things).map(([id, { label }]) => ({ id, label }));
}

type DatasetNamed = Extract<TableItem, { kind: 'comparison' }>['columns'][number];
