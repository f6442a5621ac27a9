import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { RecordChangeView, RecordGroupView } from '../../evidence/views/edition-changes';
import { Facts } from '../shared/Facts/Facts';
import { useAnchor } from '../shared/useAnchor';
import { Words } from '../shared/Words/Words';
import { FacetChanges } from './FacetChanges';
import styles from './RecordChanges.module.css';
import sectionStyles from './Section.module.css';

interface Props {
  groups: readonly RecordGroupView[];
}

/** What changed besides claims and prose, kind by kind: sources, tables, terms. */
export function RecordChanges({ groups }: Props) {
  const anchor = useAnchor();
  if (groups.length === 0) return null;
  return (
    <section className={sectionStyles.section}>
      <h2 id={anchor('records')}>
        <Translate
          id="handbook.editionChanges.records"
          description="Heads what changed besides claims and prose: sources, tables, terms"
        >
          来源、图表与术语
        </Translate>
      </h2>
      {groups.map((group) => (
        <Group group={group} key={group.kind} />
      ))}
    </section>
  );
}

function Group({ group: { label, added, removed, changed } }: { group: RecordGroupView }) {
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.name}>{label}</span>
        <Facts>
          {added.length > 0 && (
            <li>
              <Added /> {added.length}
            </li>
          )}
          {changed.length > 0 && (
            <li>
              <Changed /> {changed.length}
            </li>
          )}
          {removed.length > 0 && (
            <li>
              <Removed /> {removed.length}
            </li>
          )}
        </Facts>
      </summary>
      {changed.length > 0 && (
        <Part className={styles.changed} heading={<Changed />}>
          {changed.map((record) => (
            <li key={record.id}>
              <Name record={record} />
              <FacetChanges facets={record.facets} />
              {record.more > 0 && <More count={record.more} />}
            </li>
          ))}
        </Part>
      )}
      {added.length > 0 && (
        <Part heading={<Added />}>
          <Titles titles={added} />
        </Part>
      )}
      {removed.length > 0 && (
        <Part heading={<Removed />}>
          <Titles titles={removed} />
        </Part>
      )}
    </details>
  );
}

interface PartProps {
  heading: ReactNode;
  className?: string;
  children: ReactNode;
}

function Part({ heading, className, children }: PartProps) {
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={clsx(styles.records, className)}>{children}</ul>
    </>
  );
}

function Titles({ titles }: { titles: readonly string[] }) {
  return titles.map((title, index) => (
    // They never change their order, and two may be called the same.
    <li key={index}>
      <Words text={title} />
    </li>
  ));
}

/** What is left out of a record that was written anew. */
function More({ count }: { count: number }) {
  return (
    <p className={styles.more}>
      <Translate
        id="handbook.editionChanges.more"
        description="How many more differences there are in a record than are shown"
        values={{ count }}
      >
        {'……另有 {count} 处不同'}
      </Translate>
    </p>
  );
}

function Name({ record: { title, path } }: { record: RecordChangeView }) {
  if (path === undefined) return <Words text={title} />;
  return (
    <Link to={path}>
      <Words text={title} />
    </Link>
  );
}

function Added() {
  return (
    <Translate id="handbook.editionChanges.added" description="Heads records that are new">
      新增
    </Translate>
  );
}

function Changed() {
  return (
    <Translate
      id="handbook.editionChanges.changed"
      description="Heads records that say something else"
    >
      改动
    </Translate>
  );
}

function Removed() {
  return (
    <Translate id="handbook.editionChanges.removed" description="Heads records that are gone">
      删去
    </Translate>
  );
}
