import { plainText } from '../../evidence/views/plain-text';
import type { TermView } from '../../evidence/views/views';

/** The heading of what begins with no letter. */
const noLetter = '#';

/** The letter a term is looked up under: that of its pinyin where it begins in Chinese. */
export function initialOf({ name, pinyin }: TermView): string {
  const written = /^\p{Script=Han}/u.test(name) ? (pinyin ?? name) : name;
  const [initial = ''] = fold(written);
  return /[a-z]/.test(initial) ? initial.toUpperCase() : noLetter;
}

/** The terms under their letters, those of a letter in the order given. */
export function byInitial<Term extends TermView>(
  terms: readonly Term[],
): { initial: string; terms: Term[] }[] {
  const initials = [...new Set(terms.map(initialOf))].sort(compareInitials);
  return initials.map((initial) => ({
    initial,
    terms: terms.filter((term) => initialOf(term) === initial),
  }));
}

/** Whether a term holds every word of a query: in one of its names, in its pinyin or definition. */
export function matches(term: TermView, query: string): boolean {
  const texts = [
    term.name,
    ...term.otherNames.map(({ name }) => name),
    term.abbreviation ?? '',
    term.pinyin ?? '',
    ...term.aliases,
    plainText(term.definition),
  ].map(fold);
  const words = query.split(/\s+/).map(fold);
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** Letters and digits alone, so that `fenpianjian` finds fēnpiàn jiàn and `tpcc` TPC-C. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function compareInitials(a: string, b: string): number {
  if (a === noLetter || b === noLetter) return a === noLetter ? 1 : -1;
  return a < b ? -1 : 1;
}
