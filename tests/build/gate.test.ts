import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('judges each text once more inside the build, before it becomes code', () => {
    expect(() => mdxToJs('Hej\n\n<script>1</script>\n', { mdastPlugins: [judgedProse] })).toThrow(/kan ikke bruges/);
    expect(() => mdxToJs('{process.exit()}\n', { mdastPlugins: [judgedProse] })).toThrow(/krøllet parentes/);
    expect(() => mdxToJs('Hej **jer**.\n', { mdastPlugins: [judgedProse] })).not.toThrow();
  });
});
