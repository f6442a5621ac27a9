import type { InlineView, TextView } from '../../../evidence/views/views';
import { Quantity } from '../Quantity/Quantity';
import { Words } from '../Words/Words';

interface Props {
  text: TextView;
}

/** Marked-up text of a record. */
export function Text({ text }: Props) {
  // A text never changes its order, so a piece's place is a key as good as any.
  return text.map((inline, index) => <Inline inline={inline} key={index} />);
}

function Inline({ inline }: { inline: InlineView }) {
  if (typeof inline === 'string') return <Words text={inline} />;
  if ('code' in inline) {
    return (
      <code>
        <Words text={inline.code} />
      </code>
    );
  }
  if ('figure' in inline) return <Quantity figure={inline.figure} />;
  if ('strong' in inline) {
    return (
      <strong>
        <Text text={inline.strong} />
      </strong>
    );
  }
  return (
    <em>
      <Text text={inline.emphasis} />
    </em>
  );
}
