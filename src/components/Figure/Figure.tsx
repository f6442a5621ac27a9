import type { ClaimView } from '../../evidence/views/views';
import { anchorsOf } from '../shared/claim-anchors';
import { Quantity } from '../shared/Quantity/Quantity';
import { DetailsButton } from '../shared/Statement/Statement';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';

interface Props extends TagProps<ClaimView> {
  /** The figure, as the page names it: `claim#figure`. */
  of: string;
  /** Whether a Han character stands right before it. */
  afterHan?: boolean;
}

/** `<Figure of="claim#name"/>`: a quantity or a date of a claim, cited, within running text. Its claim is in a panel. */
export function Figure(props: Props) {
  const { data, page, of, afterHan, again } = props;
  const anchor = useAnchor();
  const figure = data.figures[of.slice(of.indexOf('#') + 1)];
  return (
    <span id={anchor(anchorsOf(props)(data))}>
      {afterHan && /^[\p{Script=Latin}\d]/u.test(figure?.text ?? '') && ' '}
      {/* The checks refuse an unknown name. Should one slip through, its name is better than a hole. */}
      {figure ? <Quantity figure={figure} /> : <code>{of}</code>}
      <DetailsButton claims={[data]} marked page={page} printed={!again} quiet stated />
      {/* A browser would else begin a line with the comma after a button. */}
      {'\u2060'}
    </span>
  );
}
