import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import {
  changesPath,
  type EditionChangesView,
  type EditionNameView,
  editionsPath,
} from '../../evidence/views/edition-changes';
import { Facts } from '../shared/Facts/Facts';
import { Period } from '../shared/Period/Period';
import { NewClaims, PageCounts } from './EditionPairs';
import styles from './PairHead.module.css';
import { StandingBar } from './StandingBar';

interface Props {
  data: EditionChangesView;
}

/** Which two editions, as of when, what became of the earlier one, and which others there are. */
export function PairHead({ data }: Props) {
  const { before, after, counts, pages } = data;
  return (
    <header className={styles.head}>
      <BackToPairs />
      <h1 className={styles.title}>
        <Translate
          id="handbook.editionChanges.title"
          description="The title of what changed between two editions"
          values={{ before: before.name, after: after.name }}
        >
          {'{before} 版与 {after} 版对照'}
        </Translate>
      </h1>
      <div className={styles.editions}>
        <Edition
          edition={before}
          label={
            <Translate
              id="handbook.editionChanges.earlier"
              description="Labels the earlier edition"
            >
              较早的一版
            </Translate>
          }
        >
          <Others data={data} kept={after} of={before} />
        </Edition>
        <Edition
          edition={after}
          label={
            <Translate id="handbook.editionChanges.later" description="Labels the later edition">
              较晚的一版
            </Translate>
          }
        >
          <Others data={data} kept={before} of={after} />
        </Edition>
      </div>
      <p className={styles.lead}>
        <Translate
          id="handbook.editionChanges.lead"
          description="Stands over how many claims of the earlier edition have which standing"
          values={{ before: before.name, after: after.name, count: sumOf(counts) }}
        >
          {'{before} 版有 {count} 条论断，到 {after} 版：'}
        </Translate>
      </p>
      <StandingBar counts={counts} />
      <Facts>
        {(counts.new ?? 0) > 0 && (
          <li>
            <a href="#new">
              <NewClaims count={counts.new ?? 0} />
            </a>
          </li>
        )}
        <PageCounts counts={pages} />
        <li>
          <a href="#pages">
            <Translate
              id="handbook.editionChanges.toPages"
              description="Leads to the list of pages whose text changed"
            >
              各页正文
            </Translate>
          </a>
        </li>
        {data.records.length > 0 && (
          <li>
            <a href="#records">
              <Translate
                id="handbook.editionChanges.toRecords"
                description="Leads to what changed besides claims and prose: sources, tables, terms"
              >
                来源、图表与术语
              </Translate>
            </a>
          </li>
        )}
      </Facts>
    </header>
  );
}

/** Leads back to the list of all pairs. */
export function BackToPairs() {
  return (
    <p className={styles.back}>
      <Link to={editionsPath}>
        <Translate
          id="handbook.editionChanges.pairs"
          description="The title of the list of pairs of editions, and what leads to it"
        >
          版本对照
        </Translate>
      </Link>
    </p>
  );
}

interface EditionProps {
  edition: EditionNameView;
  label: ReactNode;
  children: ReactNode;
}

function Edition({ edition: { title, asOf }, label, children }: EditionProps) {
  return (
    <div className={styles.edition}>
      <span className={styles.label}>{label}</span>
      <span className={styles.name}>{title}</span>
      <span className={styles.label}>
        <Translate
          id="handbook.edition.asOf"
          description="The state of knowledge an edition records"
          values={{ date: <Period period={asOf} /> }}
        >
          {'截至 {date}'}
        </Translate>
      </span>
      {children}
    </div>
  );
}

interface OthersProps extends Props {
  /** The edition in whose place another may be put. */
  of: EditionNameView;
  /** The other one, which stays. */
  kept: EditionNameView;
}

/** The editions that may take the place of one of the two; nothing where there are no others. */
function Others({ data: { editions }, of, kept }: OthersProps) {
  const choices = editions.filter(({ name }) => name !== kept.name);
  if (choices.length < 2) return null;
  return (
    <nav
      aria-label={translate(
        {
          id: 'handbook.editionChanges.others',
          message: '换掉 {edition} 版',
          description: 'Names the editions that may take the place of one',
        },
        { edition: of.name },
      )}
      className={styles.others}
    >
      {choices.map(({ name }) =>
        name === of.name ? (
          <span aria-current="true" className={clsx(styles.other, styles.current)} key={name}>
            {name}
          </span>
        ) : (
          <Link className={styles.other} key={name} to={pathOf(name, kept.name)}>
            {name}
          </Link>
        ),
      )}
    </nav>
  );
}

/** The names of editions are in the order of their dates. */
function pathOf(a: string, b: string): string {
  return a < b ? changesPath(a, b) : changesPath(b, a);
}

/** How many claims of the earlier edition there are. */
function sumOf(counts: EditionChangesView['counts']): number {
  return Object.entries(counts)
    .filter(([standing]) => standing !== 'new')
    .reduce((sum, [, count]) => sum + count, 0);
}
