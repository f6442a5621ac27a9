import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { LaterEditionView } from '../../evidence/views/notices';
import { labelOf, standings, valuesOf } from '../../evidence/vocabulary';
import { editionName } from '../shared/Editions/edition-name';
import { useHash } from '../shared/Editions/useHash';
import { Period } from '../shared/Period/Period';
import { useLocale } from '../shared/useLocale';
import styles from './LaterEdition.module.css';

interface Props {
  data: LaterEditionView;
}

/**
 * Says above a page of an earlier edition that a later one is out, what that says of the page's claims,
 * and leads to the same place in it.
 */
export function LaterEdition({ data }: Props) {
  const label = translate({
    id: 'handbook.later.label',
    message: '已有新版',
    description: 'Names the notice that a later edition is out',
  });
  return (
    <div
      aria-label={label}
      className={styles.later}
      data-search-ignore=""
      lang={useLocale()}
      role="note"
    >
      <Sentence data={data} />
      <Standings data={data} />
      <p className={styles.links}>
        <Page latest={data.latest} />
        {data.changes !== undefined && (
          <Link to={data.changes}>
            <Translate
              id="handbook.later.changes"
              description="Leads to what changed on the page in the latest edition"
            >
              这一页改了什么
            </Translate>
          </Link>
        )}
      </p>
    </div>
  );
}

function Sentence({ data: { latest, standings } }: Props) {
  const values = {
    edition: <strong>{latest.title}</strong>,
    date: <Period period={latest.asOf} />,
  };
  return (
    <p>
      {Object.keys(standings).length > 0 ? (
        <Translate
          id="handbook.later.judged"
          description="Heads the counts of what the latest edition says of the claims on the page"
          values={values}
        >
          {'已有新版：{edition}（截至 {date}）。新版对本页论断的结论：'}
        </Translate>
      ) : (
        <Translate
          id="handbook.later.out"
          description="On a page of an earlier edition that shows no claims"
          values={values}
        >
          {'已有新版：{edition}（截至 {date}）。'}
        </Translate>
      )}
    </p>
  );
}

function Standings({ data: { standings: counts } }: Props) {
  const locale = useLocale();
  const found = valuesOf(standings).flatMap((standing) => {
    const count = standing === 'new' ? undefined : counts[standing];
    return count ? [{ standing, count }] : [];
  });
  if (found.length === 0) return null;
  return (
    <ul className={styles.standings}>
      {found.map(({ standing, count }) => (
        <li data-verdict={standing} key={standing}>
          {labelOf(standings, standing, locale)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

/** Leads to the same place of the page in the latest edition, or to where that edition begins. */
function Page({ latest: { name, page, overview } }: Pick<LaterEditionView, 'latest'>) {
  const hash = useHash();
  const edition = editionName(name);
  if (page !== undefined) {
    return (
      <Link to={page + hash}>
        <Translate
          id="handbook.later.page"
          description="Leads to the same page of the latest edition, e.g. edition 2026-11"
          values={{ edition }}
        >
          {'{edition}的这一页'}
        </Translate>
      </Link>
    );
  }
  return (
    <span>
      <Translate
        id="handbook.later.noPage"
        description="Says that the latest edition lacks the page, and leads to its first"
        values={{
          edition,
          overview: (
            <Link to={overview}>
              <Translate
                id="handbook.later.overview"
                description="Leads to the first page of an edition, within handbook.later.noPage"
              >
                概览
              </Translate>
            </Link>
          ),
        }}
      >
        {'{edition}没有这一页，可从它的{overview}读起。'}
      </Translate>
    </span>
  );
}
