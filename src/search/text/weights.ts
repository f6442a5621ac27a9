/** Words of questions, which say how something is asked and not what about. */
const asking =
  /为什么|有什么|是什么|什么是|什么样|什么|怎么样|怎么办|怎么|怎样|如何|哪些|哪个|哪家|哪里|哪种|哪|多少|几个|有没有|是不是|能不能|可不可以|能否|是否|可以|请问|谁|[吗呢吧](?!\p{Script=Han})/gu;

const filler = new Set(
  (
    'a an the of to in on for and or is are was were be been being do does did how what which who whom ' +
    'whose why when where can could should would will shall may might must i you we they it its this ' +
    'that these those there with without by from as at about into than then has have had not no yes if ' +
    'my your our their me us them he she his her any some all much many'
  ).split(' '),
);

const particles = /[的了和与及或是在有把被将对就也都而之其由从向]/;

/** How much a word of the query counts: a filler almost nothing. `word` is a surface. */
export function weightOfWord(word: string): number {
  return filler.has(word) ? 0.05 : 1;
}

/** How much a pair of Han characters counts: one that a particle joins says little. */
export function weightOfPair(pair: string): number {
  return particles.test(pair) ? 0.25 : 1;
}

/** A query without the words that ask; the query itself if it holds nothing else. */
export function withoutAsking(query: string): string {
  const rest = query.replace(asking, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : query;
}
