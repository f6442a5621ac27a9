/**
 * Where a reference names a title, or undefined. The convention of a language may space a title
 * otherwise than it is spaced itself, as Chinese does around Latin words; spaces do not count.
 */
export function findTitle(
  reference: string,
  title: string,
): { start: number; end: number } | undefined {
  const start = reference.indexOf(title);
  if (start >= 0) return { start, end: start + title.length };
  const characters = [...title.replace(/\s/g, '')].map((character) =>
    character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  );
  const match = new RegExp(characters.join('\\s*')).exec(reference);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
