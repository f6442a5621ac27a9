import { latinWords } from '../evidence/text/latin-words';

/** Parts of a host that say nothing of who it is. */
const idleLabels = /^(www\d?|m|com|co|org|gov|edu|net|ac|gitee|github|blog|news|docs)$/;

/** Words of a title that an id can do without. */
const idleWords =
  /^(a|an|and|as|at|by|for|from|how|in|into|is|its|of|on|or|s|that|the|this|to|what|with)$/;

const mostWords = 3;

/**
 * An id for a source in the manner of those that are there, `idc-2020-cloud-market`: who, when, what.
 * @param titles - the title and its translations; the first with Latin words is taken
 * @param issued - when it was published, as a period
 * @param taken - the ids that are there
 */
export function suggestSourceId(
  { url, titles, issued }: { url: string | undefined; titles: string[]; issued?: string },
  taken: readonly string[],
): string {
  const year = /\d{4}/.exec(issued ?? '')?.[0];
  const what = titles.map(tellingWords).find((words) => words.length > 0) ?? [];
  const parts = [hostName(url), year, ...what.filter((each) => each !== year)];
  return free(parts.filter(Boolean).join('-') || 'source', taken);
}

/** An id from the first words of an English text; undefined where it has none. */
export function suggestId(text: string, taken: readonly string[]): string | undefined {
  const words = tellingWords(text.replace(/\{[^}]*\}/g, ' '));
  const id = words.join('-');
  return /[a-z]/.test(id) ? free(id, taken) : undefined;
}

/** The telling part of an address's host: `tencent` of `https://cloud.tencent.com/…`. */
function hostName(url = ''): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.split('.').slice(0, -1);
  return labels
    .filter((label) => !idleLabels.test(label) && !label.startsWith('xn--'))
    .at(-1)
    ?.replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function tellingWords(text: string): string[] {
  const words = latinWords(text.replace(/[’']/g, ''));
  const telling = words.filter((each) => !idleWords.test(each)).slice(0, mostWords);
  return telling.some((each) => /[a-z]/.test(each)) ? telling : [];
}

function free(id: string, taken: readonly string[]): string {
  let found = id;
  for (let number = 2; taken.includes(found); number++) found = `${id}-${number}`;
  return found;
}
