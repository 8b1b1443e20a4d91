import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** A site of another make with the same pages, ready to be built. */
export interface Peer {
  name: string;
  /** Program and arguments, run in the folder. */
  command: [string, ...string[]];
  dist: string;
}

/** Addresses of pages that are not texts: indexes of a municipality, and the shared ones. */
export const INDEXES = ['', 'stoettetrekanten/', 'samarbejde/', 'tilbud/', 'kontakter/', 'emner/'];
export const SHARED = ['rettigheder/', 'ordliste/', 'kilder/', 'emner/', 'daekning/', 'soeg/', 'was/'];
export const questionsOf = (content: string) => Object.keys(parse(readFileSync(join(content, 'spoergsmaal.yaml'), 'utf8')) as object);

/** Where a text stands on the site: its path below `content/` → its address without slashes at the ends. */
export const addressOf = (path: string) => path.replace(/^kommuner\//, '').replace(/kontaktveje\/start\.mdx$/, 'kontakt.mdx').replace('/kontaktveje/', '/kontakt/').replace(/\.mdx$/, '');

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const LAYOUT_HEAD = (title: string) => `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>body{max-width:66ch;margin:auto;font:18px/1.5 sans-serif}</style>`;

/**
 * The smallest honest Astro site: the same MDX through @astrojs/mdx with its fields as plain lists, a collection, one layout, Pagefind.
 * No schema, no checks, no references followed, no contacts, no figures, no explained words, no data files, no styles to speak of.
 */
export function bareAstro(folder: string, content: string): Peer {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const words = ['Boks', 'Brev', 'Huskeliste', 'Kontakt'];
  const component = '---\nconst { titel, id } = Astro.props;\n---\n<div><p>{titel ?? id}</p><slot /></div>\n';
  write(folder, {
    'package.json': '{"type":"module"}',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { close, createIndex } from 'pagefind';
import { fileURLToPath } from 'node:url';
const search = { name: 'search', hooks: { 'astro:build:done': async ({ dir }) => {
  const { index } = await createIndex({ forceLanguage: 'da' });
  await index.addDirectory({ path: fileURLToPath(dir) });
  await index.writeFiles({ outputPath: fileURLToPath(dir) + 'pagefind' });
  await close();
} } };
const quiet = (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning);
export default { cacheDir: '.cache', trailingSlash: 'always', build: { inlineStylesheets: 'always' }, vite: { build: { rolldownOptions: { onwarn: quiet } } }, integrations: [mdx(), search] };
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const texts = defineCollection({ loader: glob({ base: 'content', pattern: ['kommuner/*/*/*.mdx', 'rettigheder/*.mdx', 'om/*.mdx'], generateId: ({ entry }) => entry.replace(/^kommuner\\//, '').replace(/\\.mdx$/, ''), retainBody: false }) });
export const collections = { texts };
`,
    ...Object.fromEntries(words.map((word) => [`src/components/${word}.astro`, component])),
    'src/components/Fields.astro': `---
const { value } = Astro.props;
---
{Array.isArray(value) ? <ul>{value.map((v) => <li><Astro.self value={v} /></li>)}</ul> : value && typeof value === 'object' ? <dl>{Object.entries(value).map(([k, v]) => <><dt>{k}</dt><dd><Astro.self value={v} /></dd></>)}</dl> : String(value)}
`,
    'src/layouts/Page.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="da"><head>${LAYOUT_HEAD('{title}').replace(/<style>([^]*)<\/style>/, '<style is:inline>$1</style>')}<meta name="description" content={description} /></head>
<body><header><a href="/">Støttevejen</a></header><main data-pagefind-body><h1>{title}</h1><p>{description}</p><slot /></main><footer><a href="/om/siden/">Om siden</a></footer></body></html>
`,
    'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
import Fields from '../components/Fields.astro';
import Page from '../layouts/Page.astro';
${words.map((word) => `import ${word} from '../components/${word}.astro';`).join('\n')}
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((entry) => ({ params: { path: entry.id.replace(/kontaktveje\\/start$/, 'kontakt').replace('/kontaktveje/', '/kontakt/') }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.titel} description={entry.data.resume}><Content components={{ ${words.join(', ')} }} /><Fields value={entry.data} /></Page>
`,
    'src/pages/[list]/[...rest].astro': `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const towns = [...new Set(texts.map((t) => t.id.split('/')).filter((p) => p.length === 3).map((p) => p[0]))];
  return [
    ...towns.flatMap((town) => ${JSON.stringify(INDEXES)}.map((rest) => ({ params: { list: town, rest: rest.replace(/\\/$/, '') || undefined }, props: { title: town + ' ' + rest, entries: texts.filter((t) => t.id.startsWith(town + '/' + rest)) } }))),
    ...${JSON.stringify([...SHARED, ...questionsOf(content).map((id) => `emner/${id}/`)])}.map((path) => ({ params: { list: path.split('/')[0], rest: path.split('/').slice(1).filter(Boolean).join('/') || undefined }, props: { title: path, entries: texts.filter((t) => t.id.startsWith('rettigheder/')) } })),
  ];
}
const { title, entries } = Astro.props;
---
<Page title={title} description={title}><ul>{entries.map((e) => <li><a href={'/' + e.id + '/'}>{e.data.titel}</a></li>)}</ul></Page>
`,
    'src/pages/[list]/udskriv.astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
${words.map((word) => `import ${word} from '../../components/${word}.astro';`).join('\n')}
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const shared = texts.filter((t) => t.id.startsWith('rettigheder/'));
  const towns = [...new Set(texts.map((t) => t.id.split('/')).filter((p) => p.length === 3).map((p) => p[0]))];
  return towns.map((list) => ({ params: { list }, props: { list, entries: [...texts.filter((t) => t.id.startsWith(list + '/')), ...shared] } }));
}
const { list, entries } = Astro.props;
const all = await Promise.all(entries.map(async (e) => ({ e, ...(await render(e)) })));
---
<Page title={list} description={list}>{all.map(({ e, Content }) => <section><h2>{e.data.titel}</h2><Content components={{ ${words.join(', ')} }} /></section>)}</Page>
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const texts = await getCollection('texts');
const towns = [...new Set(texts.map((t) => t.id.split('/')).filter((p) => p.length === 3).map((p) => p[0]))];
---
<Page title="Støttevejen" description="Vælg jeres kommune"><ul>{towns.map((t) => <li><a href={'/' + t + '/'}>{t}</a></li>)}</ul></Page>
`,
    'src/pages/404.astro': `---
import Page from '../layouts/Page.astro';
---
<Page title="Vi kan ikke finde siden" description="404" />
`,
  });
  return { name: 'Astro MDX, as small as it can be', command: [process.execPath, join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], dist: join(folder, 'dist') };
}

/** Eleventy with the same texts as Markdown, one layout, plain lists, and Pagefind. Installed for the bench alone. */
export function eleventy(folder: string, content: string): Peer {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write(folder, { 'package.json': '{"type":"module","private":true}' });
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '@11ty/eleventy@3.1.5'], { cwd: folder, stdio: 'inherit' });
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'));
  const towns = readdirSync(join(content, 'kommuner'));
  const list = (paths: string[]) => paths.map((path) => `- [${path}](/${path}/)`).join('\n');
  const page = (permalink: string, body: string) => ({ [`pages/${permalink}index.md`]: `---\ntitel: "${permalink}"\nlayout: page.njk\npermalink: /${permalink}index.html\n---\n${body}\n` });
  const bodies = new Map<string, string>();
  for (const path of texts) {
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(content, path), 'utf8')) ?? [];
    const plain = body.replace(/<(Boks|Brev|Huskeliste) titel="([^"]*)">/g, '**$2**\n').replace(/<\/(Boks|Brev|Huskeliste)>|<Kontakt [^>]*>/g, '');
    bodies.set(addressOf(path), plain);
    const fields = front.split('\n').map((line) => `- ${line.replace(/^[\s-]+/, '').replace(/[<{]/g, '')}`).join('\n');
    write(folder, { [`pages/${addressOf(path)}.md`]: `---\n${front}\nlayout: page.njk\npermalink: /${addressOf(path)}/index.html\n---\n${plain}\n\n${fields}\n` });
  }
  for (const town of towns) {
    const own = [...bodies.keys()].filter((path) => path.startsWith(`${town}/`));
    for (const index of INDEXES) write(folder, page(`${town}/${index}`, list(own)));
    write(folder, page(`${town}/udskriv/`, [...own, ...[...bodies.keys()].filter((path) => path.startsWith('rettigheder/'))].map((path) => bodies.get(path) ?? '').join('\n\n')));
  }
  for (const path of [...SHARED, ...questionsOf(content).map((id) => `emner/${id}/`)]) write(folder, page(path, list([...bodies.keys()].filter((p) => p.startsWith('rettigheder/')))));
  write(folder, page('', list(towns)));
  write(folder, {
    '_includes/page.njk': `<!doctype html><html lang="da"><head>${LAYOUT_HEAD('{{ titel }}')}<meta name="description" content="{{ resume }}"></head><body><header><a href="/">Støttevejen</a></header><main data-pagefind-body><h1>{{ titel }}</h1><p>{{ resume }}</p>{{ content | safe }}</main></body></html>`,
    'eleventy.config.js': `import { close, createIndex } from ${JSON.stringify(join(ROOT, 'node_modules/pagefind/lib/index.js'))};
export default (config) => {
  config.on('eleventy.after', async ({ dir }) => {
    const { index } = await createIndex({ forceLanguage: 'da' });
    await index.addDirectory({ path: dir.output });
    await index.writeFiles({ outputPath: dir.output + '/pagefind' });
    await close();
  });
  return { dir: { input: 'pages', includes: '../_includes', output: 'dist' }, markdownTemplateEngine: false };
};
`,
  });
  return { name: 'Eleventy, Markdown', command: [process.execPath, join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], dist: join(folder, 'dist') };
}
