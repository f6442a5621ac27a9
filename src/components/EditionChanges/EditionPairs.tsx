import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { EditionPairsView, EditionPairView } from '../../evidence/views/edition-changes';
import { Facts } from '../shared/Facts/Facts';
import { Period } from '../shared/Period/Period';
import styles from './EditionPairs.module.css';
import { StandingBar } from './StandingBar';

interface Props {
  data: EditionPairsView;
}

/** Every pair of editions with what became of the earlier in the later, the latest first. */
export function EditionPairs({ data: { pairs, feeds } }: Props) {
  return (
    <>
      {pairs.length === 0 && (
        <p>
          <Translate
            id="handbook.editionChanges.noPairs"
            description="Stands where there is one edition only, and nothing to compare"
          >
            目前只有一版，还没有可以对照的。
          </Translate>
        </p>
      )}
      {pairs.map((pair) => (
        <Pair key={pair.path} pair={pair} />
      ))}
      <p className={styles.feeds}>
        <Translate
          id="handbook.editionChanges.feeds"
          description="Stands before the links to the feeds"
          values={{
            // Files beside the pages, of which Docusaurus knows nothing.
            atom: <a href={useBaseUrl(feeds.atom)}>Atom</a>,
            json: <a href={useBaseUrl(feeds.json)}>JSON Feed</a>,
          }}
        >
          {'新的一版定稿或有勘误时，可以从这里得知：{atom}、{json}。'}
        </Translate>
      </p>
    </>
  );
}

function Pair({ pair: { before, after, path, counts, pages } }: { pair: EditionPairView }) {
  return (
    <section className={styles.pair}>
      <h2 className={styles.names}>
        <Link to={path}>
          {before.name} <span aria-hidden="true">→</span>
          <span className="visually-hidden">
            <Translate
              id="handbook.editionChanges.to"
              description="Read aloud between the names of two editions, in place of an arrow"
            >
              至
            </Translate>
          </span>{' '}
          {after.name}
        </Link>
      </h2>
      <p className={styles.dates}>
        <Translate
          id="handbook.editionChanges.between"
          description="As of when two editions speak"
          values={{
            before: <Period period={before.asOf} />,
            after: <Period period={after.asOf} />,
          }}
        >
          {'截至 {before}与 {after}'}
        </Translate>
      </p>
      <StandingBar counts={counts} />
      <Facts>
        <li>
          <NewClaims count={counts.new ?? 0} />
        </li>
        <PageCounts counts={pages} />
      </Facts>
    </section>
  );
}

/** How many claims of the later edition are new. */
export function NewClaims({ count }: { count: number }) {
  return (
    <Translate
      id="handbook.editionChanges.newClaims"
      description="How many claims the later of two editions adds"
      values={{ count }}
    >
      {'新增论断 {count} 条'}
    </Translate>
  );
}

/** How many pages changed, came and went; what none did is left out. */
export function PageCounts({ counts }: { counts: EditionPairView['pages'] }) {
  const { changed = 0, added = 0, removed = 0 } = counts;
  return (
    <>
      {changed > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.changedPages"
            description="How many pages have another text in the later edition"
            values={{ count: changed }}
          >
            {'改动 {count} 页'}
          </Translate>
        </li>
      )}
      {added > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.addedPages"
            description="How many pages the later edition adds"
            values={{ count: added }}
          >
            {'新增 {count} 页'}
          </Translate>
        </li>
      )}
      {removed > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.removedPages"
            description="How many pages the later edition leaves out"
            values={{ count: removed }}
          >
            {'删去 {count} 页'}
          </Translate>
        </li>
      )}
    </>
  );
}
