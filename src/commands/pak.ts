import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from '#checks/read-dist.ts';
import { TEXT } from '#hosts/headers.ts';
import { OWN_FILES } from '#hosts/own-files.ts';

/**
 * `npm run pak`, after the build: puts `.br` and `.gz` beside every text file of dist/, for servers that send them
 * (nginx with gzip_static, Apache through .htaccess). Each appears whole or not at all.
 */
const folder = join(process.cwd(), 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('Der er ingen bygget side i dist/. Kør npm run build først.');
  process.exit(1);
}
const AT_ONCE = 4;
const PACKERS = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};
const isText = new RegExp(`\\.(${TEXT.join('|')})$`);
const left = builtFiles(folder).filter((file) => isText.test(file) && !OWN_FILES.some((own) => own === file));
const total = { files: left.length, from: 0, br: 0, gz: 0 };

await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const text = readFileSync(join(folder, file));
    total.from += text.length;
    for (const kind of ['br', 'gz'] as const) {
      const packed = await PACKERS[kind](text);
      total[kind] += packed.length;
      const target = join(folder, `${file}.${kind}`);
      writeFileSync(`${target}.ny`, packed);
      renameSync(`${target}.ny`, target);
    }
  }
}));
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(`${total.files} filer på ${kB(total.from)} er pakket: ${kB(total.br)} som .br, ${kB(total.gz)} som .gz.`);
