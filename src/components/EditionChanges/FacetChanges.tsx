import Translate from '@docusaurus/Translate';
import type { FacetChangeView } from '../../evidence/views/edition-changes';
import { Words } from '../shared/Words/Words';
import styles from './FacetChanges.module.css';
import { Pieces } from './Pieces';

interface Props {
  facets: readonly FacetChangeView[];
}

/** What differs in a record, a line each: what it was, and what it is. */
export function FacetChanges({ facets }: Props) {
  if (facets.length === 0) return null;
  return (
    <dl className={styles.facets}>
      {facets.map((facet, index) => (
        // They never change their order, and two may say the same.
        <div className={styles.facet} key={index}>
          <dt>
            <Words text={facet.label} />
          </dt>
          <dd>
            <Content facet={facet} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Content({ facet: { before, after, pieces, change } }: { facet: FacetChangeView }) {
  if (pieces) return <Pieces pieces={pieces} />;
  if (before === undefined && after === undefined) {
    return (
      <Translate
        id="handbook.editionChanges.reordered"
        description="Says that things stand in another order than before"
      >
        次序有变
      </Translate>
    );
  }
  return (
    <>
      <Pieces
        pieces={[
          ...(before === undefined ? [] : [{ text: before, change: 'removed' as const }]),
          ...(after === undefined ? [] : [{ text: after, change: 'added' as const }]),
        ]}
      />
      {change !== undefined && <span className={styles.change}> {change}</span>}
    </>
  );
}
