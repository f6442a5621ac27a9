import './highlight.css';

/** Marks on a page; more would help nobody and slow it down. */
const most = 300;

/** What is not read, or not as it stands. */
const skipped = 'script, style, .katex-mathml, [hidden]';

/**
 * Marks strings in the text of the page until Escape is pressed. The browser paints them: the page
 * itself does not change.
 */
export function markMatches(matches: readonly string[]): void {
  const ranges = findRanges(document.querySelectorAll('.theme-doc-markdown'), matches);
  if (ranges.length === 0) return;
  CSS.highlights.set('search-match', new Highlight(...ranges));
  const clear = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    CSS.highlights.delete('search-match');
    document.removeEventListener('keydown', clear);
  };
  document.addEventListener('keydown', clear);
}

/**
 * Brings what an address names out from under the bar at the top of the window. A page that is shown
 * without being loaded has no `:target`, and so no style that would keep it clear.
 */
export function uncover(hash: string): void {
  const target = document.getElementById(idIn(hash));
  const bar = document.querySelector('.navbar');
  if (!target || !bar) return;
  const { top } = target.getBoundingClientRect();
  const { bottom } = bar.getBoundingClientRect();
  if (top > -2 && top < bottom) window.scrollBy({ top: top - bottom - 16, behavior: 'instant' });
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A per cent sign that encodes nothing.
    return '';
  }
}

/** Where the strings stand, each within one piece of text. */
export function findRanges(roots: Iterable<Element>, matches: readonly string[]): Range[] {
  const pattern = patternOf(matches);
  const ranges: Range[] = [];
  for (const text of textsOf(roots)) {
    for (const { 0: match, index } of text.data.matchAll(pattern)) {
      if (ranges.length === most) return ranges;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + match.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function* textsOf(roots: Iterable<Element>): Generator<Text> {
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(skipped)) yield node as Text;
    }
  }
}

/** Any of the strings, the longest first; Latin words and numbers are whole ones. */
function patternOf(matches: readonly string[]): RegExp {
  const alternatives = [...matches]
    .sort((a, b) => b.length - a.length)
    .map((match) => {
      const text = match.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      const before = /^[\p{Script=Latin}\p{N}]/u.test(match)
        ? '(?<![\\p{Script=Latin}\\p{N}])'
        : '';
      const after = /[\p{Script=Latin}\p{N}]$/u.test(match) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
      return before + text + after;
    });
  return new RegExp(alternatives.join('|'), 'giu');
}
