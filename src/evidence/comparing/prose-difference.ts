import type { TextPiece } from './word-difference';

/** A block of a page's text: a heading, a paragraph, an item of a list, a row of a table, a record shown. */
export interface ProseBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'row' | 'record';
  /** What a reader reads, its figures put in; of a record, what readers know it by. */
  text: string;
  /** Of a heading, its level from 2; of an item, how deep it lies from 1. */
  depth?: number;
  /** The id of the nearest heading above, or its own. */
  section?: string;
}

/** A block before and after, or one that is there on one side only. */
export interface BlockChange extends Omit<ProseBlock, 'text'> {
  change: 'same' | 'changed' | 'added' | 'removed';
  /** The text; where it changed, piece by piece. */
  pieces: TextPiece[];
  /** Lasts as long as both texts do: what a link to the change names. Absent where nothing changed. */
  key?: string;
}
