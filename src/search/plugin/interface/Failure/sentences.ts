import { translate } from '@docusaurus/Translate';
import { SearchFailure } from '../../../ask/failure';

/** A sentence on what went wrong, and what a reader can do about it. */
export function sentenceOn(failure: unknown): string {
  const kind = failure instanceof SearchFailure ? failure.kind : 'unknown';
  // The development server has no index of its own: it hands out that of the last build.
  if (process.env.NODE_ENV === 'development' && kind !== 'unreachable') return noBuild();
  switch (kind) {
    case 'missing':
      return translate({
        id: 'search.failure.missing',
        message:
          'The search index is not where it should be. A new version of the site may just have been published: reload the page.',
        description: 'Said where the server does not have the index',
      });
    case 'damaged':
      return translate({
        id: 'search.failure.damaged',
        message: 'The search index did not arrive whole, or is damaged.',
        description: 'Said where the index cannot be read',
      });
    case 'unreachable':
      return translate({
        id: 'search.failure.unreachable',
        message: 'The search index cannot be reached. Is there a network?',
        description: 'Said where the server does not answer',
      });
    default:
      return translate({
        id: 'search.failure.unknown',
        message: 'Something went wrong with the search.',
        description: 'Said of any other failure',
      });
  }
}

function noBuild(): string {
  return translate({
    id: 'search.dev.none',
    message: 'There is no index to search yet: npm run build makes one.',
    description: 'Said in development where the site has never been built',
  });
}
