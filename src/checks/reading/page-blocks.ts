import type { Nodes, Parents, PhrasingContent, Table } from 'mdast';
import {
  joinSpaced,
  plainClaimText,
  type TextStretch,
  writtenFigure,
} from '../../evidence/comparing/claim-text';
import type { ProseBlock } from '../../evidence/comparing/prose-difference';
import { titleOf } from '../../evidence/comparing/titles';
import type { FindInput } from '../../evidence/figures/derive';
import type { Locale } from '../../evidence/locale';
import { type Edition, soundRecords } from '../../evidence/reading/edition';
import { inputFinder } from '../../evidence/reading/find-input';
import { reachKey } from '../../evidence/reading/reach';
import type { TagUse } from '../../remark/tag-uses';
import type { Page } from './page';
import { headingId } from './page-outline';

/** Reads a page into the blocks that a reader meets, in order; none where it cannot be parsed. */
export type BlockReader = (page: Page) => ProseBlock[];

/** A reader of the pages of an edition: what their tags show is that of its data. */
export function blockReader(edition: Edition): BlockReader {
  const textOfTag = tagTexts(edition);
  return ({ tree, uses, locale }) => {
    if (!tree) return [];
    const walk: Walk = {
      uses: new Map<object, TagUse>(uses.map((use) => [use.element, use])),
      textOf: (use) => textOfTag(use, locale),
      section: '',
      blocks: [],
    };
    readFlow(walk, tree, { kind: 'paragraph' });
    return walk.blocks;
  };
}

/** The tags that show a word or a sentence in running text; others show a thing of its own, or none. */
const inText: ReadonlySet<string> = new Set(['Figure', 'Term', 'Finding']);

/** The tags that show a record as a thing of its own. */
const ofRecord: ReadonlySet<string> = new Set([
  'Claim',
  'Comparison',
  'SolutionMatrix',
  'Timeline',
  'Trend',
  'Diagram',
]);

/** What readers read where a tag stands, or know what it shows by; undefined where there is nothing. */
type TextOfTag = (use: TagUse, locale: Locale) => string | undefined;

function tagTexts(edition: Edition): TextOfTag {
  const records = new Map(edition.records.map((each) => [reachKey(each.kind, each.id), each]));
  const claims = soundRecords(edition, 'claim');
  const input: FindInput = inputFinder(edition);
  return ({ tag, kind, id = '', figure = '' }, locale) => {
    const claim = kind === 'claim' ? claims.get(id) : undefined;
    if (tag === 'Figure') {
      return (claim && writtenFigure(claim, figure, locale, input)) ?? `${id}#${figure}`;
    }
    if (claim) return plainClaimText(claim.statement[locale], claim, locale, input);
    const record = kind && records.get(reachKey(kind, id));
    return record && titleOf(record, input)?.[locale];
  };
}

interface Walk {
  /** The evidence tags by their elements. */
  uses: ReadonlyMap<object, TagUse>;
  textOf(use: TagUse): string | undefined;
  /** The id of the nearest heading so far. */
  section: string;
  /** What was found so far. */
  blocks: ProseBlock[];
}

/** What prose at a place is: a paragraph, or one in a list or a quotation. */
type Prose = Pick<ProseBlock, 'kind' | 'depth'>;

function readFlow(walk: Walk, { children }: Parents, prose: Prose): void {
  for (const child of children) readBlock(walk, child, prose);
}

function readBlock(walk: Walk, node: Nodes, prose: Prose): void {
  const use = walk.uses.get(node);
  if (use) {
    readTag(walk, use, node, prose);
    return;
  }
  switch (node.type) {
    case 'heading':
      walk.section = headingId(node);
      add(walk, { kind: 'heading', depth: node.depth, text: inlineText(walk, node) });
      break;
    case 'paragraph':
      readParagraph(walk, node.children, prose);
      break;
    case 'list':
      readFlow(walk, node, { kind: 'item', depth: (prose.depth ?? 0) + 1 });
      break;
    case 'blockquote':
      readFlow(walk, node, { kind: 'quote' });
      break;
    case 'table':
      readTable(walk, node);
      break;
    case 'code':
    case 'math':
      add(walk, { kind: 'code', text: node.value });
      break;
    default:
      if ('children' in node) readFlow(walk, node, prose);
  }
}

/** A tag that stands by itself. */
function readTag(walk: Walk, use: TagUse, node: Nodes, prose: Prose): void {
  const { tag, kind, id } = use;
  if (inText.has(tag)) add(walk, { ...prose, text: inlineText(walk, node) });
  if (!ofRecord.has(tag) || !kind || id === undefined) return;
  add(walk, { kind: 'record', record: { kind, id }, text: walk.textOf(use) ?? id });
}

/** A paragraph; one of nothing but records is these. */
function readParagraph(walk: Walk, children: readonly PhrasingContent[], prose: Prose): void {
  const told = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const uses = told.flatMap((child) => walk.uses.get(child) ?? []);
  if (uses.length === told.length && uses.every(({ tag }) => ofRecord.has(tag))) {
    for (const use of uses) readTag(walk, use, use.element, prose);
  } else {
    add(walk, { ...prose, text: laidOut(stretchesOf(walk, children)) });
  }
}

function readTable(walk: Walk, { children: rows }: Table): void {
  for (const { children: cells } of rows) {
    add(walk, { kind: 'row', text: cells.map((cell) => inlineText(walk, cell)).join(' | ') });
  }
}

function add({ blocks, section }: Walk, block: ProseBlock): void {
  if (block.text === '') return;
  blocks.push(section === '' ? block : { ...block, section });
}

/** The text of a node as one line. */
function inlineText(walk: Walk, node: Nodes): string {
  return laidOut(stretchesOf(walk, [node]));
}

function stretchesOf(walk: Walk, nodes: readonly Nodes[]): TextStretch[] {
  return nodes.flatMap((node): TextStretch[] => {
    const use = walk.uses.get(node);
    const within = 'children' in node ? stretchesOf(walk, node.children) : [];
    if (use) {
      // A term is called what the sentence calls it.
      if (within.length > 0) return within;
      const shown = inText.has(use.tag) || ofRecord.has(use.tag);
      return shown ? [{ text: walk.textOf(use) ?? '', set: true }] : [];
    }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'inlineMath':
        return [{ text: node.value }];
      case 'break':
        return [{ text: ' ' }];
      case 'image':
        return [{ text: node.alt ?? '' }];
      case 'mdxJsxTextElement':
        return node.name === 'br' ? [{ text: ' ' }] : within;
      default:
        return within;
    }
  });
}

/** What an end of a line parts no words beside. */
const han = '[\\p{Script=Han}，。、；：？！“”‘’（）《》「」—…·]';
const lineEndAmongHan = new RegExp(`(?<=${han})\\s*\\n\\s*(?=${han})`, 'gu');

/** Stretches of text on one line, as a browser would lay them out. */
function laidOut(stretches: readonly TextStretch[]): string {
  return joinSpaced(stretches).replace(lineEndAmongHan, '').replace(/\s+/g, ' ').trim();
}
