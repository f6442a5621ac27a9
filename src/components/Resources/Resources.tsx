import { Fragment } from 'react';
import type { ResourcesView, ResourceView } from '../../evidence/views/views';
import { labelOf, levels, sourceKinds } from '../../evidence/vocabulary';
import { Facts } from '../shared/Facts/Facts';
import { Period } from '../shared/Period/Period';
import { Reference } from '../shared/Reference/Reference';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import styles from './Resources.module.css';

/** `<Resources/>`: every curated resource of the edition, by topic, under a heading of the page. */
export function Resources({ data, again }: TagProps<ResourcesView>) {
  const anchor = useAnchor();
  return data.topics.map(({ id, label, resources }) => (
    <Fragment key={id}>
      <h3 className={styles.topic} id={again ? undefined : anchor(`topic-${id}`)}>
        {label}
      </h3>
      <ul className={styles.resources}>
        {resources.map((resource) => (
          <li className={styles.resource} key={resource.id}>
            <Resource resource={resource} />
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}

function Resource({ resource: { source, level, goodFor } }: { resource: ResourceView }) {
  const locale = useLocale();
  return (
    <>
      <p className={styles.reference}>
        <Reference source={source} />
      </p>
      <p className={styles.purpose}>{goodFor}</p>
      <Facts>
        <li>{labelOf(levels, level, locale)}</li>
        <li>{labelOf(sourceKinds, source.kind, locale)}</li>
        <li>{source.languageName}</li>
        {source.issued !== undefined && (
          <li>
            <Period period={source.issued} />
          </li>
        )}
      </Facts>
    </>
  );
}
