import type { Pair } from './pairs';

/** Every pair by edition, a line each: the page, how the two stand, and since when that is known. */
export function listOf(pairs: readonly Pair[]): string {
  const editions = [...new Set(pairs.map(({ edition }) => edition.name))];
  return editions
    .map((name) =>
      sectionOf(
        name,
        pairs.filter(({ edition }) => edition.name === name),
      ),
    )
    .join('\n\n');
}

function sectionOf(edition: string, pairs: Pair[]): string {
  const inStep = pairs.filter(({ state }) => state === 'in-step').length;
  const width = Math.max(...pairs.map(({ original }) => original.slug.length));
  const lines = pairs.map((pair) => {
    const { original, record } = pair;
    const since = record ? `  compared on ${record.on}` : '';
    return `  ${original.slug.padEnd(width)}  ${wordsOf(pair).padEnd(stateWidth)}${since}`.trimEnd();
  });
  return [`${edition}: ${inStep} of ${pairs.length} in step`, ...lines].join('\n');
}

/** How a pair stands, in words. */
function wordsOf({ state, original, locale }: Pair): string {
  switch (state) {
    case 'in-step':
      return 'in step';
    case 'original-changed':
      return `${original.locale} changed`;
    case 'translation-changed':
      return `${locale} changed`;
    case 'both-changed':
      return 'both changed';
    case 'not-compared':
      return 'never compared';
    case 'not-translated':
      return `not yet in ${locale}`;
  }
}

/** The longest of these words. */
const stateWidth = 'not yet in zh-Hans'.length;
