import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { type ToggleEvent, useState } from 'react';
import { isCitable, publicationInHandbook } from '../../evidence/citing/handbook';
import { formatPermanentCitation, type ReferenceStyle } from '../../evidence/citing/reference';
import type { Locale } from '../../evidence/locale';
import { CopyCitation } from '../shared/CopyCitation/CopyCitation';
import { useCitation } from '../shared/CopyCitation/useCitation';
import { dayOf } from '../shared/day-of';
import styles from './CitePage.module.css';

interface Props {
  title: string;
  /** The name of its edition: `2026-11`, or `next`. */
  edition: string;
  /** Its path in the edition. */
  slug: string;
  /** The language of its text. */
  language: Locale;
  /** Its permanent address, host included. */
  address: string;
  /** Where the page can be read in an edition that may be cited. */
  citable?: string;
}

/** The forms that are written out; those for programs are copied only. */
const written: readonly [ReferenceStyle, string][] = [
  ['gb7714', 'GB/T 7714'],
  ['apa', 'APA'],
];

/**
 * At the foot of a page, how it is cited: folded until it is asked for, but not on paper. The day of
 * reading is that on which it is unfolded, so the page as built names none.
 */
export function CitePage(props: Props) {
  const { title, edition, slug, language, address, citable } = props;
  const citation = useCitation(edition);
  const [today, setToday] = useState<string>();
  if (!isCitable(edition)) return <Draft citable={citable} />;
  const on = (day: string | undefined) =>
    publicationInHandbook(title, { ...citation, locale: language, address, today: day });
  const readToday = ({ newState }: ToggleEvent) => {
    if (newState === 'open') setToday(dayOf(new Date()));
  };
  return (
    <details className={styles.cite} data-search-ignore="" onToggle={readToday}>
      <summary>
        <Translate id="handbook.cite.page" description="Unfolds how the page is cited">
          引用本页
        </Translate>
      </summary>
      <dl>
        {written.map(([style, name]) => (
          <div key={style}>
            <dt>{name}</dt>
            <dd>{formatPermanentCitation(on(today), style)}</dd>
          </div>
        ))}
      </dl>
      <CopyCitation
        id={`handbook-${edition}-${slug.replaceAll('/', '-')}`}
        permanent
        publication={() => on(dayOf(new Date()))}
      />
    </details>
  );
}

/** Says that a draft is not cited, and leads to what is. */
function Draft({ citable }: Pick<Props, 'citable'>) {
  return (
    <p className={styles.draft} data-search-ignore="">
      {citable === undefined ? (
        <Translate
          id="handbook.cite.draftOnly"
          description="At the foot of a page in no edition yet"
        >
          草稿随时会改，不宜引用；这一页尚未收入任何一版。
        </Translate>
      ) : (
        <Translate
          id="handbook.cite.draft"
          description="At the foot of a page of the draft"
          values={{
            page: (
              <Link to={citable}>
                <Translate
                  id="handbook.cite.latest"
                  description="Leads to the page in the latest edition, within handbook.cite.draft"
                >
                  最新一版的这一页
                </Translate>
              </Link>
            ),
          }}
        >
          {'草稿随时会改，不宜引用；要引用，请用{page}。'}
        </Translate>
      )}
    </p>
  );
}
