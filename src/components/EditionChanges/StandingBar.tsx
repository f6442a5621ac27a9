import type { StandingCounts } from '../../evidence/vocabulary';
import { VerdictCounts } from '../shared/VerdictCounts/VerdictCounts';

interface Props {
  counts: StandingCounts;
}

/** What became of the claims of the earlier edition; what is new is none of them. */
export function StandingBar({ counts: { new: _, ...counts } }: Props) {
  return <VerdictCounts counts={counts} />;
}
