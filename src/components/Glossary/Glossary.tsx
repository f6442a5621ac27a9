import type { GlossaryView, TermView } from '../../evidence/views/views';
import { Aliases } from '../shared/Aliases/Aliases';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { anchorsOf } from '../shared/claim-anchors';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import styles from './Glossary.module.css';

/** `<Glossary/>`: every term of the edition, in the order of the reader's dictionary. */
export function Glossary(props: TagProps<GlossaryView>) {
  const { data, page, again } = props;
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  return (
    <dl className={styles.glossary}>
      {data.terms.map((term) => (
        <div
          className={styles.entry}
          id={again ? undefined : anchor(`term-${term.id}`)}
          key={term.id}
        >
          <dt className={styles.head}>
            <Names term={term} />
          </dt>
          <dd className={styles.definition}>
            {term.claims.map((claim) => (
              <span id={anchor(claimAnchors(claim))} key={claim.id} />
            ))}
            <Text text={term.definition} />
            <CitationMarks citations={term.claims.flatMap(({ sources }) => sources)} page={page} />
            <Aliases className={styles.aliases} names={term.aliases} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A term as it is written: in this language, in the other, short and in pinyin. */
function Names({ term: { name, otherNames, abbreviation, pinyin } }: { term: TermView }) {
  const short = abbreviation !== undefined && abbreviation !== name ? [abbreviation] : [];
  return (
    <>
      <dfn className={styles.name}>{name}</dfn>{' '}
      {otherNames.map((other) => (
        <span className={styles.other} key={other.locale} lang={other.locale}>
          {other.name}
        </span>
      ))}{' '}
      {short.map((form) => (
        <abbr className={styles.other} key={form}>
          {form}
        </abbr>
      ))}{' '}
      {pinyin !== undefined && (
        <span className={styles.other} lang="zh-Latn">
          {pinyin}
        </span>
      )}
    </>
  );
}
