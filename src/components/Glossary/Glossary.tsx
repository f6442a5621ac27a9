import { plainText } from '../../evidence/views/plain-text';
import type { GlossaryView, TermView } from '../../evidence/views/views';
import { Aliases } from '../shared/Aliases/Aliases';
import { useAddressValue } from '../shared/address';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { anchorsOf } from '../shared/claim-anchors';
import { ReportSign } from '../shared/Report/ReportSign';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useTarget } from '../shared/useTarget';
import { Letters, QueryField } from './Finder';
import styles from './Glossary.module.css';
import { byInitial, matches } from './terms';

/** `<Glossary/>`: every term of the edition by its letter, in the order of the reader's dictionary. */
export function Glossary(props: TagProps<GlossaryView>) {
  const { data, page, again } = props;
  const anchor = useAnchor();
  const target = useTarget();
  const claimAnchors = anchorsOf(props);
  const [query, find] = useAddressValue('glossary');
  const entries = data.terms.map((term) => ({
    ...term,
    anchor: `term-${term.id}`,
    claimAnchors: term.claims.map(claimAnchors),
  }));
  const found = entries.filter((entry) => matches(entry, query));
  const shows = (entry: (typeof entries)[number]) =>
    found.includes(entry) || [entry.anchor, ...entry.claimAnchors].includes(target);
  const groups = byInitial(entries).map(({ initial, terms }) => ({
    initial,
    terms,
    anchor: `terms-${initial === '#' ? 'other' : initial.toLowerCase()}`,
    count: terms.filter(shows).length,
  }));
  return (
    <div className={styles.glossary}>
      <QueryField found={found.length} onChange={find} query={query} total={data.terms.length} />
      <Letters letters={groups.filter(({ count }) => count > 0)} />
      {groups.map(({ initial, terms, anchor: letterAnchor, count }) => (
        <section hidden={count === 0} key={initial}>
          <h3 className={styles.letter} id={again ? undefined : anchor(letterAnchor)}>
            {initial}
          </h3>
          <dl className={styles.terms}>
            {terms.map((entry) => (
              <div
                className={styles.entry}
                data-search-unit="term"
                hidden={!shows(entry)}
                id={again ? undefined : anchor(entry.anchor)}
                key={entry.id}
              >
                <dt className={styles.head}>
                  <Names term={entry} />
                </dt>
                <dd className={styles.definition}>
                  {entry.claimAnchors.map(
                    (id) => id !== undefined && <span id={anchor(id)} key={id} />,
                  )}
                  <Text text={entry.definition} />
                  <CitationMarks
                    citations={entry.claims.flatMap(({ sources }) => sources)}
                    page={page}
                  />
                  <ReportSign
                    anchor={entry.anchor}
                    name={entry.name}
                    record={entry.id}
                    text={() => `${entry.name}\n${plainText(entry.definition)}`}
                  />
                  <Aliases className={styles.aliases} names={entry.aliases} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** A term as it is written: in this language, in the other, short and in pinyin. */
function Names({ term: { name, otherNames, abbreviation, pinyin } }: { term: TermView }) {
  const short = abbreviation !== undefined && abbreviation !== name ? [abbreviation] : [];
  return (
    <>
      <dfn className={styles.name} data-search-name>
        {name}
      </dfn>{' '}
      {otherNames.map((other) => (
        <span className={styles.other} data-search-name key={other.locale} lang={other.locale}>
          {other.name}
        </span>
      ))}{' '}
      {short.map((form) => (
        <abbr className={styles.other} data-search-name key={form}>
          {form}
        </abbr>
      ))}{' '}
      {pinyin !== undefined && (
        <span className={styles.other} data-search-ignore lang="zh-Latn">
          {pinyin}
        </span>
      )}
    </>
  );
}
