import Translate from '@docusaurus/Translate';
import { Choice, Choices } from '../Choices/Choices';
import { Narrowing } from '../Narrowing/Narrowing';
import styles from './Facets.module.css';
import type { Faceting } from './useFacets';

interface Props<Item> {
  faceting: Faceting<Item>;
}

/** The choices by which a reader narrows a list down, and how much of it is left. */
export function Facets<Item>({ faceting }: Props<Item>) {
  const { facets, clear, shown, total } = faceting;
  const narrowed = facets.some(({ choices }) => choices.some(({ chosen }) => chosen));
  if (facets.every(({ choices }) => choices.length < 2)) return null;
  return (
    <div className={styles.facets} data-mdast="ignore" data-search-ignore="">
      <FacetChoices faceting={faceting} />
      <Narrowing
        label={
          <Translate id="handbook.facets.clear" description="Takes every choice back">
            全部显示
          </Translate>
        }
        narrowed={narrowed}
        onTakeBack={clear}
      >
        {shown < total && (
          <Translate
            id="handbook.facets.shown"
            description="How much of a list is left after choosing"
            values={{ shown, total }}
          >
            {'显示 {shown} 条，共 {total} 条'}
          </Translate>
        )}
      </Narrowing>
    </div>
  );
}

/** The choices alone, a row for each facet that divides anything. */
export function FacetChoices<Item>({ faceting: { facets, toggle } }: Props<Item>) {
  return facets
    .filter(({ choices }) => choices.length > 1)
    .map(({ id, label, choices }) => (
      <Choices key={id} label={label}>
        {choices.map(({ value, name, count, chosen }) => (
          <Choice chosen={chosen} count={count} key={value} onChoose={() => toggle(id, value)}>
            {name}
          </Choice>
        ))}
      </Choices>
    ));
}
