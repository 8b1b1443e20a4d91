import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { checkContent } from '#checks/check.ts';
import { editedFile } from '#domain/edited-file.ts';
import type { Site } from '#domain/site.ts';
import { urlsOf } from '#domain/urls.ts';
import { site as config } from '#site.ts';

/**
 * `npm run forhaandsvisning`, after the build: the site as a folder one can open by a double click, without a server.
 * Content files named after `--` are listed on its first page, each with a link to the page it became. What needs scripts needs a server.
 */
const BUILT = 'dist';
const PREVIEW = '.build/forhaandsvisning';
/** The page to begin with: what the proposal changes, as links. */
const START = 'forhaandsvisning.html';

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

/** Files without a page of their own: where what they hold is seen. */
function seenOn(file: string, site: Site): string | undefined {
  const town = site.municipalities.find((m) => file === m.file.replace('kommune.yaml', 'varsler.yaml'));
  if (town) return town.href;
  if (file === 'content/spoergsmaal.yaml') return site.paths.topics();
  if (file === 'content/kontakter.yaml' && site.municipalities[0]) return site.paths.contacts(site.municipalities[0].slug);
  return undefined;
}

const LIMITS = 'Søgningen, oplæsning og de små værktøjer (mødeark og breve) virker først på den rigtige side.';
const changed = process.argv.slice(2).map((file) => relative('.', file).split(sep).join('/'));
const { site } = checkContent(process.cwd(), config.today);
const fileOfPage = new Map(urlsOf(site).flatMap((url) => { const file = editedFile(site, url); return file ? [[file, url] as const] : []; }));
const shown = changed.filter((file) => /^content\/[\w/.-]+$/.test(file)).map((file) => {
  const url = fileOfPage.get(file) ?? seenOn(file, site);
  return { file, page: url === undefined ? undefined : fileOf(config.base + url.slice(1)) };
});
const items = shown.map(({ file, page }) => `<li>${page && existsSync(join(PREVIEW, page)) ? `<a href="${page}">${file}</a>` : `${file} (har ikke en side for sig selv)`}</li>`).join('\n');
writeFileSync(
  join(PREVIEW, START),
  `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Forhåndsvisning</title>
<h1>Forhåndsvisning</h1>
${items ? `<p>Forslaget ændrer disse filer. Åbn siden til hver:</p>\n<ul>\n${items}\n</ul>` : ''}
<p><a href="index.html">Se hele siden fra forsiden</a></p>
<p>${LIMITS}</p>
</html>
`,
);

console.log(`${pages.length} sider ligger i ${PREVIEW}. Åbn ${START} i mappen med et dobbeltklik. ${LIMITS}`);
for (const { file, page } of shown) console.log(`${file}: ${page ?? 'har ikke en side for sig selv'}`);
