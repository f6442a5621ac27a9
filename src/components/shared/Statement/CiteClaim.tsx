import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { publicationInHandbook } from '../../../evidence/citing/handbook';
import { plainText } from '../../../evidence/views/plain-text';
import type { ClaimView } from '../../../evidence/views/views';
import { CopyCitation } from '../CopyCitation/CopyCitation';
import { useCitation } from '../CopyCitation/useCitation';
import { claimAnchor } from '../claim-anchors';
import { dayOf } from '../day-of';

interface Props {
  claim: ClaimView;
}

/** Copies a reference to a claim, as a part of the handbook that was read today. */
export function CiteClaim({ claim: { id, edition, statement } }: Props) {
  const { url } = useDocusaurusContext().siteConfig;
  const citation = useCitation(edition);
  const publication = () =>
    publicationInHandbook(plainText(statement), {
      ...citation,
      address: `${url}${window.location.pathname}#${claimAnchor(id)}`,
      today: dayOf(new Date()),
    });
  return <CopyCitation id={`handbook-${edition}-${id}`} permanent publication={publication} />;
}
