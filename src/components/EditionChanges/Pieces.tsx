import Translate from '@docusaurus/Translate';
import type { TextPiece } from '../../evidence/comparing/word-difference';
import { Words } from '../shared/Words/Words';
import styles from './Pieces.module.css';

interface Props {
  pieces: readonly TextPiece[];
}

/**
 * A text held against another, piece by piece: what is gone is struck out, what is new is underlined.
 * Few screen readers tell either, so each is led in by a word for the ear.
 */
export function Pieces({ pieces }: Props) {
  return pieces.map(({ text, change }, index) => {
    // A text never changes its order, so a piece's place is a key as good as any.
    const key = index;
    if (change === 'removed') {
      return (
        <del className={styles.removed} key={key}>
          <span className="visually-hidden">
            <Translate
              id="handbook.editionChanges.removedText"
              description="Read aloud before words that are gone"
            >
              〔删〕
            </Translate>
          </span>
          <Words text={text} />
        </del>
      );
    }
    if (change === 'added') {
      return (
        <ins className={styles.added} key={key}>
          <span className="visually-hidden">
            <Translate
              id="handbook.editionChanges.addedText"
              description="Read aloud before words that are new"
            >
              〔增〕
            </Translate>
          </span>
          <Words text={text} />
        </ins>
      );
    }
    return <Words key={key} text={text} />;
  });
}
