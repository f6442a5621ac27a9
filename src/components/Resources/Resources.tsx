import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { Locale } from '../../evidence/locale';
import type { ResourcesView, ResourceView } from '../../evidence/views/views';
import { labelOf, levels, sourceKinds } from '../../evidence/vocabulary';
import { Facets } from '../shared/Facets/Facets';
import { type Facet, useFacets, wordsOf } from '../shared/Facets/useFacets';
import { Facts } from '../shared/Facts/Facts';
import { Period } from '../shared/Period/Period';
import { Reference } from '../shared/Reference/Reference';
import { ReportFact } from '../shared/Report/ReportFact';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import styles from './Resources.module.css';

type Topic = ResourcesView['topics'][number];

/** A resource with the heading it stands under. */
interface Filed extends ResourceView {
  topic: Topic;
}

/** `<Resources/>`: every curated resource of the edition, by topic, under a heading of the page. */
export function Resources({ data: { edition, topics }, again }: TagProps<ResourcesView>) {
  const anchor = useAnchor();
  const filed = topics.flatMap((topic) =>
    topic.resources.map((resource): Filed => ({ ...resource, topic })),
  );
  const faceting = useFacets('resources', filed, facetsIn(useLocale(), topics, filed));
  return (
    <>
      <Facets faceting={faceting} />
      <Exports edition={edition} />
      {topics.map((topic) => {
        const resources = filed.filter((resource) => resource.topic === topic);
        return (
          <section hidden={!resources.some(faceting.shows)} key={topic.id}>
            <h3 className={styles.topic} id={again ? undefined : anchor(`topic-${topic.id}`)}>
              {topic.label}
            </h3>
            <ul className={styles.resources}>
              {resources.map((resource) => (
                <li
                  className={styles.resource}
                  data-search-unit="resource"
                  hidden={!faceting.shows(resource)}
                  key={resource.id}
                >
                  <Resource resource={resource} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Leads to the whole list as files, which the build has written beside the pages. */
function Exports({ edition }: { edition: string }) {
  const files = { CSV: 'resources.csv', 'CSL-JSON': 'resources.csl.json', BibTeX: 'resources.bib' };
  return (
    <p className={styles.exports} data-search-ignore>
      <Translate id="handbook.resources.exports" description="Introduces links to files">
        全部下载：
      </Translate>{' '}
      {Object.entries(files).map(([format, name]) => (
        <Link download href={`pathname:///data/${edition}/${name}`} key={format} target="_self">
          {format}
        </Link>
      ))}
    </p>
  );
}

function facetsIn(
  locale: Locale,
  topics: readonly Topic[],
  resources: readonly Filed[],
): Facet<Filed>[] {
  const languages = new Map(
    resources.map(({ source }) => [source.language, source.languageName] as const),
  );
  return [
    {
      id: 'topic',
      label: translate({
        id: 'handbook.resources.topic',
        message: '主题',
        description: 'Heads the choice among topics',
      }),
      valueOf: ({ topic }) => topic.id,
      nameOf: (id) => topics.find((topic) => topic.id === id)?.label ?? id,
    },
    {
      id: 'kind',
      label: translate({
        id: 'handbook.resources.kind',
        message: '来源',
        description: 'Heads the choice among who stands behind a source',
      }),
      valueOf: ({ source }) => source.kind,
      ...wordsOf(sourceKinds, locale),
    },
    {
      id: 'language',
      label: translate({
        id: 'handbook.resources.language',
        message: '语言',
        description: 'Heads the choice among languages of sources',
      }),
      valueOf: ({ source }) => source.language,
      nameOf: (language) => languages.get(language) ?? language,
    },
    {
      id: 'level',
      label: translate({
        id: 'handbook.resources.level',
        message: '难度',
        description: 'Heads the choice among levels of difficulty',
      }),
      valueOf: ({ level }) => level,
      ...wordsOf(levels, locale),
    },
  ];
}

function Resource({ resource }: { resource: Filed }) {
  const { id, source, level, goodFor, topic } = resource;
  const locale = useLocale();
  return (
    <>
      <p className={styles.reference}>
        <Reference source={source} />
      </p>
      <p className={styles.purpose}>
        <Words text={goodFor} />
      </p>
      <Facts>
        <li>{labelOf(levels, level, locale)}</li>
        <li>{labelOf(sourceKinds, source.kind, locale)}</li>
        <li>{source.languageName}</li>
        {source.issued !== undefined && (
          <li>
            <Period period={source.issued} />
          </li>
        )}
        <ReportFact
          anchor={`topic-${topic.id}`}
          record={id}
          text={() => `${source.title}\n${goodFor}`}
        />
      </Facts>
    </>
  );
}
