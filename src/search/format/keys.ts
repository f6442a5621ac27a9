/**
 * The keys of an index. All of it is one sorted table; a key's first character says what it leads to.
 * Values are described where they are encoded.
 */
export const namespaces = {
  /** A character of Han → its syllables, or the simplified one that stands for it. */
  character: 'c',
  /** A word or pair → the number of pages it is on. */
  forward: 'f',
  /** The same, spelled backwards: for what begins wrongly. */
  backward: 'b',
  /** A kind of unit or a section → the units in it. */
  group: 'g',
  /** The initials of a phrase's syllables, and the phrase → its weight. */
  initials: 'i',
  /** Two syllables, and a pair of characters that reads so → the number of pages the pair is on. */
  sound: 's',
  /** A term → its postings. */
  term: 't',
  /** A page and a unit of it → the unit. */
  unit: 'u',
  /** A name → the other names of the same thing. */
  synonym: 'y',
} as const;

/** The key of a term's postings. */
export function termKey(term: string): string {
  return namespaces.term + term;
}

/** The key, or its beginning, of a word in the lexicon. */
export function forwardKey(word: string): string {
  return namespaces.forward + word;
}

/** The key, or its beginning, of a reversed word in the lexicon. */
export function backwardKey(reversed: string): string {
  return namespaces.backward + reversed;
}

/** A word, character by character, from its end. */
export function reverse(word: string): string {
  return Array.from(word).reverse().join('');
}

/** The key of a pair of Han characters by how it sounds; without the pair, the beginning of all. */
export function soundKey(first: string, second: string, pair = ''): string {
  return `${namespaces.sound}${first}'${second} ${pair}`;
}

/** The key of a phrase by its initials; without the phrase, the beginning of all, longer ones too. */
export function initialsKey(initials: string, phrase = ''): string {
  return namespaces.initials + initials + phrase;
}

/** The key of what is known about a Han character. */
export function characterKey(character: string): string {
  return namespaces.character + character;
}

/** The key of a name's synonyms. */
export function synonymKey(name: string): string {
  return namespaces.synonym + name;
}

/** The key of a facet's units. */
export function groupKey(facet: 'kind' | 'section', value: string): string {
  return `${namespaces.group}${facet}:${value}`;
}

/** The key of a unit: its page's ordinal, then its own number, both in base 36 and of one length. */
export function unitKey(page: number, unit: number): string {
  const padded = (value: number) => value.toString(36).padStart(4, '0');
  return namespaces.unit + padded(page) + padded(unit);
}
