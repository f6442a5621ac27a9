import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { AuditEntryView, AuditView } from '../../evidence/views/views';
import { labelOf, type Verdict, verdicts } from '../../evidence/vocabulary';
import { anchorsOf } from '../shared/claim-anchors';
import { Facets } from '../shared/Facets/Facets';
import { useFacets, wordsOf } from '../shared/Facets/useFacets';
import { Note } from '../shared/Note/Note';
import { Statement } from '../shared/Statement/Statement';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { VerdictCounts } from '../shared/VerdictCounts/VerdictCounts';
import styles from './Audit.module.css';

/** `<Audit edition="…"/>`: every claim of an earlier edition, its verdict, and what stands in its place. */
export function Audit(props: TagProps<AuditView>) {
  const { data, page, again } = props;
  const { entries } = data;
  const locale = useLocale();
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const faceting = useFacets('audit', entries, [
    {
      id: 'verdict',
      label: translate({
        id: 'handbook.audit.verdict',
        message: '结论',
        description: 'Heads the choice among verdicts',
      }),
      valueOf: ({ verdict }) => verdict,
      ...wordsOf(verdicts, locale),
    },
  ]);
  return (
    <div className={styles.audit}>
      <VerdictCounts counts={countsOf(entries)} />
      <Facets faceting={faceting} />
      <ol className={styles.entries} data-mdast="unordered">
        {entries.map((entry) => (
          <li
            className={styles.entry}
            data-search-unit="claim"
            data-verdict={entry.verdict}
            hidden={!faceting.shows(entry)}
            id={again ? undefined : anchor(`audit-${entry.earlier.id}`)}
            key={entry.earlier.id}
          >
            <p className={styles.verdict}>{labelOf(verdicts, entry.verdict, locale)}</p>
            <div className={styles.words}>
              <Earlier edition={data.edition} entry={entry} />
              <div className={styles.now}>
                <Label>
                  <Translate
                    id="handbook.audit.now"
                    description="Heads what the present edition says in place of an earlier claim"
                  >
                    本版的说法
                  </Translate>
                </Label>
                <p>
                  <Statement
                    anchor={anchor(claimAnchors(entry.claim))}
                    claim={entry.claim}
                    page={page}
                  />
                </p>
                <Note note={entry.claim.note} />
              </div>
              {entry.evidence.length > 0 && (
                <div className={styles.evidence}>
                  <Label>
                    <Translate
                      id="handbook.audit.evidence"
                      description="Heads further claims that a verdict rests on"
                    >
                      另见
                    </Translate>
                  </Label>
                  <ul>
                    {entry.evidence.map((claim) => (
                      <li key={claim.id}>
                        <Statement
                          anchor={anchor(claimAnchors(claim))}
                          claim={claim}
                          page={page}
                          terse
                        />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Earlier({ edition, entry: { earlier } }: { edition: string; entry: AuditEntryView }) {
  const { statement, locator, path } = earlier;
  return (
    <div className={styles.earlier}>
      <Label>
        <Translate
          id="handbook.audit.earlier"
          description="Heads a claim of an earlier edition, e.g. 2020-10"
          values={{ edition }}
        >
          {'{edition} 版的说法'}
        </Translate>
        {locator !== undefined && (
          <> {path === undefined ? locator : <Link to={path}>{locator}</Link>}</>
        )}
      </Label>
      <blockquote>
        <Text text={statement} />
      </blockquote>
    </div>
  );
}

function Label({ children }: { children: ReactNode }) {
  return <p className={styles.label}>{children}</p>;
}

/** How many claims have each verdict. */
function countsOf(entries: readonly AuditEntryView[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of entries) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
