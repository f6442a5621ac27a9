import Translate, { translate } from '@docusaurus/Translate';
import { useEffect } from 'react';
import type { EditionChangesView, ToldClaimView } from '../../evidence/views/edition-changes';
import { standings, toldStandings } from '../../evidence/vocabulary';
import { Facets } from '../shared/Facets/Facets';
import { useFacets, wordsOf } from '../shared/Facets/useFacets';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { useTarget } from '../shared/useTarget';
import { ClaimChange } from './ClaimChange';
import styles from './ClaimChanges.module.css';
import { ListedClaims } from './ListedClaims';
import sectionStyles from './Section.module.css';

interface Props {
  data: EditionChangesView;
}

/** What became of every claim of the earlier edition, and what is new; by standing and by page. */
export function ClaimChanges({ data }: Props) {
  const { before, after, claims, listed, contents } = data;
  const told: ToldClaimView[] = [...claims, ...listed];
  const locale = useLocale();
  const anchor = useAnchor();
  const target = useTarget();
  useEffect(() => {
    // What folds, unfolds or is hidden as the page starts moves what the address leads to.
    document.getElementById(target)?.scrollIntoView();
  }, [target]);
  const labels = new Map(contents.map(({ page, label }) => [page, label]));
  const faceting = useFacets('changes', told, [
    {
      id: 'standing',
      label: translate({
        id: 'handbook.editionChanges.standing',
        message: '去向',
        description: 'Heads the choice among what became of claims: confirmed, dropped, new …',
      }),
      valueOf: ({ standing }) => standing,
      ...wordsOf(standings, locale),
    },
    {
      id: 'page',
      label: translate({
        id: 'handbook.editionChanges.page',
        message: '所在页',
        description: 'Heads the choice among the pages that claims belong to',
      }),
      valueOf: ({ page }) => page,
      nameOf: (page) => labels.get(page) ?? '—',
      order: [...labels.keys()],
    },
  ]);
  const shows = (change: ToldClaimView) => change.key === target || faceting.shows(change);
  const inFull = toldStandings.flatMap((standing) =>
    claims.filter((change) => change.standing === standing),
  );
  const narrowed = faceting.shown < faceting.total;
  const lists = { contents, narrowed, shows, target };
  return (
    <>
      <section className={sectionStyles.section}>
        <h2 id={anchor('claims')}>
          <Translate
            id="handbook.editionChanges.claims"
            description="Heads what became of the claims of the earlier edition"
          >
            论断的去向
          </Translate>
        </h2>
        <Facets faceting={faceting} />
        <ol className={styles.list}>
          {inFull.map((change) => (
            <ClaimChange
              after={after}
              anchor={anchor(change.key)}
              before={before}
              change={change}
              hidden={!shows(change)}
              key={change.key}
            />
          ))}
        </ol>
      </section>
      <ListedClaims
        {...lists}
        changes={listed.filter(({ standing }) => standing === 'unchanged')}
        heading={
          <Translate
            id="handbook.editionChanges.unchanged"
            description="Heads the claims that the later edition states as the earlier does"
          >
            沿用的论断
          </Translate>
        }
        id="unchanged"
      />
      <ListedClaims
        {...lists}
        changes={listed.filter(({ standing }) => standing === 'new')}
        heading={
          <Translate
            id="handbook.editionChanges.new"
            description="Heads the claims of the later edition of which the earlier says nothing"
          >
            新增的论断
          </Translate>
        }
        id="new"
      />
    </>
  );
}
