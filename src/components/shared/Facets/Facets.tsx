import Translate from '@docusaurus/Translate';
import { Choice, Choices } from '../Choices/Choices';
import styles from './Facets.module.css';
import type { Faceting } from './useFacets';

interface Props<Item> {
  faceting: Faceting<Item>;
}

/** The choices by which a reader narrows a list down, and how much of it is left. */
export function Facets<Item>({ faceting }: Props<Item>) {
  const { facets, toggle, clear, shown, total } = faceting;
  const narrowed = facets.some(({ choices }) => choices.some(({ chosen }) => chosen));
  const divided = facets.filter(({ choices }) => choices.length > 1);
  if (divided.length === 0) return null;
  return (
    <div className={styles.facets}>
      {divided.map(({ id, label, choices }) => (
        <Choices key={id} label={label}>
          {choices.map(({ value, name, count, chosen }) => (
            <Choice chosen={chosen} count={count} key={value} onChoose={() => toggle(id, value)}>
              {name}
            </Choice>
          ))}
        </Choices>
      ))}
      <p className={styles.state}>
        <output>
          {shown < total && (
            <Translate
              id="handbook.facets.shown"
              description="How much of a list is left after choosing"
              values={{ shown, total }}
            >
              {'显示 {shown} 条，共 {total} 条'}
            </Translate>
          )}
        </output>
        {/* It stays where it is once used, so that the focus does not go astray. */}
        <button
          aria-disabled={!narrowed}
          className={styles.clear}
          onClick={narrowed ? clear : undefined}
          type="button"
        >
          <Translate id="handbook.facets.clear" description="Takes every choice back">
            全部显示
          </Translate>
        </button>
      </p>
    </div>
  );
}
