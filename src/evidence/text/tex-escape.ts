/** A text with the characters that TeX would take for its own escaped. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}$%#&_^~]/g, (sign) => special[sign] ?? `\\${sign}`);
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
