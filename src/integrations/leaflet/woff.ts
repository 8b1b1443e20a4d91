import { inflateSync } from 'node:zlib';

const HEAD = { woff: 44, sfnt: 12 } as const;
const ENTRY = { woff: 20, sfnt: 16 } as const;

/**
 * Unpacks a WOFF font (W3C, WOFF 1.0) to the plain form. The PDF library reads WOFF too, but inflates a whole table for every glyph.
 * @throws when the bytes are not WOFF 1
 */
export function unpackWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Skrifttypen er ikke en WOFF-fil.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = HEAD.woff + i * ENTRY.woff;
    const [offset, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const head = Buffer.alloc(HEAD.sfnt + count * ENTRY.sfnt);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, i) => head.writeUInt16BE(value, 4 + i * 2));
  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const at = HEAD.sfnt + i * ENTRY.sfnt;
    tag.copy(head, at);
    checksum.copy(head, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
