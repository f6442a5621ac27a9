import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { asYamlComment, yamlComments } from '../../evidence/reading/comment';
import type { DataFile } from '../../evidence/reading/data-file';
import { nextEdition, type ReadRecord, readEdition } from '../../evidence/reading/edition';
import { proseOfRecord } from '../../evidence/reading/record-prose';
import { proseOf } from '../../evidence/text/prose';
import { asMdxComment, commentsOf } from '../reading/comments';
import { type Page, parsePage } from '../reading/page';
import { shownTexts } from '../reading/page-texts';
import type { Site } from '../reading/site';
import type { StyleFile, StyleText } from './rule';

/**
 * The files that are held to a style: those of the next edition. What an edition that was cut says is
 * changed by an erratum alone.
 */
export function styleFiles({ library, pages }: Site): StyleFile[] {
  const next = library.editions.filter(({ name }) => name === nextEdition);
  return [
    ...pages.filter(({ edition }) => edition === nextEdition).map(fileOfPage),
    ...next.flatMap(({ files, records }) => files.map((file) => fileOfData(file, records))),
  ];
}

/** A page, as far as its style is concerned. */
export function fileOfPage(page: Page): StyleFile {
  const { path, text, tree, positionAt } = page;
  return {
    path,
    text,
    texts: tree ? [...shownTexts(page), ...blocksOf(page, tree)] : [],
    comments: commentsOf(page),
    comment: asMdxComment,
    tree,
    readable: tree !== undefined,
    positionAt,
    reread: (text) => fileOfPage(parsePage(text, page)),
  };
}

const blocks = ['paragraph', 'heading', 'tableCell'];

function blocksOf({ text, locale }: Page, tree: Root): StyleText[] {
  const texts: StyleText[] = [];
  visit(tree, blocks, (node: Node) => {
    texts.push({ locale, prose: proseOf(node, text) });
  });
  return texts;
}

/** A data file, as far as its style is concerned. */
export function fileOfData(file: DataFile, records: readonly ReadRecord[]): StyleFile {
  const { path, kind, text, readable, positionAt } = file;
  return {
    path,
    text,
    texts: records.filter((record) => record.file === file).flatMap(proseOfRecord),
    comments: readable ? yamlComments(text) : [],
    comment: asYamlComment,
    readable,
    positionAt,
    reread: (text) => {
      const { files, records } = readEdition('', [{ path, kind, text }]);
      return fileOfData(files[0] as DataFile, records);
    },
  };
}
