import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgedProse } from '#integrations/prose.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

const build = () => {
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the site as it was');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a real build', () => {
  it('refuses a hostile text, does not run its code, lists every problem, and leaves the published site alone', () => {
    const canary = join(folder, 'canary');
    const hostile = join(folder, 'content/kommuner/koege/tilbud/ppr.mdx');
    const harmless = readFileSync(hostile, 'utf8');
    writeFileSync(hostile, `${harmless}\nimport { writeFileSync } from 'node:fs'\n\nexport const ran = writeFileSync(${JSON.stringify(canary)}, 'ran')\n\n{writeFileSync(${JSON.stringify(canary)}, 'ran')}\n`);
    const dated = join(folder, 'content/rettigheder/klage.mdx');
    const klage = readFileSync(dated, 'utf8');
    writeFileSync(dated, klage.replace('2026-11-22', '01-11-2026'));

    const { status, output } = build();

    expect(status).toBe(1);
    expect(output).toContain('Indholdet kan ikke udgives.');
    expect(output).toMatch(/tilbud\/ppr\.mdx:\d+:1 {2}FEJL {2}Her står kode \(import eller export\)\./);
    expect(output).toMatch(/rettigheder\/klage\.mdx:\d+:\d+ {2}FEJL .*dato/);
    expect(existsSync(canary)).toBe(false);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site as it was');
    writeFileSync(hostile, harmless);
    writeFileSync(dated, klage);
  });

  /** What can be wrong with content, where the message points (a text on the line, or the line), and what it says. */
  const BAD: [what: string, change: (folder: string) => void, file: string, line: string | number, says: string][] = [
    ['a missing field', edit('koege/tilbud/ppr.mdx', (t) => t.replace(/^titel: .*\n/m, '')), 'koege/tilbud/ppr.mdx', 2, 'Feltet »titel« mangler.'],
    ['an unknown key', edit('koege/tilbud/ppr.mdx', (t) => t.replace('raekkefoelge:', 'billede: barn.jpg\nraekkefoelge:')), 'koege/tilbud/ppr.mdx', 'billede:', 'Feltet »billede« kendes ikke.'],
    ['a day written the Danish way', edit('koege/tilbud/ppr.mdx', (t) => t.replace(/dato: 2026-\d\d-\d\d/, 'dato: 01-11-2026')), 'koege/tilbud/ppr.mdx', 'dato: 01', 'Feltet »dato« er ikke rigtigt: »01-11-2026«.'],
    ['a day that never was', edit('koege/tilbud/ppr.mdx', (t) => t.replace(/dato: 2026-\d\d-\d\d/, 'dato: 2026-02-31')), 'koege/tilbud/ppr.mdx', 'dato: 2026-02', 'Feltet »dato« er ikke rigtigt: »2026-02-31«.'],
    ['a reference to nothing', edit('koege/tilbud/ppr.mdx', (t) => t.replace('kilder:\n', 'kilder:\n  - findes-ikke\n')), 'koege/tilbud/ppr.mdx', '- findes-ikke', 'Kilden »findes-ikke« findes ikke.'],
    ['two contacts with one id', edit('koege/kontakter.yaml', (t) => `${t}lederen:\n  navn: En anden\n  hvem: Igen.\n  tilstand: rolle\n  find: Spørg.\n`), 'koege/kontakter.yaml', -6, 'Det samme felt står to gange.'],
    ['two pages on one place', edit('koege/samarbejde/samtykke.mdx', (t) => t.replace(/raekkefoelge: \d+/, 'raekkefoelge: 1')), 'koege/samarbejde/samtykke.mdx', 'raekkefoelge: 1', 'Pladsen 1 er optaget'],
    ['a contact path with a hole', edit('koege/kontaktveje/start.mdx', (t) => t.replace('til: akut', 'til: ingen-steder')), 'koege/kontaktveje/start.mdx', 'til: ingen', 'Svaret fører til »ingen-steder«, som ikke findes.'],
    ['a municipality without a file it must have', (root) => rmSync(join(root, 'content/kommuner/koege/varsler.yaml')), 'koege/varsler.yaml', 1, 'Kommunen koege mangler filen varsler.yaml.'],
  ];
  function edit(path: string, change: (text: string) => string) {
    return (root: string) => {
      const file = join(root, 'content/kommuner', path);
      const before = readFileSync(file, 'utf8');
      if (change(before) === before) throw new Error(`Nothing changes in ${path}.`);
      writeFileSync(file, change(before));
    };
  }
  const restore = () => {
    rmSync(join(folder, 'content'), { recursive: true });
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  };
  const lineIn = (path: string, on: string | number) => {
    if (typeof on === 'number' && on > 0) return on;
    const lines = readFileSync(join(folder, 'content/kommuner', path), 'utf8').split('\n');
    return typeof on === 'number' ? lines.length + on + 1 : lines.findIndex((l) => l.includes(on)) + 1;
  };
  const untouched = () => {
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site as it was');
  };

  it.each(BAD)('stops at %s with file, line and words, and leaves the published site alone', (_what, change, file, on, says) => {
    change(folder);
    try {
      const { status, output } = build();
      expect(status).toBe(1);
      expect(output).toContain(`content/kommuner/${file}:${lineIn(file, on)}:`);
      expect(output).toContain(`FEJL  ${says}`);
      expect(output).not.toMatch(/\n\s+at .*\.(?:ts|js|mjs):\d+|\b(?:Error|undefined|NaN)\b:/);
      untouched();
    } finally {
      restore();
    }
  });

  it('lists all of it at once', () => {
    for (const [, change] of BAD.filter(([what]) => !/day written|unknown key|missing field/.test(what))) change(folder);
    try {
      const { status, output } = build();
      expect(status).toBe(1);
      for (const [what, , file, , says] of BAD) if (!/day written|unknown key|missing field|path with a hole/.test(what)) expect(output, what).toMatch(new RegExp(`${file}:\\d+:\\d+ {2}FEJL {2}${says.slice(0, 20)}`));
      untouched();
    } finally {
      restore();
    }
  });

  it('judges each text once more inside the build, before it becomes code', () => {
    expect(() => mdxToJs('Hej\n\n<script>1</script>\n', { mdastPlugins: [judgedProse] })).toThrow(/kan ikke bruges/);
    expect(() => mdxToJs('{process.exit()}\n', { mdastPlugins: [judgedProse] })).toThrow(/krøllet parentes/);
    expect(() => mdxToJs('Hej **jer**.\n', { mdastPlugins: [judgedProse] })).not.toThrow();
  });
});
