import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '#checks/policy.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The import law (design.md §5): what each room, and each single file of src, may import.
 * Rooms by name, packages as written, `node` for all of Node; a room may always import itself.
 * `type x`: only its types, which cost nothing and bind nothing at run time.
 */
const LAW: Record<string, string[]> = {
  'schemas':           ['astro/zod'],
  'collections.ts':    ['schemas', 'type astro/zod'],
  'content.config.ts': ['collections.ts', 'site.ts', 'astro:content', 'astro/loaders'],
  'domain':            ['type schemas'],
  'queries':           ['astro:content', 'domain', 'site.ts'],
  'pages':             ['queries', 'layouts', 'components', 'domain', 'strings'],
  'layouts':           ['components', 'styles', 'strings', 'type domain'],
  // A component may name the script that brings its own HTML to life.
  'components':        ['domain', 'strings', 'browser'],
  // Pagefind is read at run time, from the published folder.
  'browser':           ['domain', 'strings', 'pagefind'],
  // satteri and js-yaml are the parsers the build uses; yaml knows where in a file a value stands.
  'checks':            ['schemas', 'collections.ts', 'domain', 'node', 'satteri', 'yaml', 'js-yaml', 'type astro/zod'],
  // What each static host must be told, as text from one list.
  'hosts':             ['node'],
  // One build step each: the packages are the tools of the steps.
  'integrations':      ['checks', 'collections.ts', 'hosts', 'domain', 'site.ts', 'strings', 'node', 'type astro', 'satteri', 'yaml', 'pagefind', 'pdfkit', 'uqr'],
  'commands':          ['checks', 'hosts', 'domain', 'site.ts', 'node', 'sirv', 'cspell-trie-lib'],
  'strings':           [],
  'styles':            [],
  'site.ts':           [],
  'env.d.ts':          ['type domain'],
};

interface Import {
  from: string;
  typeOnly: boolean;
}

/** What a source text imports, wherever it says so: statements, re-exports, import() and CSS. */
function importsOf(text: string): Import[] {
  const statements = [...text.matchAll(/^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm)];
  const calls = [...text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g)];
  const sheets = [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)];
  return [
    ...statements.map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...calls.map(([, from = '']) => ({ from, typeOnly: false })),
    ...sheets.map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

/** `domain/site.ts` → `domain`; `site.ts` → `site.ts`. Paths are below src. */
const roomOf = (path: string) => path.split('/')[0] ?? path;

/** The room, file or package an import of a file leads to. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('#')) return roomOf(from.slice(1));
  if (from.startsWith('.')) return roomOf(posix.join(posix.dirname(file), from));
  return from.startsWith('node:') ? 'node' : from;
}

/** Every import of a file that the law does not allow, as `file → target`. */
function crimesOf(file: string, text: string): string[] {
  const room = roomOf(file);
  const allowed = LAW[room] ?? [];
  return importsOf(file.endsWith('.d.ts') ? text.replaceAll('import(', 'export type x = import(') : text)
    .map((i) => ({ ...i, typeOnly: i.typeOnly || file.endsWith('.d.ts'), target: targetOf(file, i.from) }))
    .filter(({ target, typeOnly }) => target !== room && !allowed.includes(target) && !(typeOnly && allowed.includes(`type ${target}`)))
    .map(({ target, typeOnly }) => `${file} → ${typeOnly ? 'type ' : ''}${target}`);
}

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1).replaceAll('\\', '/'))
    .sort();
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const linesOf = (path: string) => textOf(path).replace(/\n$/, '').split('\n').length;
const sources = below('src');

