import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ErratumView } from '../../evidence/views/notices';
import { Period } from '../shared/Period/Period';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { useRepository } from '../shared/useRepository';
import styles from './Errata.module.css';

interface Props {
  /** The latest first. */
  data: readonly ErratumView[];
}

/** Says above a page of a cut edition what was mended on it since, why, and by which pull request. */
export function Errata({ data }: Props) {
  const label = translate({
    id: 'handbook.errata.label',
    message: '勘误',
    description: 'Heads what was mended on a page after its edition was cut',
  });
  return (
    <div aria-label={label} className={styles.errata} lang={useLocale()} role="note">
      <p aria-hidden className={styles.head}>
        {label}
      </p>
      {data.map((erratum) => (
        <Erratum erratum={erratum} key={erratum.id} />
      ))}
    </div>
  );
}

function Erratum({ erratum: { id, on, what, why, pullRequest } }: { erratum: ErratumView }) {
  const anchor = useAnchor();
  const repository = useRepository();
  const number = `#${pullRequest}`;
  return (
    <p className={styles.erratum} id={anchor(`erratum-${id}`)}>
      <Link className={styles.date} href={`#erratum-${id}`}>
        <Period period={on} />
      </Link>{' '}
      {what}{' '}
      <span className={styles.why}>
        <Translate
          id="handbook.errata.why"
          description="Why something was mended; {why} is one sentence with its stop"
          values={{ why }}
        >
          {'原因：{why}'}
        </Translate>{' '}
        {repository !== undefined && (
          <Link href={`${repository}/pull/${pullRequest}`}>
            <Translate
              id="handbook.errata.pullRequest"
              description="Leads to the pull request that mended something, e.g. #12"
              values={{ number }}
            >
              {'合并请求 {number}'}
            </Translate>
          </Link>
        )}
      </span>
    </p>
  );
}
