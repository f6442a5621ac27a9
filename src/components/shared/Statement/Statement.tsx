import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { cautionAfter, type GivenVerdict, verdictsBy } from '../../../evidence/views/remarks';
import type { ClaimView, HistoryLineView, View } from '../../../evidence/views/views';
import { labelOf, verdicts } from '../../../evidence/vocabulary';
import { CitationMarks } from '../CitationMarks/CitationMarks';
import { claimAnchor } from '../claim-anchors';
import { Popover } from '../Popover/Popover';
import { Standing } from '../Standing/Standing';
import { Text } from '../Text/Text';
import { useLocale } from '../useLocale';
import { ClaimDetails } from './ClaimDetails';
import { standingsOf } from './ClaimHistory';
import styles from './Statement.module.css';

interface Props {
  claim: ClaimView;
  page: readonly View[];
  /** The id it carries: what `anchorsOf` gives, made known with `useAnchor`. */
  anchor?: string;
  /** Whether its as-of date and confidence are told elsewhere, once for many claims. */
  terse?: boolean;
  className?: string;
}

/** A claim in full: what it says, its citations, its standing, and a panel with the rest. */
export function Statement({ claim, page, anchor, terse = false, className }: Props) {
  return (
    <span
      className={clsx(styles.statement, className)}
      data-search-anchor={anchor === undefined ? claimAnchor(claim.id) : undefined}
      data-search-unit="claim"
      id={anchor}
    >
      <Text text={claim.statement} />
      <DetailsButton claims={[claim]} marked page={page} terse={terse} />
    </span>
  );
}

interface DetailsButtonProps {
  /** The claims that the panel tells of. */
  claims: readonly ClaimView[];
  page: readonly View[];
  /** Whether their as-of date and confidence are told elsewhere. */
  terse?: boolean;
  /** Whether it is a sign alone, whatever there is to tell, because the sentence goes on. */
  quiet?: boolean;
  /** Whether their citation marks go before it, and preview the panel as it does. */
  marked?: boolean;
  /** Whether the panel is to tell their statements, too. */
  stated?: boolean;
  /** Whether paper shows the panel. */
  printed?: boolean;
}

/** Opens what is known of one claim or several. Its words are what a reader should not have to open. */
export function DetailsButton(props: DetailsButtonProps) {
  const { claims, page, terse = false, quiet = false, marked, stated, printed } = props;
  const remarks = useRemarks(quiet ? [] : claims);
  const [only] = claims.length === 1 && !terse && !quiet ? claims : [];
  const wordless = only === undefined && remarks.length === 0;
  const cautioned = claims.some(cautionAfter);
  return (
    <Popover
      before={
        <>
          {marked && (
            <CitationMarks citations={claims.flatMap(({ sources }) => sources)} page={page} />
          )}
          {/* A sign alone stays with the last word before it; words may begin a line. */}
          {wordless ? '\u2060' : ' '}
        </>
      }
      className={wordless ? styles.glued : undefined}
      label={labelOfPanel(wordless && cautioned)}
      printed={printed}
      trigger={
        <span data-search-ignore="">
          {only && <Standing claim={only} />}
          {only && remarks.length > 0 && ' · '}
          {remarks.length > 0 && (
            <span>
              {remarks.flatMap((remark, index) => (index > 0 ? [' · ', remark] : [remark]))}
            </span>
          )}
          {wordless && (
            <span className={clsx(styles.sign, cautioned && styles.caution)}>
              {cautioned ? '!' : 'i'}
            </span>
          )}
        </span>
      }
      triggerClassName={styles.button}
      wordless={wordless}
    >
      {claims.map((claim) => (
        <ClaimDetails claim={claim} key={claim.id} page={page} stated={stated} />
      ))}
    </Popover>
  );
}

function labelOfPanel(cautioned: boolean): string {
  return cautioned
    ? translate({
        id: 'handbook.claim.detailsCautioned',
        message: '出处与时点；后来的版本另有结论',
        description: 'As handbook.claim.details, where a later edition does not stand by the claim',
      })
    : translate({
        id: 'handbook.claim.details',
        message: '出处与时点',
        description: 'Names the panel that tells the sources and the as-of date of a claim',
      });
}

/**
 * What a reader should not have to open a panel for: verdicts that its edition gives on earlier claims,
 * that a later edition holds it to be wrong, past or groundless, and that there is a note.
 */
function useRemarks(claims: readonly ClaimView[]): ReactNode[] {
  const given = new Map(
    claims.flatMap(verdictsBy).map((each) => [`${each.edition} ${each.verdict}`, each] as const),
  );
  const cautions = new Map(
    claims.flatMap((claim) => {
      const line = cautionAfter(claim);
      return line ? [[`${line.edition} ${line.standings}`, line] as const] : [];
    }),
  );
  const remarks: ReactNode[] = [
    ...[...given].map(([key, verdict]) => <Given key={key} {...verdict} />),
    ...[...cautions].map(([key, line]) => <Caution key={key} line={line} />),
  ];
  if (claims.some(({ note }) => note !== undefined)) {
    remarks.push(
      translate({
        id: 'handbook.claim.noted',
        message: '有注',
        description: 'Says that the panel of a claim holds a note by the editors',
      }),
    );
  }
  return remarks;
}

/** What a claim makes of one of an earlier edition. */
function Given({ edition, verdict }: GivenVerdict) {
  return (
    <Translate
      id="handbook.claim.given"
      description="What the edition of a claim makes of one of an earlier edition, beside the claim: “on edition 2020-10: Corrected”"
      values={{
        edition: <span className={styles.edition}>{edition}</span>,
        verdict: labelOf(verdicts, verdict, useLocale()),
      }}
    >
      {'对 {edition} 版的说法：{verdict}'}
    </Translate>
  );
}

/** What a later edition has against a claim. */
function Caution({ line }: { line: HistoryLineView }) {
  return (
    <span className={styles.caution}>
      <Translate
        id="handbook.claim.later"
        description="What became of a claim in a later edition, beside the claim: “Edition 2026-11: Corrected”"
        values={{
          edition: <span className={styles.edition}>{line.edition}</span>,
          standing: standingsOf(line, useLocale()),
        }}
      >
        {'{edition} 版：{standing}'}
      </Translate>
    </span>
  );
}
