import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TermView } from '../../evidence/views/views';
import { Aliases } from '../shared/Aliases/Aliases';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { anchorsOf } from '../shared/claim-anchors';
import { Popover } from '../shared/Popover/Popover';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import styles from './Term.module.css';

interface Props extends TagProps<TermView> {
  /** The word as the sentence has it; the name of the term where there is none. */
  children?: ReactNode;
}

/** `<Term id="…"/>`: a word of the glossary that opens its definition, within running text. */
export function Term(props: Props) {
  const { data, page, again, children } = props;
  const { name, otherNames, abbreviation, pinyin, aliases, definition, claims } = data;
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const spelled = [abbreviation, pinyin].filter((form) => form !== undefined);
  return (
    <>
      {/* The definition is hidden until opened; what leads to its claims must lead to the word. */}
      {claims.map((claim) => (
        <span id={anchor(claimAnchors(claim))} key={claim.id} />
      ))}
      <Popover
        label={translate(
          {
            id: 'handbook.term.definition',
            message: '“{name}”的释义',
            description: 'Names the panel with the definition of a term',
          },
          { name },
        )}
        printed={!again}
        trigger={children ?? name}
        triggerClassName={styles.term}
      >
        <span className={styles.names}>
          <dfn className={styles.name}>{name}</dfn>
          {otherNames.map((other) => (
            <span className={styles.other} key={other.locale} lang={other.locale}>
              {other.name}
            </span>
          ))}
          {spelled.map((form) => (
            <span className={styles.other} key={form}>
              {form}
            </span>
          ))}
        </span>
        <span className={styles.definition}>
          <Text text={definition} />
          <CitationMarks citations={claims.flatMap(({ sources }) => sources)} page={page} />
        </span>
        <Aliases className={styles.aliases} names={aliases} />
      </Popover>
      {/* A browser would else begin a line with the comma after a button. */}
      {'\u2060'}
    </>
  );
}
