/** Teaches the highlighter nothing: the handbook has none in the browser (`plain-code.ts`). */
export default function prismIncludeLanguages(): void {}
