import './ask';

/** As much of Pagefind's browser side as is used. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Data> }[] }>;
}

interface Data {
  url: string;
  excerpt: string;
}

/** Named by a variable, so that it is loaded when it is needed and not bundled. */
const address = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

globalThis.ask = async (query, limit) => {
  loading ??= import(address) as Promise<Pagefind>;
  const { results } = await (await loading).search(query);
  const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return shown.map(({ url, excerpt }) => ({ address: url, excerpt }));
};
