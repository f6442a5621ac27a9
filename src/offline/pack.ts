/**
 * Many small files that the site has in gzip as one: four bytes with the length of the table, the table, the
 * files. They are unzipped in it and zipped as a whole, which takes half of what they take one by one.
 */

/** Where each file lies after the table: its offset and length. */
export type PackTable = Readonly<Record<string, readonly [offset: number, length: number]>>;

/** The bytes of the number before the table. */
export const lengthBytes = 4;

/** Packs unzipped files in the order in which they are given; the whole is still to be zipped. */
export function pack(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const table: Record<string, [number, number]> = {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    table[name] = [offset, bytes.length];
    parts.push(bytes);
    offset += bytes.length;
  }
  const head = new TextEncoder().encode(JSON.stringify(table));
  const whole = new Uint8Array(lengthBytes + head.length + offset);
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, lengthBytes);
  let at = lengthBytes + head.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A pack of which the table has been read. */
export interface OpenPack {
  /** A file of it as the site has it, in gzip. */
  file(name: string): ReadableStream | undefined;
}

/** Unzips a pack and reads its table. Throws where it is none. */
export async function openPack(zipped: Blob): Promise<OpenPack> {
  const blob = await new Response(
    zipped.stream().pipeThrough(new DecompressionStream('gzip')),
  ).blob();
  const head = new DataView(await blob.slice(0, lengthBytes).arrayBuffer()).getUint32(0);
  const start = lengthBytes + head;
  const table: PackTable = JSON.parse(await blob.slice(lengthBytes, start).text());
  return {
    file(name) {
      const place = Object.hasOwn(table, name) ? table[name] : undefined;
      const file = place && blob.slice(start + place[0], start + place[0] + place[1]);
      return file?.stream().pipeThrough(new CompressionStream('gzip'));
    },
  };
}
