import MiniSearch from 'minisearch';
import { miniSearchOptions } from '../minisearch-options';
import { settings } from './ask';

/** Characters of an excerpt. */
const width = 120;

let loading: Promise<MiniSearch> | undefined;

globalThis.ask = async (query, limit) => {
  loading ??= load();
  const index = await loading;
  return index
    .search(query)
    .slice(0, limit)
    .map(({ id, text, match }) => ({
      address: id,
      excerpt: excerptOf(String(text), Object.keys(match)),
    }));
};

async function load(): Promise<MiniSearch> {
  const response = await fetch(`/minisearch/${settings().locale}.json`);
  return MiniSearch.loadJSON(await response.text(), miniSearchOptions);
}

/** The passage around the first place where the longest match stands. */
function excerptOf(text: string, terms: string[]): string {
  const [longest = ''] = terms.sort((a, b) => b.length - a.length);
  const at = Math.max(0, text.toLowerCase().indexOf(longest));
  return text.slice(Math.max(0, at - width / 3), at + (width * 2) / 3);
}
