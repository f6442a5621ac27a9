import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { publicationOfClaim } from '../../../evidence/citing/claim';
import type { ClaimView } from '../../../evidence/views/views';
import { CopyCitation } from '../CopyCitation/CopyCitation';
import { claimAnchor } from '../claim-anchors';
import { dayOf } from '../day-of';
import { useLocale } from '../useLocale';

interface Props {
  claim: ClaimView;
}

/** Copies a reference to a claim, as a part of the handbook that was read today. */
export function CiteClaim({ claim }: Props) {
  const { title, url } = useDocusaurusContext().siteConfig;
  const locale = useLocale();
  const { id, edition } = claim;
  const publication = () =>
    publicationOfClaim(claim, {
      editors: editorsOf(title),
      container: editionOf(title, edition),
      locale,
      address: `${url}${window.location.pathname}#${claimAnchor(id)}`,
      today: dayOf(new Date()),
    });
  return <CopyCitation id={`handbook-${edition}-${id}`} publication={publication} />;
}

function editorsOf(handbook: string): string {
  return translate(
    {
      id: 'handbook.cite.editors',
      message: '{handbook}编者',
      description: 'Names the author of a cited claim',
    },
    { handbook },
  );
}

function editionOf(handbook: string, edition: string): string {
  return translate(
    {
      id: 'handbook.cite.edition',
      message: '{handbook}（{edition} 版）',
      description: 'Names the handbook, with its edition, as what a cited claim stands in',
    },
    { handbook, edition },
  );
}
