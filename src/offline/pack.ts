/** Many small files as one: four bytes with the length of the table, the table, the files. */

/** Where each file lies after the table: its offset and length. */
export type PackTable = Readonly<Record<string, readonly [offset: number, length: number]>>;

/** The bytes of the number before the table. */
export const lengthBytes = 4;

/** Packs files in the order in which they are given. */
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
  /** A file of it; nothing is read before it is asked for. */
  file(name: string): Blob | undefined;
}

/** Reads the table of a pack. Throws where it is none. */
export async function openPack(blob: Blob): Promise<OpenPack> {
  const head = new DataView(await blob.slice(0, lengthBytes).arrayBuffer()).getUint32(0);
  const start = lengthBytes + head;
  const table: PackTable = JSON.parse(await blob.slice(lengthBytes, start).text());
  return {
    file(name) {
      const place = Object.hasOwn(table, name) ? table[name] : undefined;
      return place && blob.slice(start + place[0], start + place[0] + place[1]);
    },
  };
}
