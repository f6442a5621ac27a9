import { stringify } from 'yaml';
import type { Locale, Localized } from '../../../src/evidence/locale';
import { kinds } from '../../../src/evidence/schema/kinds';
import type { CorpusEdition } from './corpus';
import type { Block, CorpusPage, PageRecords, Piece } from './page';

/** What a file holds, by its path below where it belongs. */
export type Files = Map<string, string>;

const sourcesHeading: Localized = { 'zh-Hans': '来源', en: 'Sources' };

/** A page as the handbook has it, in one language: words, and tags that show the evidence. */
export function handbookPage(page: CorpusPage, locale: Locale): string {
  return [
    '---',
    `title: ${JSON.stringify(page.title[locale])}`,
    `description: ${JSON.stringify(page.description[locale])}`,
    '---',
    '',
    '<Edition />',
    ...page.blocks.map((block) => `\n${blockOf(block, locale)}`),
    '',
    `## ${sourcesHeading[locale]} {/* #sources */}`,
    '',
    '<Sources />',
    '',
  ].join('\n');
}

function blockOf(block: Block, locale: Locale): string {
  if ('heading' in block) {
    return `${'#'.repeat(block.level)} ${block.heading[locale]} {/* #${block.id} */}`;
  }
  if ('text' in block) {
    const pieces = block.text.map((piece) => pieceOf(piece, locale));
    return pieces.join(locale === 'en' ? ' ' : '');
  }
  if ('claims' in block) return block.claims.map((id) => `- <Claim id="${id}" />`).join('\n');
  if ('of' in block) return `<Working of="${block.of}" />`;
  return 'id' in block ? `<${block.tag} id="${block.id}" />` : `<${block.tag} />`;
}

function pieceOf(piece: Piece, locale: Locale): string {
  if ('words' in piece) return piece.words[locale];
  if ('link' in piece) return `[${piece.link[locale]}](./${piece.to}.mdx#section-0)`;
  if ('term' in piece) return `<Term id="${piece.term}" />`;
  return `<Figure of="${piece.of}#${piece.figure}" />`;
}

/** The records of a page as YAML, by file below `_data/`. */
export function recordFiles({ slug, records }: { slug: string; records: PageRecords }): Files {
  const files = Object.entries(records)
    .filter(([, each]) => Object.keys(each).length > 0)
    .map(([folder, each]) => [`${folder}/${slug}.yml`, yamlOf(each)] as const);
  return new Map(files);
}

/** The records that belong to a whole edition, by file below `_data/`. */
export function editionFiles(edition: CorpusEdition): Files {
  const { title, asOf, front, notice, terms, topics, resources } = edition;
  return new Map([
    [`${kinds.edition.name}.yml`, yamlOf({ title, asOf, front, notice })],
    [`${kinds.term.name}.yml`, yamlOf(terms)],
    [`${kinds.topic.name}.yml`, yamlOf(topics)],
    [`${kinds.resource.name}.yml`, yamlOf(resources)],
  ]);
}

/** Every text between quotes: a date without them would be a number. */
function yamlOf(value: object): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
