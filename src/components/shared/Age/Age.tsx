import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type Age as AgeInTime, ageBetween, formatAge } from '../../../evidence/figures/age';
import { comparePeriods } from '../../../evidence/figures/period';
import type { ClaimView } from '../../../evidence/views/views';
import { useLocale } from '../useLocale';
import styles from './Age.module.css';

/** The whole years after which a claim is old enough for the page to say so. */
const old = 2;

interface Props {
  /** The claims that something rests on. */
  claims: readonly ClaimView[];
  /** The reader's day, `YYYY-MM-DD`; where absent, the edition is what counts. */
  today?: string;
  className?: string;
}

/** Says how old the oldest of some claims is: by their edition, where that is years, or by the reader's day. */
export function Age({ claims, today, className }: Props) {
  const said = today === undefined ? beforeEdition(claims) : beforeToday(claims, today);
  return said && <span className={clsx(styles.age, className)}>{said}</span>;
}

function beforeEdition(claims: readonly ClaimView[]): ReactNode {
  const years = Math.max(...claims.map(({ age = 0 }) => age), 0);
  if (years < old) return null;
  return claims.length > 1 ? (
    <Translate
      id="handbook.age.oldest"
      description="How much older than the edition the oldest of several claims is; at least two years"
      values={{ years }}
    >
      {'最早的依据早于本版 {years} 年'}
    </Translate>
  ) : (
    <Translate
      id="handbook.age.edition"
      description="How much older than the edition a claim is; at least two years"
      values={{ years }}
    >
      {'早于本版 {years} 年'}
    </Translate>
  );
}

function beforeToday(claims: readonly ClaimView[], today: string): ReactNode {
  const [oldest = ''] = claims.map(({ asOf }) => asOf.value).sort(comparePeriods);
  const age = ageBetween(oldest, today);
  return age && <Ago age={age} />;
}

function Ago({ age }: { age: AgeInTime }) {
  return (
    <Translate
      id="handbook.age.today"
      description="How long ago, by the reader’s day, a claim held; {age} is e.g. 3 years 8 months"
      values={{ age: formatAge(age, useLocale()) }}
    >
      {'距今 {age}'}
    </Translate>
  );
}
