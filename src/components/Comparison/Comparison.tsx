import { translate } from '@docusaurus/Translate';
import { comparisonWords } from '../../evidence/exporting/comparison-words';
import type { ClaimView, ComparisonView, RowView } from '../../evidence/views/views';
import { Age } from '../shared/Age/Age';
import type { Facet } from '../shared/Facets/useFacets';
import { Note } from '../shared/Note/Note';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { useLocale } from '../shared/useLocale';
import styles from './Comparison.module.css';
import { ComparisonTable } from './ComparisonTable';
import { offersOf } from './offers';
import { TakeAlong } from './TakeAlong';
import { Tools } from './Tools';
import { useArrangement } from './useArrangement';

/** How many columns find room beside one another on paper. */
const columnsOnPaper = 3;

/** `<Comparison id="…"/>`: things held against one another, a column each. */
export function Comparison(props: TagProps<ComparisonView>) {
  const { data } = props;
  const { group } = comparisonWords[useLocale()];
  const arranging = useArrangement(data, groupFacet(data, group));
  const offers = offersOf(data);
  const common = commonStanding(claimsOf(data));
  return (
    <TableFrame
      className={arranging.shown.columns.length > columnsOnPaper ? styles.wide : undefined}
      foot={
        <>
          {common && (
            <div className={styles.common}>
              <CommonStanding claim={common} /> <Age claims={[common]} />
            </div>
          )}
          <Note note={data.note} />
          <TakeAlong shown={arranging.shown} />
        </>
      }
      head={<Tools arranging={arranging} offers={offers} />}
      label={data.caption}
    >
      <ComparisonTable
        {...props}
        onSort={offers.sort ? arranging.sortBy : undefined}
        shown={arranging.shown}
        sort={arranging.sort}
        terse={common !== undefined}
      />
    </TableFrame>
  );
}

function claimsOf({ columns, rows }: ComparisonView): ClaimView[] {
  return rows.flatMap(({ cells }) => columns.flatMap(({ id }) => cells[id]?.claims ?? []));
}

/** The way rows are narrowed down by their groups. */
function groupFacet({ groups }: ComparisonView, groupName: string): Facet<RowView> {
  const names = new Map(groups.map(({ id, label }) => [id, label]));
  return {
    id: 'group',
    label: groupName,
    valueOf: ({ group }) => group ?? 'none',
    nameOf: (group) =>
      names.get(group) ??
      translate({
        id: 'handbook.comparison.ungrouped',
        message: '未分组',
        description: 'Names the rows that belong to no group',
      }),
    order: groups.map(({ id }) => id),
  };
}
