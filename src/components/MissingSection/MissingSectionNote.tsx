import Translate, { translate } from '@docusaurus/Translate';
import { EditionLinks, type PageOfEdition } from '../shared/Editions/EditionLinks';
import { editionName } from '../shared/Editions/edition-name';
import styles from './MissingSection.module.css';

interface Props {
  /** The name of the page's edition. */
  edition: string;
  /** What the address named, `#` included. */
  section: string;
  /** The page in other editions. */
  others: readonly PageOfEdition[];
  onDismiss: () => void;
}

/** Says that a page of an edition lacks a section, until it is dismissed. */
export function MissingSectionNote({ edition, section, others, onDismiss }: Props) {
  const values = { edition: editionName(edition), section: <code>{section}</code> };
  return (
    <div className={styles.note}>
      <p>
        {others.length > 0 ? (
          <Translate
            id="handbook.missing.section"
            description="On a page opened at a section it lacks; {edition} is e.g. edition 2020-10, {section} e.g. #market, {editions} lead to the page in others"
            values={{ ...values, editions: <EditionLinks editions={others} /> }}
          >
            {'{edition}的这一页没有 {section} 这一处。其他版次的这一页：{editions}'}
          </Translate>
        ) : (
          <Translate
            id="handbook.missing.sectionOnly"
            description="On a page opened at a section it lacks, which is in no other edition"
            values={values}
          >
            {'{edition}的这一页没有 {section} 这一处。'}
          </Translate>
        )}
      </p>
      <button
        aria-label={translate({
          id: 'handbook.missing.dismiss',
          message: '关闭提示',
          description: 'Labels the button that dismisses a note',
        })}
        className={styles.dismiss}
        onClick={onDismiss}
        type="button"
      >
        ×
      </button>
    </div>
  );
}
