import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import frozen from '@evidence/frozen';
import type { HandbookCitation } from '../../../evidence/citing/handbook';
import { useLocale } from '../useLocale';

/** What every citation of the handbook in some edition names, whatever part of it is cited. */
export function useCitation(
  edition: string,
): Pick<HandbookCitation, 'editors' | 'container' | 'issued' | 'locale'> {
  const { title: handbook } = useDocusaurusContext().siteConfig;
  return {
    editors: translate(
      {
        id: 'handbook.cite.editors',
        message: '{handbook}编者',
        description: 'Names the author of a cited claim or page',
      },
      { handbook },
    ),
    container: translate(
      {
        id: 'handbook.cite.edition',
        message: '{handbook}（{edition} 版）',
        description:
          'Names the handbook, with its edition, as what a cited claim or page stands in',
      },
      { handbook, edition },
    ),
    issued: frozen[edition] ?? edition,
    locale: useLocale(),
  };
}
