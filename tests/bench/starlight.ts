import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf, INDEXES, questionsOf, SHARED, type Peer } from './peers.ts';

const WORDS = ['Boks', 'Brev', 'Huskeliste', 'Kontakt'];

/** Starlight as it comes: its sidebar names every page on every page, so its cost grows with the square of the pages. */
export const starlight = (folder: string, content: string): Peer => make(folder, content, true);
/** Starlight with a sidebar of one link. */
export const starlightWithoutSidebar = (folder: string, content: string): Peer => make(folder, content, false);

/** The same MDX, its fields as a plain list, indexes as lists, and Starlight's own search. Installed for the bench alone. */
function make(folder: string, content: string, sidebar: boolean): Peer {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{"type":"module","private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', 'astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0', 'sharp'], { cwd: folder, stdio: 'inherit' });
  write('astro.config.mjs', `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Støttevejen', defaultLocale: 'root', locales: { root: { label: 'Dansk', lang: 'da' } }${sidebar ? '' : ", sidebar: [{ label: 'Forside', link: '/' }]"} })] });\n`);
  write('src/content.config.ts', "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n");
  for (const word of WORDS) write(`src/components/${word}.astro`, '---\nconst { titel, id } = Astro.props;\n---\n<div><p>{titel ?? id}</p><slot /></div>\n');

  const imports = WORDS.map((word) => `import ${word} from '#peer/${word}.astro';`).join('\n');
  write('tsconfig.json', '{ "compilerOptions": { "paths": { "#peer/*": ["./src/components/*"] } } }');
  const doc = (address: string, title: string, body: string) => write(`src/content/docs/${address === '' ? 'index' : address.replace(/\/$/, '')}.mdx`, `---\ntitle: ${JSON.stringify(title)}\n---\n${imports}\n\n${body}\n`);
  const list = (paths: string[]) => paths.map((path) => `- [${path}](/${path}/)`).join('\n');

  const bodies = new Map<string, string>();
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))) {
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(content, path), 'utf8')) ?? [];
    const fields = front.split('\n').map((line) => `- ${line.replace(/^[\s-]+/, '').replace(/[<{}]/g, '')}`).join('\n');
    bodies.set(addressOf(path), body);
    doc(addressOf(path), /^titel: (.*)$/m.exec(front)?.[1] ?? path, `${body}\n\n${fields}`);
  }
  const rights = [...bodies.keys()].filter((path) => path.startsWith('rettigheder/'));
  const towns = readdirSync(join(content, 'kommuner'));
  for (const town of towns) {
    const own = [...bodies.keys()].filter((path) => path.startsWith(`${town}/`));
    for (const index of INDEXES) if (!bodies.has(`${town}/${index}`.replace(/\/$/, ''))) doc(`${town}/${index}`, `${town} ${index}`, list(own));
    doc(`${town}/udskriv/`, town, [...own, ...rights].map((path) => bodies.get(path) ?? '').join('\n\n'));
  }
  for (const path of [...SHARED, ...questionsOf(content).map((id) => `emner/${id}/`)]) doc(path, path, list(rights));
  doc('', 'Støttevejen', list(towns));
  return { name: sidebar ? 'Starlight' : 'Starlight, no sidebar', command: [process.execPath, join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], dist: join(folder, 'dist') };
}
