import type { FindingView } from '../../evidence/views/views';
import type { TagProps } from '../shared/tag';

/** `<Finding id="…"/>`: the headline of a finding, which the front page shows, too. */
export function Finding({ data }: TagProps<FindingView>) {
  return <strong>{data.headline}</strong>;
}
