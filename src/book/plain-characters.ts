/**
 * Characters that share a glyph with one that texts are written with. A browser notes for each glyph of a
 * PDF the first character that has it, which for 金 is the radical ⾦: no search would find 金融. Of Kangxi
 * radicals Unicode knows the ideograph; these are further radicals, as the Chinese faces of Noto have
 * them, and signs, each with what is meant.
 */
const further = new Map(
  (
    '⺂乛⺃乚⺅亻⺉刂⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺹耂⺺肀' +
    '⺾艹⻁虎⻂衤⻃覀⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄' +
    '⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户〜～ʼ’―—'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => {
      const [alias = '', meant = ''] = pair;
      return [alias, meant];
    }),
);

/** The character that texts are written with, for one that a glyph may stand for. */
export function plainCharacter(character: string): string {
  const isRadical = /^[\u2F00-\u2FD5]$/.test(character);
  return further.get(character) ?? (isRadical ? character.normalize('NFKC') : character);
}

/** A map from the codes of a font in a PDF to characters, with those that texts are written with. */
export function withPlainCharacters(map: string): string {
  return map
    .replace(/(?<=beginbfchar\n)[^]*?(?=endbfchar)/g, (lines) =>
      lines.replace(
        /<(\w+)> <(\w{4})>/g,
        (_, code, character) => `<${code}> <${plain(character)}>`,
      ),
    )
    .replace(/(\d+) beginbfrange\n([^]*?)endbfrange/g, (_, count, lines) =>
      rangesIn(Number(count), lines),
    );
}

function plain(hex: string): string {
  return hexOf(plainCharacter(String.fromCodePoint(Number.parseInt(hex, 16))), 4);
}

/** Ranges in which a character is another than was said are written out. */
function rangesIn(count: number, lines: string): string {
  const written = lines
    .trim()
    .split('\n')
    .map((line) => writtenOut(line) ?? line);
  const singles = written.filter((line) => Array.isArray(line)).flat();
  const ranges = written.filter((line) => !Array.isArray(line));
  if (singles.length === 0) return `${count} beginbfrange\n${lines}endbfrange`;
  return [
    block('bfrange', ranges as string[]),
    ...inHundreds(singles).map((part) => block('bfchar', part)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The codes of a range one by one; undefined where the range may stay. */
function writtenOut(line: string): string[] | undefined {
  const [, first = '', last = '', character = ''] = /^<(\w+)> <(\w+)> <(\w{4})>$/.exec(line) ?? [];
  const [from, to, start] = [first, last, character].map((hex) => Number.parseInt(hex, 16));
  if (from === undefined || to === undefined || start === undefined || character === '') return;
  const characters = Array.from({ length: to - from + 1 }, (_, index) => hexOf(start + index, 4));
  if (characters.every((each) => plain(each) === each)) return;
  return characters.map((each, index) => `<${hexOf(from + index, first.length)}> <${plain(each)}>`);
}

function block(kind: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${lines.length} begin${kind}\n${lines.join('\n')}\nend${kind}`;
}

/** A block holds at most a hundred lines. */
function inHundreds(lines: string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  );
}

function hexOf(value: string | number, digits: number): string {
  const code = typeof value === 'string' ? (value.codePointAt(0) ?? 0) : value;
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
