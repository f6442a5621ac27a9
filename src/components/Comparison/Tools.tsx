import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState } from 'react';
import { Choice } from '../shared/Choices/Choices';
import { FacetChoices } from '../shared/Facets/Facets';
import { Narrowing } from '../shared/Narrowing/Narrowing';
import { ColumnChooser } from './ColumnChooser';
import type { Offers } from './offers';
import { SortSelect } from './SortSelect';
import styles from './Tools.module.css';
import type { Arranging } from './useArrangement';

interface Props {
  arranging: Arranging;
  offers: Offers;
}

/** The bar over a comparison by which its reader arranges it. It takes scripts to work. */
export function Tools({ arranging, offers }: Props) {
  const { columns, differing, text, groups, find, showDiffering } = arranging;
  const [choosing, setChoosing] = useState(false);
  const chooser = useId();
  if (Object.values(offers).every((offered) => !offered)) return null;
  return (
    <div className={styles.tools} data-mdast="ignore" data-search-ignore>
      <div className={styles.bar}>
        {offers.find && (
          <input
            aria-label={findLabel()}
            autoComplete="off"
            className={styles.find}
            onChange={({ target }) => find(target.value)}
            placeholder={findLabel()}
            type="search"
            value={text}
          />
        )}
        {offers.differing && (
          <Choice chosen={differing} onChoose={() => showDiffering(!differing)}>
            <Translate
              id="handbook.comparison.differing"
              description="Leaves out the rows whose cells all say the same"
            >
              只看有差异的行
            </Translate>
          </Choice>
        )}
        {offers.columns && (
          <button
            aria-controls={chooser}
            aria-expanded={choosing}
            className={styles.disclose}
            onClick={() => setChoosing(!choosing)}
            type="button"
          >
            <Translate
              id="handbook.comparison.columns"
              description="Opens the choice and the order of columns"
            >
              列
            </Translate>
          </button>
        )}
        {offers.sort && <SortSelect arranging={arranging} />}
        <div className={styles.state}>
          <State arranging={arranging} />
        </div>
      </div>
      {offers.columns && (
        <div hidden={!choosing} id={chooser}>
          <ColumnChooser columns={columns} onChoose={arranging.chooseColumns} />
        </div>
      )}
      {offers.groups && <FacetChoices faceting={groups} />}
    </div>
  );
}

/** How much is shown, and the way back to all of it. */
function State({ arranging: { shown, groups, arranged, reset } }: Pick<Props, 'arranging'>) {
  const [rows, total] = [shown.rows.length, groups.total];
  return (
    <Narrowing
      label={
        <Translate
          id="handbook.comparison.reset"
          description="Shows a table as its editors made it, after a reader arranged it otherwise"
        >
          恢复原样
        </Translate>
      }
      narrowed={arranged}
      onTakeBack={reset}
    >
      {rows < total && (
        <Translate
          id="handbook.comparison.shown"
          description="How many rows of a table are left after a reader narrowed it down"
          values={{ shown: rows, total }}
        >
          {'显示 {shown} 行，共 {total} 行'}
        </Translate>
      )}
    </Narrowing>
  );
}

function findLabel(): string {
  return translate({
    id: 'handbook.comparison.find',
    message: '筛选各行',
    description: 'Labels the input for words that a row of a table must hold',
  });
}