describe('the import law', () => {
  it.each(Object.entries(LAW).map(([room, may]) => [room, may.join(', ') || 'nothing']))('%s imports only: %s', (room) =>
    expect(sources.filter((file) => roomOf(file) === room).flatMap((file) => crimesOf(file, textOf(`src/${file}`)))).toEqual([]));
  it('knows every room of the house, and none that is gone', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !(room in LAW))).toEqual([]);
    expect(Object.keys(LAW).filter((room) => !existsSync(join(ROOT, 'src', room)))).toEqual([]);
  });
  it('leads only to files that exist', () =>
    expect(sources.flatMap((file) => importsOf(textOf(`src/${file}`)).filter((i) => /^[#.]/.test(i.from)).map((i) => (i.from.startsWith('#') ? i.from.slice(1) : posix.join(posix.dirname(file), i.from))).map((path) => path.replace(/\?inline$/, '')).filter((path) => !existsSync(join(ROOT, 'src', path))))).toEqual([]));

  it('sees every way to import', () =>
    expect(importsOf(["import a from 'a';", "import type { B } from 'b';", "import {\n  c,\n} from 'c';", "import 'd';", "export * from 'e';", "  import 'f';", "const g = await import('g');", "@import 'h';", "// import eller export: 'i'", 'const j = "import from";'].join('\n'))).toEqual([
      { from: 'a', typeOnly: false }, { from: 'b', typeOnly: true }, { from: 'c', typeOnly: false }, { from: 'd', typeOnly: false }, { from: 'e', typeOnly: false }, { from: 'f', typeOnly: false }, { from: 'g', typeOnly: false }, { from: 'h', typeOnly: false },
    ]));
  it.each([
    ['domain/x.ts', "import { z } from 'astro/zod';", 'domain/x.ts → astro/zod'],
    ['domain/x.ts', "import { level } from '../schemas/level.ts';", 'domain/x.ts → schemas'],
    ['domain/x.ts', "import { readFileSync } from 'node:fs';", 'domain/x.ts → node'],
    ['pages/a/x.astro', "import { getCollection } from 'astro:content';", 'pages/a/x.astro → astro:content'],
    ['components/shell/X.astro', "import { getSite } from '../../queries/site.ts';", 'components/shell/X.astro → queries'],
    ['checks/x.ts', "import { getSite } from '#queries/site.ts';", 'checks/x.ts → queries'],
    ['browser/x.ts', "const fs = await import('node:fs');", 'browser/x.ts → node'],
    ['strings/x.ts', "import { site } from '#site.ts';", 'strings/x.ts → site.ts'],
    ['env.d.ts', "contacts: import('./schemas/contact.ts').ContactData;", 'env.d.ts → type schemas'],
  ])('is broken by %s with %s', (file, text, crime) => expect(crimesOf(file, text)).toEqual([crime]));
  it.each([
    ['domain/x.ts', "import type { Level } from '../schemas/level.ts';\nimport { a } from './a.ts';"],
    ['pages/a/x.astro', "---\nimport Base from '#layouts/Base.astro';\n---"],
    ['env.d.ts', "contacts: import('./domain/contacts.ts').Contact;"],
  ])('is kept by %s with %j', (file, text) => expect(crimesOf(file, text)).toEqual([]));
});

describe('the domain', () => {
  it('never asks what time it is, nor who runs it', () => expect(sources.filter((file) => roomOf(file) === 'domain' && /new Date\(\)|Date\.now|performance\.|process\.|Math\.random|\bdocument\.|\bwindow\./.test(textOf(`src/${file}`)))).toEqual([]));
});

describe('a file', () => {
  it('of src has at most 200 lines', () => expect(sources.filter((file) => linesOf(`src/${file}`) > 200)).toEqual([]));
  it('of src/pages has at most 40 lines', () => expect(sources.filter((file) => roomOf(file) === 'pages' && linesOf(`src/${file}`) > 40)).toEqual([]));
  it('or a folder is named for the thing it knows', () => {
    const names = [...sources, ...below('tests')].flatMap((path) => path.split('/').map((part) => part.replace(/\..*$/, '')));
    expect(names.filter((name) => /^(utils?|helpers?|misc|common|shared|lib|stuff)$/i.test(name))).toEqual([]);
    expect(names.filter((name) => /[a-zæøå]\d+$/i.test(name))).toEqual([]);
  });
  it('leaves nothing to be done later', () => {
    const later = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''));
    expect([...sources.map((f) => `src/${f}`), ...below('tests').map((f) => `tests/${f}`)].filter((path) => later.test(textOf(path)))).toEqual([]);
  });
});

describe('the top of the repository', () => {
  const HOLDS = ['LICENSE', 'README.md', 'astro.config.mjs', 'content', 'package-lock.json', 'package.json', 'public', 'src', 'tests', 'tsconfig.json'];
  it('holds what the design says, besides what is built', () => {
    const built = new Set(textOf('.gitignore').split('\n').map((line) => line.replace(/\/$/, '')));
    expect(readdirSync(ROOT).filter((name) => !name.startsWith('.') && !built.has(name)).sort()).toEqual(HOLDS);
  });
});

describe('the words editors may use in a text', () => {
  const exported = /export const words = \{([^}]*)\}/.exec(textOf('src/components/prose/index.ts'))?.[1]?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  it('are the same for the judge and for the pages', () => expect(exported.sort()).toEqual(Object.keys(policy.components).sort()));
  it('each have the attributes their component takes', () => {
    for (const [name, { attributes, required }] of Object.entries(policy.components)) {
      const props = /interface Props \{([^}]*)\}/.exec(textOf(`src/components/prose/${name}.astro`))?.[1] ?? '';
      const taken = [...props.matchAll(/^\s*(\w+)(\??):/gm)];
      expect(taken.map((m) => m[1]), name).toEqual(attributes);
      expect(taken.filter((m) => m[2] === '').map((m) => m[1]), name).toEqual(required);
    }
  });
});
