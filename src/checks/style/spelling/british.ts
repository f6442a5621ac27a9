/** How American spelling differs, by rule: the American ending or syllable, and the British one. */
const differences: readonly (readonly [RegExp, string])[] = [
  [/or(?=$|s|ed|ing|ab|al|ful|ite|less)/, 'our'],
  [/er(?=$|s$)/, 're'],
  [/er(?=ed$|ing$)/, 'r'],
  [/yz(?=e|i)/, 'ys'],
  [/iz(?=e|i|a)/, 'is'],
  [/og(?=$|s$)/, 'ogue'],
  [/ens(?=e|i)/, 'enc'],
  [/l(?=ed$|ing$|er$|ers$)/, 'll'],
  [/ll(?=$|s$|ment)/, 'l'],
  [/gment/, 'gement'],
  [/gram(?=$|s$)/, 'gramme'],
];

/** What an American word may be in British spelling; whether it is a word is for a dictionary. */
export function britishForms(word: string): string[] {
  return differences
    .map(([pattern, british]) => word.replace(pattern, british))
    .filter((form) => form !== word);
}
