import Translate from '@docusaurus/Translate';
import type { WorkingView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { Formula } from '../shared/Formula/Formula';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import styles from './Working.module.css';

/** `<Working of="claim#figure"/>`: how a derived figure is worked out, from what, and whose that is. */
export function Working({ data, page }: TagProps<WorkingView>) {
  const { label, formula, worked, inputs } = data;
  return (
    <figure className={styles.working}>
      <figcaption className={styles.label}>
        <Translate
          id="handbook.working.label"
          description="Heads a calculation; {formula} is its name, e.g. Compound annual growth rate"
          values={{ formula: label }}
        >
          {'算式：{formula}'}
        </Translate>
      </figcaption>
      {/* What is too wide scrolls within, by keyboard, too. */}
      <div
        aria-label={label}
        className={styles.formulas}
        data-search-ignore
        role="group"
        tabIndex={0}
      >
        {[formula, worked].map((mathml) => (
          <div className={styles.formula} key={mathml}>
            <Formula mathml={mathml} />
          </div>
        ))}
      </div>
      {inputs.length > 0 && (
        <ul className={styles.inputs}>
          {inputs.map(({ texts, of, sources }, index) => (
            // The inputs of a formula have an order and no names.
            <li key={index}>
              <b className={styles.number}>{texts.join(' · ')}</b> <Text text={of} />
              <CitationMarks citations={sources} page={page} />
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
