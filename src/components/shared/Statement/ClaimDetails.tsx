import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { isCitable } from '../../../evidence/citing/handbook';
import { plainText } from '../../../evidence/views/plain-text';
import type { CitationView, ClaimView, SourceView, View } from '../../../evidence/views/views';
import { labelOf, sourceKinds } from '../../../evidence/vocabulary';
import { Age } from '../Age/Age';
import { CitationMarks } from '../CitationMarks/CitationMarks';
import { claimAnchor } from '../claim-anchors';
import { Note } from '../Note/Note';
import { usePageLanguage } from '../PageLanguage/PageLanguage';
import { Period } from '../Period/Period';
import { OnceOpened, useOpened } from '../Popover/once-opened';
import { ReportLink } from '../Report/ReportLink';
import { Standing } from '../Standing/Standing';
import { Text } from '../Text/Text';
import { useLocale } from '../useLocale';
import { Words } from '../Words/Words';
import { CiteClaim } from './CiteClaim';
import styles from './ClaimDetails.module.css';
import { ClaimHistory } from './ClaimHistory';
import { Review } from './Review';
import { useToday } from './useToday';

interface Props {
  claim: ClaimView;
  page: readonly View[];
  /** Whether to begin with the statement, because the page does not show it beside the button. */
  stated?: boolean;
}

/** All that is known of a claim, as phrasing content for the panel of a popover. */
export function ClaimDetails({ claim, page, stated = false }: Props) {
  const today = useToday();
  return (
    <span className={styles.details}>
      {stated && (
        <span className={styles.statement}>
          <Text text={claim.statement} />
        </span>
      )}
      <span className={styles.standing}>
        <Translate
          id="handbook.claim.asOf"
          description="When a claim held and how far it is vouched for: As of May 2026 · High confidence"
          values={{ standing: <Standing claim={claim} /> }}
        >
          {'截至 {standing}'}
        </Translate>
        <Age className={styles.age} claims={[claim]} today={today} />
      </span>
      {today !== undefined && <Review claim={claim} today={today} />}
      <Figures claim={claim} />
      <ClaimHistory claim={claim} />
      <Note className={styles.note} note={claim.note} />
      {claim.sources.map((citation) => (
        <Cited citation={citation} key={`${citation.source.id} ${citation.locator}`} page={page} />
      ))}
      <span className={styles.foot}>
        <Link href={`#${claimAnchor(claim.id)}`}>
          <Translate id="handbook.claim.permalink" description="A link to the claim itself">
            本条链接
          </Translate>
        </Link>{' '}
        <ReportLink
          anchor={claimAnchor(claim.id)}
          record={claim.id}
          text={() => plainText(claim.statement)}
        />{' '}
        <code>{claim.id}</code>
      </span>
      {isCitable(claim.edition) && (
        <OnceOpened>
          <CiteClaim claim={claim} />
        </OnceOpened>
      )}
    </span>
  );
}

function Cited({ citation, page }: { citation: CitationView; page: readonly View[] }) {
  const { source, locator } = citation;
  const facts = [
    source.publisher,
    source.issued?.text,
    labelOf(sourceKinds, source.kind, useLocale()),
  ];
  return (
    <span className={clsx(styles.source, locator === undefined && styles.screenOnly)}>
      <CitationMarks citations={[citation]} page={page} /> <Title source={source} />{' '}
      <span className={styles.facts}>
        <Words text={facts.filter(Boolean).join(' · ')} />
      </span>
      {locator !== undefined && (
        <span className={styles.locator}>
          <Words text={locator} />
        </span>
      )}
    </span>
  );
}

/** The title of a source. Once opened, it leads there, and is followed by its translation. */
function Title({ source: { title, translatedTitle, language, url } }: { source: SourceView }) {
  const opened = useOpened();
  const isForeign = language !== usePageLanguage();
  const words = (
    <span className={styles.title} lang={isForeign ? language : undefined}>
      {title}
    </span>
  );
  return (
    <>
      {opened && url !== undefined ? <Link href={url}>{words}</Link> : words}
      {opened && translatedTitle !== undefined && (
        <span className={styles.translation}>{` [${translatedTitle}]`}</span>
      )}
    </>
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
