import { opaque } from '../../../evidence/text/prose';
import { formatChinese } from './autocorrect-fs';

const han = '\\p{Script=Han}';
/** What may end, and what may begin, a Chinese phrase. */
const before = `[${han}”’》）${opaque}]`;
const after = `[${han}“‘《（]`;
const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Conventions of Chinese text that AutoCorrect lacks or judges by less than a sentence. */
const conventions: readonly (readonly [RegExp, string | ((...match: string[]) => string)])[] = [
  // “你好” and ‘你好’
  [/"([^"]+)"/g, '“$1”'],
  [new RegExp(`'([^']*${han}[^']*)'`, 'gu'), '‘$1’'],
  // （说明）
  [new RegExp(`\\(([^()]*${han}[^()]*)\\)`, 'gu'), '（$1）'],
  [new RegExp(`(?<=[${han}”’》]) ?\\(([^()]*)\\) ?`, 'gu'), '（$1）'],
  // ，；：！？
  [
    new RegExp(`(?<=[${han}”’》）])([,;:!?])(?: |(?=${after}|${opaque}|$))`, 'gu'),
    (_, sign = '') => fullWidth[sign] ?? sign,
  ],
  [
    new RegExp(`(?<=\\S)([,;:!?])(?: (?=${after})|(?=${after}))`, 'gu'),
    (_, sign = '') => fullWidth[sign] ?? sign,
  ],
  [new RegExp(`(?<=[${han}”’》）])\\.(?: ?(?=${after})|(?=${opaque}*$))`, 'gu'), '。'],
  // …… and ——
  [new RegExp(`(?<=${before})(?:\\.{3,}|。{2,}|(?<!…)…(?!…))`, 'gu'), '……'],
  [new RegExp(`(?:\\.{3,}|。{3,}|(?<!…)…(?!…))(?=${han})`, 'gu'), '……'],
  [new RegExp(`(?<=[${han}”’》）]) ?--+ ?(?=${after})`, 'gu'), '——'],
  // No space beside full-width punctuation.
  [/(?<=\S) +(?=[，。、；：！？）》”])/g, ''],
  [/(?<=[，。、；：！？（《]) +(?=\S)/g, ''],
  [/(?<=\S) {2,}(?=\S)/g, ' '],
];

/** One correction may call for another, letters that become half-width for a space; hardly for a third. */
const rounds = 4;

/** Chinese text as it should be written. What is opaque stays where it is. */
export function correctChinese(text: string): string {
  let corrected = text;
  for (let round = 0; round < rounds; round++) {
    const before = corrected;
    const ours = conventions.reduce(
      (text, [pattern, replacement]) => text.replace(pattern, replacement as string),
      before,
    );
    corrected = formatChinese(ours);
    if (corrected === before) break;
  }
  return corrected;
}
