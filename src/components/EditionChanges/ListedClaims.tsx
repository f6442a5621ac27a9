import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ChangedPageView, ListedClaimView } from '../../evidence/views/edition-changes';
import { useAnchor } from '../shared/useAnchor';
import { Words } from '../shared/Words/Words';
import { Place } from './ClaimChange';
import styles from './ListedClaims.module.css';
import sectionStyles from './Section.module.css';

/** So many claims are shown at once; more are folded up page by page. */
const mostUnfolded = 20;

interface Props {
  /** What a link to the list names. */
  id: string;
  heading: ReactNode;
  changes: readonly ListedClaimView[];
  /** The pages in reading order. */
  contents: readonly ChangedPageView[];
  shows: (change: ListedClaimView) => boolean;
  /** Whether the reader asked for some of the claims only, and so for what is in the folds. */
  narrowed: boolean;
  /** What the address leads to. */
  target: string;
}

/** Claims of which there is no more to tell than what they say: a line each, page by page. */
export function ListedClaims(props: Props) {
  const { id, heading, changes, contents, shows, narrowed, target } = props;
  const anchor = useAnchor();
  if (changes.length === 0) return null;
  const groups = groupsOf(changes, contents);
  return (
    <section className={sectionStyles.section} hidden={!changes.some(shows)}>
      <h2 id={anchor(id)}>
        {heading} <span className={styles.count}>{changes.length}</span>
      </h2>
      {groups.map(({ page, label, members }) => {
        const shown = members.filter(shows);
        const holdsTarget = members.some(({ key }) => key === target);
        return (
          <details
            className={styles.page}
            hidden={shown.length === 0}
            key={page}
            open={narrowed || holdsTarget || changes.length <= mostUnfolded}
          >
            <summary>
              <Words text={label} /> <span className={styles.count}>{shown.length}</span>
            </summary>
            <ul className={styles.list}>
              {members.map((change) => (
                <Line change={change} hidden={!shows(change)} key={change.key} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** A claim and its two links, in as little HTML as that takes: there are hundreds of them. */
function Line({ change: { key, statement, asOf, path }, hidden }: LineProps) {
  const anchor = useAnchor();
  return (
    <li hidden={hidden} id={anchor(key)}>
      <Words text={`${statement} `} />
      <Place path={path}>{asOf.text}</Place>
      <a
        aria-label={translate({
          id: 'handbook.editionChanges.selfLink.line',
          message: '固定链接',
          description: 'Names the permanent link to a claim, which stands right before it',
        })}
        href={`#${key}`}
      >
        #
      </a>
    </li>
  );
}

interface LineProps {
  change: ListedClaimView;
  hidden: boolean;
}

/** The claims by page, in reading order; those that no page shows come last. */
function groupsOf(changes: readonly ListedClaimView[], contents: readonly ChangedPageView[]) {
  const pages = [...contents, { page: '', label: '—' }];
  return pages.flatMap(({ page, label }) => {
    const members = changes.filter((change) => change.page === page);
    return members.length > 0 ? [{ page, label, members }] : [];
  });
}
