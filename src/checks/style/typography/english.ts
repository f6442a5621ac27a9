import { splitHan } from '../../../evidence/text/han';
import { opaque } from '../../../evidence/text/prose';

/** Full-width punctuation, which English has only within a Chinese phrase, and what it stands for. */
const halfWidth: Record<string, string> = {
  '，': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
};

/** English text as it should be written. */
export function correctEnglish(text: string): string {
  const pieces = splitHan(text);
  return pieces
    .map(({ text, han }, index) => {
      if (han) return text;
      return withHalfWidth(index === pieces.length - 1 ? withHalfWidthEnd(text) : text);
    })
    .join('')
    .replace(/(?<=[\p{L}\p{N}])\.{3}(?!\.)/gu, '…')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/(?<=[\p{L}\p{N}’”)]) +(?=[,.;:!?](?:\s|$))/gu, '');
}

const lastSign = new RegExp(`[，。；：！？）](?= *${opaque}*$)`);

function withHalfWidthEnd(text: string): string {
  return text.replace(lastSign, (sign) => (halfWidth[sign] ?? sign).trim());
}

function withHalfWidth(text: string): string {
  return text
    .replace(/ *[，。；：！？（）] */g, (sign) => halfWidth[sign.trim()] ?? sign)
    .replace(/(?<=\)) (?=[,.;:!?)])/g, '');
}
