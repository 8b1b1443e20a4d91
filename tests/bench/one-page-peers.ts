import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';

/** One guidance page in a system of another make: a folder to serve, the page at its root. */
export interface PagePeer {
  name: string;
  folder: string;
}

/** What the page says, without its looks: titles, paragraphs, lists and links, no classes. */
export interface PlainPage {
  title: string;
  /** HTML of the text below the title. */
  body: string;
}

/** Reads the text of a built guidance page. */
export function plainPage(file: string): PlainPage {
  const main = parse(readFileSync(file, 'utf8')).querySelector('main');
  if (!main) throw new Error(`${file} has no <main>`);
  const title = main.querySelector('h1')?.textContent.trim() ?? '';
  for (const gone of main.querySelectorAll('h1, .tools, .unseen, [popover]')) gone.remove();
  const body = main.innerHTML.replace(/<(\/?)(article|section|div|footer|span|button|nav)\b[^>]*>/g, '').replace(/<(h[2-4]|p|ul|ol|li|dl|dt|dd|strong)\b[^>]*>/g, '<$1>').replace(/<a\b[^>]*href="([^"]*)"[^>]*>/g, '<a href="$1">');
  return { title, body };
}

const install = (folder: string, packages: string[]): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
};
const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const head = (page: PlainPage, rest: string) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title><meta name="description" content="${page.title}"><link rel="icon" href="data:,">${rest}</head>`;
const classed = (html: string, prefix: string): string =>
  html.replace(/<h2>/g, `<h2 class="${prefix}heading-l">`).replace(/<h3>/g, `<h3 class="${prefix}heading-m">`).replace(/<p>/g, `<p class="${prefix}body">`).replace(/<ul>/g, `<ul class="${prefix}list ${prefix}list--bullet">`).replace(/<a /g, `<a class="${prefix}link" `);

/** GOV.UK Frontend as its own guide says: whole stylesheet, whole script, fonts. */
export function govuk(folder: string, page: PlainPage): PagePeer {
  install(folder, ['govuk-frontend@6.6.0']);
  const [from, site] = [join(folder, 'node_modules/govuk-frontend/dist/govuk'), join(folder, 'site')];
  cpSync(join(from, 'assets'), join(site, 'assets'), { recursive: true });
  for (const name of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) cpSync(join(from, name), join(site, name));
  write(join(site, 'start.js'), "document.body.classList.add('js-enabled', 'govuk-frontend-supported'); import('/govuk-frontend.min.js').then((g) => g.initAll());");
  write(join(site, 'index.html'), `${head(page, '<link rel="stylesheet" href="/govuk-frontend.min.css">').replace('<html', '<html class="govuk-template"')}<body class="govuk-template__body"><a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">Gå til indholdet</a><header class="govuk-header"><div class="govuk-header__container govuk-width-container"><a class="govuk-header__link" href="/">Støttevejen</a></div></header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main"><h1 class="govuk-heading-xl">${page.title}</h1>${classed(page.body, 'govuk-')}</main></div><script type="module" src="/start.js"></script></body></html>`);
  return { name: 'GOV.UK Frontend', folder: site };
}

/** Det Fælles Designsystem as its own guide says: whole stylesheet, whole script, fonts. */
export function dkfds(folder: string, page: PlainPage): PagePeer {
  install(folder, ['dkfds@11.2.0']);
  const [from, site] = [join(folder, 'node_modules/dkfds/dist'), join(folder, 'site')];
  for (const part of ['css', 'fonts', 'img', 'js']) cpSync(join(from, part), join(site, part), { recursive: true });
  write(join(site, 'start.js'), "import('/js/dkfds.min.js').catch(() => import('/js/dkfds.js')).then((d) => (d.init ?? globalThis.DKFDS?.init)?.());");
  write(join(site, 'index.html'), `${head(page, '<link rel="stylesheet" href="/css/dkfds.min.css">')}<body><a class="skipnav" href="#main">Gå til indholdet</a><header class="header"><div class="portal-header"><div class="portal-info container"><a href="/">Støttevejen</a></div></div></header><div class="container page-container"><main id="main"><h1>${page.title}</h1>${page.body}</main></div><script type="module" src="/start.js"></script></body></html>`);
  return { name: 'Det Fælles Designsystem', folder: site };
}

/** Starlight with one page beside its front page, search included, as `npm create astro` sets it up. */
export function starlight(folder: string, page: PlainPage): PagePeer {
  install(folder, ['astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0', 'sharp']);
  write(join(folder, 'astro.config.mjs'), "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Støttevejen', defaultLocale: 'root', locales: { root: { label: 'Dansk', lang: 'da' } } })] });\n");
  write(join(folder, 'src/content.config.ts'), "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n");
  write(join(folder, 'src/content/docs/index.md'), `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n${page.body.replace(/\n\s*/g, '\n')}\n`);
  execFileSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return { name: 'Starlight', folder: join(folder, 'dist') };
}
