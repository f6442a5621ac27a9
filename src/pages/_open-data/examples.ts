import type { Locale } from '../../evidence/locale';

/** What an example is about: the corrected claims of an edition, as readers of one language read them. */
interface Asking {
  /** The address of the folder of an edition's data. */
  folder: string;
  locale: Locale;
}

/** Code that asks for data, by its language. */
export const examples = {
  sh: ({ folder, locale }: Asking) =>
    `curl -s ${folder}/claims.json |
  jq -r '.claims[]
    | select(.answers[].verdict == "corrected")
    | .asOf + " " + .statement["${locale}"]'`,
  js: ({ folder, locale }: Asking) =>
    `const response = await fetch('${folder}/claims.json');
const { claims } = await response.json();
for (const { answers, asOf, statement } of claims) {
  if (answers.some(({ verdict }) => verdict === 'corrected')) {
    console.log(asOf, statement['${locale}']);
  }
}`,
} as const;
