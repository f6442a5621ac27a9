import { type Locale, locales } from '../../locale';
import type { PageChanges, PageTextChanges } from '../edition-changes';
import { type BlockChange, textOf } from '../prose-difference';
import { editionWords } from './edition-words';
import { code, plain, struck } from './markdown';
import { piecesLine } from './text-line';
import { words } from './words';

/** What stands before a block that is not the same. */
const signs = { added: '**+** ', removed: '**−** ', changed: '**±** ' } as const;

/** What became of a page's prose, under a heading; in another language where it is not in this one. */
export function pageText(page: PageChanges, locale: Locale): string {
  const written = [locale, ...locales].find((each) => page.texts[each]);
  const text = written && page.texts[written];
  const { brackets } = words[locale];
  const heading = `### ${plain(text?.title ?? page.page)}${brackets(code(page.page))}`;
  const body = text ? bodyOf(page, text, locale) : [];
  return [heading, ...body].join('\n\n');
}

function bodyOf(page: PageChanges, text: PageTextChanges, locale: Locale): string[] {
  const { newPage, formerPage, sameProse, formerly } = editionWords[locale];
  const titles = text.formerTitle === undefined ? [] : [formerly(plain(text.formerTitle))];
  switch (page.change) {
    case 'added':
      return [[newPage, ...outline(text, locale)].join(sentenceGap(locale))];
    case 'removed':
      return [[formerPage, ...outline(text, locale)].join(sentenceGap(locale))];
    default: {
      const prose = proseOf(text.blocks);
      return [...titles, ...(prose === '' ? [sameProse] : [prose])];
    }
  }
}

function sentenceGap(locale: Locale): string {
  return locale === 'en' ? ' ' : '';
}

/** The headings of the first level of a page that is there in one edition alone. */
function outline({ blocks }: PageTextChanges, locale: Locale): string[] {
  const titles = blocks
    .filter(({ kind, depth }) => kind === 'heading' && depth === 2)
    .map(({ pieces }) => plain(pieces.map(({ text }) => text).join('')));
  const { enumeration } = words[locale];
  return titles.length === 0 ? [] : [editionWords[locale].sections(titles.join(enumeration))];
}

/** The blocks that are not the same, below their headings; what stood under one that is gone, below that. */
function proseOf(blocks: readonly BlockChange[]): string {
  const lines: string[] = [];
  let [kept, gone, shown] = ['', '', ''];
  const show = (heading: string) => {
    if (heading !== '' && heading !== shown) lines.push('', `#### ${heading}`, '');
    shown = heading;
  };
  for (const block of blocks) {
    const { kind, change } = block;
    if (kind === 'record') continue;
    if (kind !== 'heading') {
      if (change === 'same') continue;
      show(change === 'removed' && gone !== '' ? gone : kept);
      lines.push(`- ${blockText(block)}`);
      continue;
    }
    shown = '';
    if (change === 'removed') gone = blockText(block);
    else [kept, gone] = [blockText(block), ''];
    if (change !== 'same') show(gone || kept);
  }
  return lines
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n');
}

/** A block on one line, with its sign. */
function blockText(block: BlockChange): string {
  const { change, kind, pieces } = block;
  if (change === 'same') return plain(textOf(block, 'removed'));
  const sign = signs[change];
  if (change === 'changed') return sign + piecesLine(pieces);
  const text = pieces.map((piece) => piece.text).join('');
  const told = kind === 'code' ? code(text) : plain(text);
  return sign + (change === 'removed' ? struck(told) : told);
}
