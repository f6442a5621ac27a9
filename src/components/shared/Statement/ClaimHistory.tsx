import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Locale } from '../../../evidence/locale';
import { isCaution, isNews, isVerdict } from '../../../evidence/views/remarks';
import type { ClaimView, HistoryLineView } from '../../../evidence/views/views';
import { labelOf, standings } from '../../../evidence/vocabulary';
import { useOpened } from '../Popover/once-opened';
import { useLocale } from '../useLocale';
import { Words } from '../Words/Words';
import styles from './ClaimHistory.module.css';

/**
 * What a claim was in earlier editions and became in later ones, a line an edition, as phrasing content.
 * Before its panel is opened it tells what a reader must not miss: verdicts, and changes, without the
 * wording of other editions.
 */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const opened = useOpened();
  const { history = [], edition } = claim;
  if (!opened && !history.some(isNews)) return null;
  return (
    <span className={styles.history}>
      {history.map((line) => (
        <Line key={line.edition} line={line} own={line.edition === edition} told={opened} />
      ))}
    </span>
  );
}

interface LineProps {
  line: HistoryLineView;
  /** Whether it is of the claim's own edition. */
  own: boolean;
  /** Whether to tell what the claim says there. */
  told: boolean;
}

function Line({ line, own, told }: LineProps) {
  const locale = useLocale();
  const { claims } = line;
  const [only] = claims.length === 1 ? claims : [];
  return (
    <span className={styles.line}>
      <Translate
        id="handbook.history.line"
        description="An edition, and what a claim became there: “Edition 2026-11: Corrected”"
        values={{
          edition: <Placed path={only?.path}>{nameOf(line, own)}</Placed>,
          standing: (
            <span
              className={
                clsx(isNews(line) && styles.news, !own && isCaution(line) && styles.caution) ||
                undefined
              }
            >
              {standingsOf(line, locale)}
            </span>
          ),
        }}
      >
        {'{edition}：{standing}'}
      </Translate>
      {told &&
        claims.map(
          ({ statement, path }) =>
            statement !== undefined && (
              <span className={styles.wording} key={path ?? statement}>
                <Placed path={only ? undefined : path}>
                  <Quoted text={statement} />
                </Placed>
              </span>
            ),
        )}
    </span>
  );
}

/** Leads to the page of an edition that shows a claim, if one does. */
function Placed({ path, children }: { path: string | undefined; children: ReactNode }) {
  return path === undefined ? children : <Link to={path}>{children}</Link>;
}

function Quoted({ text }: { text: string }) {
  return (
    <Translate
      id="handbook.history.wording"
      description="What a claim says in another edition, in quotation marks"
      values={{ text: <Words text={text} /> }}
    >
      {'“{text}”'}
    </Translate>
  );
}

function nameOf({ edition, onwards, standings }: HistoryLineView, own: boolean): string {
  if (own && standings.some(isVerdict)) {
    return translate({
      id: 'handbook.history.ownVerdict',
      message: '本版的结论',
      description: 'Stands before the verdict of the edition of the page in the history of a claim',
    });
  }
  if (own) {
    return translate({
      id: 'handbook.history.own',
      message: '本版',
      description: 'Names the edition of the page in the history of a claim',
    });
  }
  return onwards
    ? translate(
        {
          id: 'handbook.history.onwards',
          message: '{edition} 版起',
          description: 'Names an edition and those after it in the history of a claim',
        },
        { edition },
      )
    : translate(
        {
          id: 'handbook.history.edition',
          message: '{edition} 版',
          description: 'Names an edition in the history of a claim, e.g. 2020-10',
        },
        { edition },
      );
}

/** What a claim became in an edition, in words; also beside the claim itself. */
export function standingsOf({ standings: several }: HistoryLineView, locale: Locale): string {
  const labels = several.map((standing) =>
    standing === 'first'
      ? translate({
          id: 'handbook.history.first',
          message: '首见',
          description: 'Says that a claim stands in an edition for the first time',
        })
      : labelOf(standings, standing, locale),
  );
  return labels.join(' · ');
}
