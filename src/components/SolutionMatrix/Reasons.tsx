import Translate from '@docusaurus/Translate';
import type { ReactElement, ReactNode } from 'react';
import type { ClaimView, View } from '../../evidence/views/views';
import { bases, fits, labelOf } from '../../evidence/vocabulary';
import type { Reported } from '../shared/Report/ReportLink';
import { ReportSign } from '../shared/Report/ReportSign';
import { SelfLink } from '../shared/SelfLink/SelfLink';
import { Statement } from '../shared/Statement/Statement';
import { Text } from '../shared/Text/Text';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import type { Axis, Entry, Pairing } from './axes';
import { FitSign } from './FitSign';
import styles from './Reasons.module.css';

/** A mark, and what leads to what is said of it. */
export interface Reason extends Pairing {
  anchor: string;
  /** What a report on it is about. */
  reported: Reported;
  /** The id that a claim carries where it stands as evidence. */
  claimAnchors: Map<ClaimView, string | undefined>;
}

interface Props {
  /** The reasons of one entry of an axis. */
  reasons: readonly Reason[];
  /** The other axis, whose entries tell them apart. */
  across: Axis;
  hides: (entry: Entry) => boolean;
  page: readonly View[];
  /** Whether their anchors stand further up on the page. */
  again?: boolean;
  /** Whether the standing of the claims is told once for the whole matrix. */
  terse: boolean;
}

/** Why pains and solutions are paired, on what basis, and what speaks for and against it. */
export function Reasons({ reasons, across, hides, page, again, terse }: Props) {
  const locale = useLocale();
  return reasons.map((reason) => {
    const { mark, pain, solution, anchor, reported, claimAnchors } = reason;
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
      <dd
        className={styles.reason}
        hidden={hides(pain)}
        id={again ? undefined : anchor}
        key={anchor}
      >
        <p className={styles.head}>
          <FitSign fit={mark.fit} />{' '}
          <strong>
            <Words text={reason[across].label} />
          </strong>{' '}
          <span className={styles.basis}>
            {labelOf(fits, mark.fit, locale)} · {labelOf(bases, mark.basis, locale)}
          </span>
          <SelfLink
            anchor={anchor}
            label={
              <Translate
                id="handbook.matrix.link"
                description="Names the # that leads to the reason of a mark"
                values={{
                  pain: <Words text={pain.label} />,
                  solution: <Words text={solution.label} />,
                }}
              >
                {'本条链接：{pain}，{solution}'}
              </Translate>
            }
          />
          <ReportSign {...reported} name={<Words text={`${pain.label} × ${solution.label}`} />} />
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
