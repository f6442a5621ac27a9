import Translate from '@docusaurus/Translate';
import { Fragment } from 'react';

interface Props {
  names: readonly string[];
  className?: string;
}

/** The other names of a term; nothing where it has none. */
export function Aliases({ names, className }: Props) {
  if (names.length === 0) return null;
  const joined = names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ' / '}
      <span data-search-name="">{name}</span>
    </Fragment>
  ));
  return (
    <span className={className} data-mdast="line">
      <Translate
        id="handbook.term.aliases"
        description="Other names of a term, joined by slashes"
        values={{ names: <>{joined}</> }}
      >
        {'又称：{names}'}
      </Translate>
    </span>
  );
}
