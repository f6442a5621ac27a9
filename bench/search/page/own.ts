import type { Piece } from '../../../src/search/ask/excerpt';
import { readOverHttp } from '../../../src/search/ask/files';
import { Search } from '../../../src/search/ask/search';
import { settings } from './ask';

const search = new Search(readOverHttp('/search-index/'));

globalThis.ask = async (query, limit) => {
  const { hits } = await search.ask({ ...settings(), query, limit });
  return hits.map(({ address, excerpt }) => ({ address, excerpt: textOf(excerpt) }));
};

function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
