import Translate from '@docusaurus/Translate';
import { editionLabel } from '../shared/Editions/edition-name';
import styles from './EditionMenuLabel.module.css';

interface Props {
  /** The name of the edition. */
  edition: string;
  isLatest: boolean;
  /** Whether it has no such page as the one in hand. */
  lacksPage: boolean;
}

/** What the menu of editions says of one: its name, and what to know before going there. */
export function EditionMenuLabel({ edition, isLatest, lacksPage }: Props) {
  return (
    <span className={styles.label}>
      {editionLabel(edition)}
      {isLatest && (
        <>
          {' '}
          <small>
            <Translate
              id="handbook.editionMenu.latest"
              description="Marks the latest edition in a menu"
            >
              最新
            </Translate>
          </small>
        </>
      )}
      {lacksPage && (
        <>
          {' '}
          <small>
            <Translate
              id="handbook.editionMenu.noPage"
              description="Of an edition in a menu: it has no such page as the one in hand"
            >
              没有这一页
            </Translate>
          </small>
        </>
      )}
    </span>
  );
}
