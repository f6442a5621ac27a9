import { VFileMessage } from 'vfile-message';
import { conflict, isConflictMark } from '../../evidence/reading/conflict';
import { lineAt, offsetIn, type Position, positionIn } from '../../evidence/reading/position';
import type { Finding } from '../../evidence/reading/problem';
import { lowerFirst } from '../../evidence/text/lower-first';
import { tags } from '../../remark/tags';

const expected = 'well-formed MDX';

/** What to say of a page whose parts lie too deep in one another. */
export const nestedTooDeeply: Finding & Position = {
  line: 1,
  column: 1,
  found: 'parts nested too deeply to read',
  expected,
  hint: 'take lists, quotations and tags out of one another',
};

/** Why a page does not parse, told at what its author wrote wrong. Throws what is no such error. */
export function syntaxProblem(error: unknown, text: string): Finding & Position {
  if (error instanceof RangeError) return nestedTooDeeply;
  if (!(error instanceof VFileMessage)) throw error;
  const offset = offsetOf(error, text);
  const place = positionIn(text, offset);
  if (isConflictMark(text, offset)) return { ...place, ...conflict };
  return { ...place, found: foundIn(error), expected, hint: hintFor(error, text, offset) };
}

/** Where the mistake begins; the parser tells where it gave up, which may be pages further down. */
function offsetOf({ reason, line, column }: VFileMessage, text: string): number {
  // A tag left open has its place in the words of the message.
  const [, tagLine, tagColumn] = /^Expected a closing tag.*?\((\d+):(\d+)-/.exec(reason) ?? [];
  const stop = offsetIn(text, {
    line: Number(tagLine ?? line ?? 1),
    column: Number(tagColumn ?? column ?? 1),
  });
  if (tagLine !== undefined) return stop;
  const before = text.slice(0, stop);
  if (/attribute/.test(reason)) {
    const open = before.search(/<[A-Za-z][^<>\n]*=\s*(?:"[^"\n]*|'[^'\n]*)$/m);
    if (open !== -1) return open;
  }
  if (/import\/exports/.test(reason))
    return Math.max(0, before.search(/^(?:import|export)\b[^\n]*\n?$/m));
  if (/expression/.test(reason)) {
    return Math.max(0, text.slice(0, stop + 1).lastIndexOf('{'));
  }
  if (/slash|attribute|name|end of file/.test(reason)) {
    // The sign itself may be what was not expected.
    return Math.max(0, text.slice(0, stop + 1).lastIndexOf('<'));
  }
  return stop;
}

function foundIn({ reason }: VFileMessage): string {
  if (/expression with acorn/.test(reason)) return 'braces that hold no code';
  if (/import\/exports with acorn/.test(reason)) return 'a line that reads like code';
  const [, unclosed] = /^Expected a closing tag for `(.*?)`/.exec(reason) ?? [];
  if (unclosed !== undefined) return `${unclosed} without a closing tag`;
  return lowerFirst(reason).replace(
    /, expected an? (?:attribute name )?char.*$|\s*\((?:\d+:\d+-|note:).*$/,
    '',
  );
}

/** Elements that have no content, and so no closing tag. */
const empty = /^(?:br|hr|img|wbr)$/;

/** How to mend it, by what stands there. */
function hintFor({ reason }: VFileMessage, text: string, offset: number): string {
  const line = lineAt(text, offset);
  const rest = text.slice(offset);
  const [, closing, name = ''] = /^<(\/?)([A-Za-z][\w.]*)/.exec(rest) ?? [];
  if (rest.startsWith('<!--')) return 'write a comment as {/* … */}';
  const [, address] = /^<(https?:[^>\s]*|[^<>\s]+@[^<>\s]+)>/.exec(rest) ?? [];
  if (address !== undefined) {
    return `write a link as [text](${address.includes(':') ? '' : 'mailto:'}${address})`;
  }
  if (/import\/exports/.test(reason)) {
    return 'begin the line with another word than `import` or `export`';
  }
  if (/expression/.test(reason)) {
    const [, id] = /\{#([^}]*)\}/.exec(line) ?? [];
    return id === undefined
      ? 'close the brace; write one that is to be read as \\{'
      : `write the id as a comment: {/* #${id} */}`;
  }
  // A tag has a Latin name: a sentence that goes on after a < is no tag.
  if (name === '' && rest.startsWith('<') && closing === undefined) {
    return 'write a < that is to be read as \\<';
  }
  if (empty.test(name)) return `write <${name} />`;
  if (/attribute/.test(reason)) return 'put the value between two straight quotes: id="an-id"';
  const [, opened] = /closing tag for `<(.*?)>`/.exec(reason) ?? [];
  if (closing === '/') {
    return opened === undefined ? 'remove it, or add the tag that it closes' : `write </${opened}>`;
  }
  const [tag = ''] = /^<[^<>\n]*>/.exec(rest) ?? [];
  if (Object.hasOwn(tags, name) && name !== 'Term' && tag !== '') {
    return `write ${tag.replace(/\s*\/?>$/, ' />')}`;
  }
  if (name !== '') return `close the tag: <${name} … />, or </${name}> after its text`;
  return 'write a < that is to be read as \\<';
}
