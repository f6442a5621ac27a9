import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { finish, readPageNumbers } from './finish';

const imprint = {
  title: '手册',
  author: 'Editors',
  subject: 'About',
  language: 'zh-Hans',
  day: '2026-11-26',
};

/** A document of three pages as a browser prints it, with places on the second and the third. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = [0, 1, 2].map(() => document.addPage());
  const at = (page: number) => [pages[page]?.ref, 'XYZ', 0, 700, 0].map((each) => each ?? 0);
  const place = (page: number) =>
    document.context.obj([
      ...at(page).map((each) => (each === 'XYZ' ? PDFName.of('XYZ') : each)),
    ] as never);
  document.catalog.set(
    PDFName.of('Dests'),
    document.context.obj({ 'tdsql.sources': place(2), tdsql: document.context.register(place(1)) }),
  );
  return document.save();
}

test('tells on which page each place lies', async () => {
  const numbers = await readPageNumbers(await printed());
  expect([...numbers].toSorted()).toEqual([
    ['tdsql', 2],
    ['tdsql.sources', 3],
  ]);
});

test('a document without places has none', async () => {
  const empty = await PDFDocument.create();
  expect(await readPageNumbers(await empty.save())).toEqual(new Map());
});

test('says what the document is, and nothing of when and where it was printed', async () => {
  const { bytes, pages } = await finish(await printed(), imprint);
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pages).toBe(3);
  expect([read.getTitle(), read.getAuthor(), read.getSubject()]).toEqual([
    '手册',
    'Editors',
    'About',
  ]);
  expect(read.getCreationDate()?.toISOString()).toBe('2026-11-26T00:00:00.000Z');
  expect(read.getCreator()).toBe(read.getProducer());
});

test('the same document comes out the same', async () => {
  const bytes = await printed();
  const [one, two] = [await finish(bytes, imprint), await finish(bytes, imprint)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});
