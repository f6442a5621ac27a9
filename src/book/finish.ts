import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { withPlainCharacters } from './plain-characters';

/** What a reader of PDF shows of a book, and libraries file it by. */
export interface Imprint {
  title: string;
  author: string;
  subject: string;
  language: string;
  /** The day it bears, `YYYY-MM-DD`: that of the edition, so that printing it again gives the same. */
  day: string;
}

/** What made the file, whichever browser printed it. */
const producer = 'Tencent Cloud Finance Handbook';

/** The pages of a document, counted from 1, by the places on them that links lead to. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Reads where the places lie that links of a document lead to. */
export async function readPageNumbers(bytes: Uint8Array): Promise<PageNumbers> {
  return pageNumbersIn(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** Writes into a document what it is. */
export async function finish(bytes: Uint8Array, imprint: Imprint) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${imprint.day}T00:00:00Z`);
  document.setTitle(imprint.title, { showInWindowTitleBar: true });
  document.setAuthor(imprint.author);
  document.setSubject(imprint.subject);
  document.setLanguage(imprint.language);
  // The browser signs with its name and version, which say nothing of the book.
  document.setCreator(producer);
  document.setProducer(producer);
  document.setCreationDate(day);
  document.setModificationDate(day);
  nameCharacters(document);
  return {
    bytes: await document.save({ updateFieldAppearances: false }),
    pages: document.getPageCount(),
    numbers: pageNumbersIn(document),
  };
}

/** Lets every font say which characters its glyphs stand for as texts are written, for search and copying. */
function nameCharacters({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
    const map = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef && map instanceof PDFRawStream)) continue;
    const text = new TextDecoder('latin1').decode(decodePDFRawStream(map).decode());
    const plain = withPlainCharacters(text);
    if (plain !== text) context.assign(ref, context.flateStream(plain));
  }
}

function pageNumbersIn(document: PDFDocument): PageNumbers {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const found = (places?.entries() ?? []).flatMap(([place, value]): [string, number][] => {
    const at = value instanceof PDFRef ? document.context.lookup(value) : value;
    const page = at instanceof PDFArray ? at.get(0) : undefined;
    const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
    return number === undefined ? [] : [[place.decodeText(), number]];
  });
  return new Map(found);
}
