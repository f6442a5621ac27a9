import type { ClaimView } from '../../evidence/views/views';
import { anchorsOf } from '../shared/claim-anchors';
import { Statement } from '../shared/Statement/Statement';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';

/** `<Claim id="…"/>`: one claim, with its citations and its standing, within running text. */
export function Claim(props: TagProps<ClaimView>) {
  const { data, page } = props;
  const anchor = useAnchor();
  return <Statement anchor={anchor(anchorsOf(props)(data))} claim={data} page={page} />;
}
