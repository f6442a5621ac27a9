import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type {
  ClaimChangeView,
  ClaimStateView,
  EditionNameView,
} from '../../evidence/views/edition-changes';
import { labelOf, standings } from '../../evidence/vocabulary';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { SelfLink } from '../shared/SelfLink/SelfLink';
import { Standing } from '../shared/Standing/Standing';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import styles from './ClaimChange.module.css';
import { FacetChanges } from './FacetChanges';
import { FigurePairs } from './FigurePairs';
import { Pieces } from './Pieces';

interface Props {
  before: EditionNameView;
  after: EditionNameView;
  change: ClaimChangeView;
  anchor: string;
  hidden: boolean;
}

/** What became of one claim: its standing, the two wordings side by side, their numbers, and why. */
export function ClaimChange({ before, after, change, anchor, hidden }: Props) {
  const { standing, figures, evidence, facets } = change;
  const locale = useLocale();
  return (
    <li className={styles.entry} data-verdict={standing} hidden={hidden} id={anchor}>
      <p className={styles.standing}>
        {labelOf(standings, standing, locale)}
        <SelfLink
          anchor={anchor}
          label={
            <Translate
              id="handbook.editionChanges.selfLink"
              description="Names the permanent link to what became of a claim"
              values={{ claim: change.before?.statement ?? change.after?.statement }}
            >
              {'指向此处的链接：{claim}'}
            </Translate>
          }
        />
      </p>
      <div className={styles.words}>
        <div className={styles.sides}>
          {change.before && <Side edition={before} state={change.before} />}
          {change.after ? (
            <Side edition={after} state={change.after} />
          ) : (
            <p className={styles.gone}>
              <Translate
                id="handbook.editionChanges.gone"
                description="Stands in place of the later wording of a claim that was dropped"
                values={{ edition: after.name }}
              >
                {'{edition} 版没有与之对应的论断。'}
              </Translate>
            </p>
          )}
        </div>
        <FigurePairs after={after} before={before} figures={figures} />
        {standing === 'revised' && <FacetChanges facets={facets} />}
        {evidence.length > 0 && <Evidence states={evidence} />}
      </div>
    </li>
  );
}

function Side({ edition, state }: { edition: EditionNameView; state: ClaimStateView }) {
  const { statement, pieces, note, locator, path } = state;
  return (
    <div className={styles.side}>
      <p className={styles.label}>
        <Place path={path}>
          <Translate
            id="handbook.editionChanges.edition"
            description="The name of an edition, e.g. 2020-10"
            values={{ edition: edition.name }}
          >
            {'{edition} 版'}
          </Translate>
        </Place>{' '}
        · <Standing claim={state} />
        {locator !== undefined && ` · ${locator}`}
      </p>
      <p className={styles.statement}>
        {pieces ? <Pieces pieces={pieces} /> : <Words text={statement} />}
      </p>
      <Note note={note === undefined ? undefined : [note]} />
    </div>
  );
}

/** Further claims that the verdict rests on. */
function Evidence({ states }: { states: readonly ClaimStateView[] }) {
  return (
    <div className={styles.evidence}>
      <p className={styles.label}>
        <Translate
          id="handbook.audit.evidence"
          description="Heads further claims that a verdict rests on"
        >
          另见
        </Translate>
      </p>
      <ul>
        {states.map((state) => (
          <li key={state.id}>
            <Words text={state.statement} />{' '}
            <Place className={styles.date} path={state.path}>
              <Period period={state.asOf} />
            </Place>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PlaceProps {
  path: string | undefined;
  className?: string;
  children: ReactNode;
}

/** Leads to the claim on a page of its edition, where one shows it. */
export function Place({ path, className, children }: PlaceProps) {
  if (path === undefined) return <span className={className}>{children}</span>;
  return (
    <Link className={className} to={path}>
      {children}
    </Link>
  );
}
