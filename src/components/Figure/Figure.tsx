import type { ClaimView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { anchorsOf } from '../shared/claim-anchors';
import { Quantity } from '../shared/Quantity/Quantity';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';

interface Props extends TagProps<ClaimView> {
  /** The figure, as the page names it: `claim#figure`. */
  of: string;
  /** Whether a Han character stands right before it. */
  afterHan?: boolean;
}

/** `<Figure of="claim#name"/>`: a quantity or a date of a claim, cited, within running text. */
export function Figure(props: Props) {
  const { data, page, of, afterHan } = props;
  const anchor = useAnchor();
  const figure = data.figures[of.slice(of.indexOf('#') + 1)];
  return (
    <span id={anchor(anchorsOf(props)(data))}>
      {afterHan && /^[\p{Script=Latin}\d]/u.test(figure?.text ?? '') && ' '}
      {/* The checks refuse an unknown name. Should one slip through, its name is better than a hole. */}
      {figure ? <Quantity figure={figure} /> : <code>{of}</code>}
      <CitationMarks citations={data.sources} page={page} />
    </span>
  );
}
