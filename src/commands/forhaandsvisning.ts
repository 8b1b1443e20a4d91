import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { checkContent } from '#checks/check.ts';
import { editedFile } from '#domain/edited-file.ts';
import { urlsOf } from '#domain/urls.ts';
import { site as config } from '#site.ts';

/**
 * `npm run forhaandsvisning`, after the build: the site as a folder one can open by a double click on index.html, without a server.
 * Content files named after `--` are answered with the page to open for each. Search alone needs a server.
 */
const BUILT = 'dist';
const PREVIEW = '.build/forhaandsvisning';

if (!existsSync(join(BUILT, 'index.html'))) {
  console.error('Der er ingen bygget side i dist/. Kør npm run build først.');
  process.exit(1);
}
rmSync(PREVIEW, { recursive: true, force: true });
cpSync(BUILT, PREVIEW, { recursive: true });

/** The file an address of the site stands in. */
const fileOf = (path: string) => {
  const below = path.slice(config.base.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
};
const pages = readdirSync(PREVIEW, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
for (const page of pages) {
  const here = dirname(page.split(sep).join('/'));
  const toFile = (_all: string, attribute: string, address: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    return `${attribute}="${posix.relative(here, fileOf(path)) || posix.basename(page)}${rest}"`;
  };
  const file = join(PREVIEW, page);
  const own = new RegExp(`\\b(href|src|action)="(${config.base.replaceAll('.', '\\.')}(?!/)[^"]*)"`, 'g');
  writeFileSync(file, readFileSync(file, 'utf8').replace(own, toFile));
}

console.log(`${pages.length} sider ligger i ${PREVIEW}. Åbn index.html i mappen med et dobbeltklik.`);
const changed = process.argv.slice(2).map((file) => relative('.', file).split(sep).join('/'));
if (changed.length > 0) {
  const { site } = checkContent(process.cwd(), config.today);
  for (const url of urlsOf(site)) {
    const file = editedFile(site, url);
    if (file && changed.includes(file)) console.log(`${file}: ${fileOf(config.base + url.slice(1))}`);
  }
}
