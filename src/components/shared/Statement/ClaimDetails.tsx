import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { AnswerView, CitationView, ClaimView, View } from '../../../evidence/views/views';
import { labelOf, verdicts } from '../../../evidence/vocabulary';
import { CitationMarks } from '../CitationMarks/CitationMarks';
import { claimAnchor } from '../claim-anchors';
import { Note } from '../Note/Note';
import { Period } from '../Period/Period';
import { Standing } from '../Standing/Standing';
import { Text } from '../Text/Text';
import { useLocale } from '../useLocale';
import { Words } from '../Words/Words';
import styles from './ClaimDetails.module.css';

interface Props {
  claim: ClaimView;
  page: readonly View[];
  /** Whether to begin with the statement, because the page does not show it beside the button. */
  stated?: boolean;
}

/** All that is known of a claim, as phrasing content for the panel of a popover. */
export function ClaimDetails({ claim, page, stated = false }: Props) {
  return (
    <span className={styles.details}>
      {stated && (
        <span className={styles.statement}>
          <Text text={claim.statement} />
        </span>
      )}
      <span className={styles.line}>
        <Standing claim={claim} />
      </span>
      <Figures claim={claim} />
      {claim.sources.map((citation) => (
        <Cited citation={citation} key={`${citation.source.id} ${citation.locator}`} page={page} />
      ))}
      {claim.answers.map((answer) => (
        <Answer answer={answer} key={`${answer.edition} ${answer.claim}`} />
      ))}
      <Note note={claim.note} />
      <span className={styles.permalink}>
        <Link href={`#${claimAnchor(claim.id)}`}>
          <Translate id="handbook.claim.permalink" description="A link to the claim itself">
            本条链接
          </Translate>
        </Link>{' '}
        <code>{claim.id}</code>
      </span>
    </span>
  );
}

function Cited({ citation, page }: { citation: CitationView; page: readonly View[] }) {
  const { source, locator } = citation;
  return (
    <span className={clsx(styles.line, locator === undefined && styles.screenOnly)}>
      <CitationMarks citations={[citation]} page={page} />{' '}
      <span className={styles.title} lang={source.language}>
        {source.title}
      </span>
      {locator !== undefined && (
        <span className={styles.locator}>
          <Words text={locator} />
        </span>
      )}
    </span>
  );
}

/** The figures that held at another time than the claim. */
function Figures({ claim }: { claim: ClaimView }) {
  return Object.entries(claim.figures).map(
    ([name, figure]) =>
      figure.asOf && (
        <span className={styles.line} key={name}>
          <Translate
            id="handbook.claim.figureAsOf"
            description="The date of one figure within a claim"
            values={{ figure: figure.text, period: <Period period={figure.asOf} /> }}
          >
            {'{figure}：截至 {period}'}
          </Translate>
        </span>
      ),
  );
}

function Answer({ answer: { edition, claim, verdict } }: { answer: AnswerView }) {
  const label = <b>{labelOf(verdicts, verdict, useLocale())}</b>;
  return (
    <span className={styles.line}>
      <Translate
        id="handbook.claim.answer"
        description="What became of a claim of an earlier edition; {verdict} is e.g. Corrected"
        values={{ edition, claim: <code>{claim}</code>, verdict: label }}
      >
        {'{edition} 版的 {claim}：{verdict}'}
      </Translate>
    </span>
  );
}
