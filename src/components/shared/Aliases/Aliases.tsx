import Translate from '@docusaurus/Translate';

interface Props {
  names: readonly string[];
  className?: string;
}

/** The other names of a term; nothing where it has none. */
export function Aliases({ names, className }: Props) {
  if (names.length === 0) return null;
  return (
    <span className={className}>
      <Translate
        id="handbook.term.aliases"
        description="Other names of a term, joined by slashes"
        values={{ names: names.join(' / ') }}
      >
        {'又称：{names}'}
      </Translate>
    </span>
  );
}
