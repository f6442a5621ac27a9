/** The words of a text that an id can be made of: runs of Latin letters and digits, in small letters. */
export function latinWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
