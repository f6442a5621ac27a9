import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { Answered } from '../state/useAnswer';
import type { useCombobox } from '../state/useCombobox';
import type { Site } from '../state/useSite';
import { nameOfSearch } from '../words';
import { HitExcerpt, HitTitle } from './HitParts';
import { langOf } from './lang';
import { addressOf, addressOfAll, matchesOf } from './links';
import styles from './Options.module.css';
import type { useFollow } from './useFollow';

interface Props {
  answered: Answered;
  site: Site;
  combobox: Pick<ReturnType<typeof useCombobox>, 'list' | 'option'>;
  follow: ReturnType<typeof useFollow>;
  /** Whether the next answer is being looked for. */
  stale: boolean;
}

/** The results as options of the field, and the way to all of them last. */
export function Options({ answered, site, combobox: { list, option }, follow, stale }: Props) {
  const { answer, question } = answered;
  const { limit: _, ...asked } = question;
  const within = question.locale === site.locale;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role, a list box, is among the list's own.
    <div {...list} aria-busy={stale} aria-label={nameOfSearch()} className={styles.options}>
      {answer.hits.map((hit, index) => (
        <a
          {...option(index)}
          {...follow({ href: addressOf(hit, site), within, matches: matchesOf(hit) })}
          className={styles.option}
          data-search-hit
          key={`${hit.address} ${hit.scoring.unit}`}
        >
          <span lang={langOf(hit, question, site)}>
            <HitTitle hit={hit} />
            <HitExcerpt hit={hit} />
          </span>
        </a>
      ))}
      <a
        {...option(answer.hits.length)}
        {...follow({ href: addressOfAll(asked, site), within: true })}
        className={clsx(styles.option, styles.all)}
      >
        {translate(
          {
            id: 'search.all',
            message: 'All results: {count}',
            description: 'The link from the dialog to the page with all results',
          },
          { count: answer.total },
        )}
      </a>
    </div>
  );
}
