import type { ClaimView } from '../../../evidence/views/views';
import { confidences, labelOf } from '../../../evidence/vocabulary';
import { Period } from '../Period/Period';
import { useLocale } from '../useLocale';

interface Props {
  claim: Pick<ClaimView, 'asOf' | 'confidence'>;
}

/** When a claim held and how far it is vouched for: “October 2020 · As stated”. */
export function Standing({ claim: { asOf, confidence } }: Props) {
  return (
    <>
      <Period period={asOf} />
      {` · ${labelOf(confidences, confidence, useLocale())}`}
    </>
  );
}
