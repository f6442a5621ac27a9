import Translate from '@docusaurus/Translate';
import type { ReactElement, ReactNode } from 'react';
import type { ClaimView, MarkView, SolutionView, View } from '../../evidence/views/views';
import { bases, fits, labelOf } from '../../evidence/vocabulary';
import { Statement } from '../shared/Statement/Statement';
import { Text } from '../shared/Text/Text';
import { useLocale } from '../shared/useLocale';
import { FitSign } from './FitSign';
import styles from './Reasons.module.css';

/** A mark, and what the matrix knows of it besides. */
export interface Reason {
  mark: MarkView;
  solution: SolutionView;
  /** The id it carries. */
  anchor?: string;
  /** The id that a claim carries where it stands as evidence. */
  claimAnchors: Map<ClaimView, string | undefined>;
}

interface Props {
  /** The marks of one pain. */
  reasons: readonly Reason[];
  page: readonly View[];
  /** Whether the standing of the claims is told once for the whole matrix. */
  terse: boolean;
}

/** Why the solutions answer a pain, on what basis, and what speaks for and against it. */
export function Reasons({ reasons, page, terse }: Props) {
  const locale = useLocale();
  return reasons.map(({ mark, solution, anchor, claimAnchors }) => {
    const statements = (claims: readonly ClaimView[]) =>
      claims.map((claim) => (
        <Statement
          anchor={claimAnchors.get(claim)}
          claim={claim}
          key={claim.id}
          page={page}
          terse={terse}
        />
      ));
    return (
      <dd className={styles.reason} id={anchor} key={solution.id}>
        <p className={styles.head}>
          <FitSign fit={mark.fit} /> <strong>{solution.label}</strong>{' '}
          <span className={styles.basis}>
            {labelOf(fits, mark.fit, locale)} · {labelOf(bases, mark.basis, locale)}
          </span>
        </p>
        <p className={styles.text}>
          <Text text={mark.reason} />
        </p>
        <Evidence
          heading={
            <Translate id="handbook.matrix.evidence" description="Heads the claims for a mark">
              支持的论断
            </Translate>
          }
        >
          {statements(mark.evidence)}
        </Evidence>
        <Evidence
          heading={
            <Translate
              id="handbook.matrix.counterEvidence"
              description="Heads the claims against a mark"
            >
              相反的论断
            </Translate>
          }
        >
          {statements(mark.counterEvidence)}
        </Evidence>
      </dd>
    );
  });
}

function Evidence({ heading, children }: { heading: ReactNode; children: ReactElement[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <p className={styles.heading}>{heading}</p>
      <ul className={styles.evidence}>
        {children.map((child) => (
          <li key={child.key}>{child}</li>
        ))}
      </ul>
    </>
  );
}
