import type { ClaimReview, Rating } from 'schema-dts';
import { plainText } from '../../evidence/views/plain-text';
import type { AuditView, ClaimView, SourceView } from '../../evidence/views/views';
import { labelOf, type Verdict, verdicts } from '../../evidence/vocabulary';
import { words } from '../words';
import type { EditionPageFacts } from './article';
import { authorsOf, citationOf, dateOf } from './citation';
import type { SiteFacts } from './facts';
import { editorsReference } from './handbook';

/**
 * How true a claim was when it was made, from 1, wrong, to 5, borne out. Only two verdicts say that: what
 * held once and holds no more was no half-truth, and what no source settles may be either. They are told
 * in words alone.
 */
const scale = { worst: 1, best: 5 };
const truth: Partial<Record<Verdict, number>> = { confirmed: scale.best, corrected: scale.worst };

/**
 * What an audit found of each claim of an earlier edition: the verdict, for which the page gives its reasons
 * at the address of each.
 * @param page - the page that shows the audit
 * @param earlierClaims - the claims of the earlier edition, by id
 */
export function claimReviewsOf(
  audit: AuditView,
  page: EditionPageFacts,
  site: SiteFacts,
  earlierClaims: ReadonlyMap<string, ClaimView>,
): ClaimReview[] {
  return audit.entries.map((entry) => {
    const url = `${page.url}#audit-${entry.earlier.id}`;
    const statement = plainText(entry.earlier.statement);
    return {
      '@type': 'ClaimReview',
      url,
      claimReviewed: statement,
      reviewRating: ratingOf(entry.verdict, site),
      datePublished: page.edition.frozenOn,
      inLanguage: site.locale,
      author: editorsReference(site),
      itemReviewed: {
        '@type': 'Claim',
        ...originOf(earlierClaims.get(entry.earlier.id), site),
      },
    };
  });
}

function ratingOf(verdict: Verdict, { locale }: SiteFacts): Rating {
  const alternateName = labelOf(verdicts, verdict, locale);
  const ratingValue = truth[verdict];
  return ratingValue === undefined
    ? { '@type': 'Rating', alternateName }
    : {
        '@type': 'Rating',
        alternateName,
        ratingValue,
        bestRating: scale.best,
        worstRating: scale.worst,
      };
}

/** Who made a claim, when and where. That an earlier edition recorded it, and in what words, the page says. */
function originOf(claim: ClaimView | undefined, site: SiteFacts) {
  const source = claim?.sources[0]?.source;
  // What the editors recorded as its source put it is the source's claim; what they vouched for is theirs.
  if (claim?.confidence !== 'stated' || !source) {
    return { author: editorsReference(site) };
  }
  return {
    author: authorOf(source, site),
    datePublished: dateOf(source),
    appearance: citationOf(source),
  };
}

function authorOf(source: SourceView, { locale }: SiteFacts) {
  const title = source.translatedTitle ?? source.title;
  return authorsOf(source) ?? ({ '@type': 'Person', name: words[locale].authorOf(title) } as const);
}
