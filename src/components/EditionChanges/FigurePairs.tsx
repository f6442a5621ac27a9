import Translate, { translate } from '@docusaurus/Translate';
import type { EditionNameView, FigurePairView } from '../../evidence/views/edition-changes';
import styles from './FigurePairs.module.css';

interface Props {
  before: EditionNameView;
  after: EditionNameView;
  figures: readonly FigurePairView[];
}

/** The numbers and dates of a claim in two editions, and how far each went; nothing where there are none. */
export function FigurePairs({ before, after, figures }: Props) {
  if (figures.length === 0) return null;
  return (
    <table
      aria-label={translate({
        id: 'handbook.editionChanges.figures',
        message: '数字对照',
        description: 'Names the table of numbers and dates before and after',
      })}
      className={styles.figures}
    >
      <thead>
        <tr>
          <th scope="col">{before.name}</th>
          <th scope="col">{after.name}</th>
          <th scope="col">
            <Translate
              id="handbook.editionChanges.change"
              description="Heads how far numbers went: +5%, ×10"
            >
              变化
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, before: old, after: now, change }) => (
          <tr key={name}>
            <td>{old}</td>
            <td>{now}</td>
            <td>{change ?? (old === now && <Same />)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Same() {
  return (
    <Translate
      id="handbook.editionChanges.sameFigure"
      description="Stands where a number is the same in both editions"
    >
      未变
    </Translate>
  );
}
