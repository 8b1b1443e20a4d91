import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const MAGIC = 'pagefind_dcd';
const ARRAY = 4;

/** Where the CBOR item at `at` has its content, what it is, and how many it counts. Pagefind writes definite lengths alone. */
function headOf(bytes: Buffer, at: number): { kind: number; count: number; from: number } {
  const [kind, short] = [(bytes[at] ?? 0) >> 5, (bytes[at] ?? 0) & 31];
  if (short < 24) return { kind, count: short, from: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error('Søgeindekset har en form, vi ikke kender.');
  return { kind, count: bytes.readUIntBE(at + 1, width), from: at + 1 + width };
}

/** The items of the array at `at`, as they stand, and where it ends. */
function itemsOf(bytes: Buffer, at: number): { items: Buffer[]; start: number; end: number } {
  const { count, from } = headOf(bytes, at);
  const items: Buffer[] = [];
  let here = from;
  for (let n = 0; n < count; n++) {
    const next = endOf(bytes, here);
    items.push(bytes.subarray(here, next));
    here = next;
  }
  return { items, start: from, end: here };
}
function endOf(bytes: Buffer, at: number): number {
  const { kind, count, from } = headOf(bytes, at);
  if (kind === ARRAY) return itemsOf(bytes, at).end;
  if (kind > ARRAY) throw new Error('Søgeindekset har en form, vi ikke kender.');
  return kind < 2 ? from : from + count;
}

/** Sorts the items of the array that is the nth item of the whole. */
function sortNth(cbor: Buffer, nth: number): Buffer {
  const { items, start } = itemsOf(cbor, 0);
  const at = start + items.slice(0, nth).reduce((sum, item) => sum + item.length, 0);
  const inner = itemsOf(cbor, at);
  return Buffer.concat([cbor.subarray(0, inner.start), ...inner.items.sort(Buffer.compare), cbor.subarray(inner.end)]);
}

const unpack = (file: string): Buffer => {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('Søgeindekset har en form, vi ikke kender.');
  return bytes.subarray(MAGIC.length);
};
const pack = (cbor: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from(MAGIC), cbor]), { level: 9 });
const hashOf = (cbor: Buffer, length: number) => createHash('sha256').update(cbor).digest('hex').slice(0, length);

/**
 * Pagefind 1.6 writes the values of a filter, and the filters, in an order that changes from run to run.
 * Here they are sorted, their files named anew by what they hold, so that two builds of one site are the same to the byte.
 * @param folder what Pagefind wrote
 */
export function steadyIndex(folder: string): void {
  const names = readdirSync(folder);
  const meta = names.find((name) => name.endsWith('.pf_meta'));
  if (!meta) throw new Error('Søgeindekset mangler sin indholdsliste.');

  let list = unpack(join(folder, meta));
  for (const name of names.includes('filter') ? readdirSync(join(folder, 'filter')) : []) {
    const file = join(folder, 'filter', name);
    const values = sortNth(unpack(file), 1);
    const [language = '', old = ''] = name.replace('.pf_filter', '').split('_');
    const id = `${language}_${hashOf(values, old.length)}`;
    const place = list.indexOf(`${language}_${old}`);
    if (place < 0) throw new Error('Søgeindekset nævner ikke alle sine filtre.');
    list.write(id, place);
    rmSync(file);
    writeFileSync(join(folder, 'filter', `${id}.pf_filter`), pack(values));
  }
  list = sortNth(list, 3);
  const [, language = '', old = ''] = /^pagefind\.(.+)_([0-9a-f]+)\.pf_meta$/.exec(meta) ?? [];
  const hash = `${language}_${hashOf(list, old.length)}`;
  rmSync(join(folder, meta));
  writeFileSync(join(folder, `pagefind.${hash}.pf_meta`), pack(list));
  const entry = join(folder, 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(`"${language}_${old}"`, `"${hash}"`));
}
