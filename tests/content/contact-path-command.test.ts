import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check.ts';
import { LILLE, LILLEBY, ROOT, swap, TODAY } from '../support/content.ts';

let folder = '';
const use = (from: string) => cpSync(join(from, 'content'), join(folder, 'content'), { recursive: true });
const change = (path: string, edit: (text: string) => string) => writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
const run = (command: string) => spawnSync(process.execPath, [join(ROOT, `src/commands/${command}.ts`)], { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: TODAY } });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontaktveje-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run kontaktveje', () => {
  it('prints the proof of every municipality: steps, ways, longest, shortest, and the whole path with its contacts', () => {
    use(ROOT);
    const { status, stdout } = run('kontaktveje');
    expect(status).toBe(0);
    const { municipalities } = checkContent(folder, TODAY).site;
    expect(municipalities).toHaveLength(3);
    for (const m of municipalities) {
      const lengths = m.routes.map((r) => r.steps.length);
      expect(stdout).toContain(`${m.name}: ${m.nodes.length} trin, ${m.routes.length} veje, længste ${Math.max(...lengths)} spørgsmål, korteste ${Math.min(...lengths)}. Alle svar fører til en kontakt.`);
      for (const node of m.nodes) {
        expect(stdout).toContain(node.kind === 'outcome' ? `${node.title} [${node.contacts.map((c) => c.name).join(', ')}]` : node.title);
        if (node.kind === 'question') for (const c of node.choices) expect(stdout).toContain(`»${c.text}« → `);
      }
    }
  });
  it.each<[string, () => void, string]>([
    ['an answer leads to nothing', () => change(`${LILLEBY}/kontaktveje/start.mdx`, swap('til: akut', 'til: ikke-her')), `${LILLEBY}/kontaktveje/start.mdx:`],
    ['a step cannot be read', () => change(`${LILLEBY}/kontaktveje/akut.mdx`, swap('slags: udfald\n', '')), `${LILLEBY}/kontaktveje/akut.mdx:`],
    ['the register of contacts cannot be read', () => change(`${LILLEBY}/kontakter.yaml`, (t) => `: [\n${t}`), `${LILLEBY}/kontakter.yaml:`],
    ['the contacts of the whole country cannot be read', () => change('content/kontakter.yaml', (t) => `: [\n${t}`), 'content/kontakter.yaml:'],
    ['the municipality itself is gone', () => rmSync(join(folder, LILLEBY, 'kommune.yaml')), `${LILLEBY}/kommune.yaml:`],
  ])('ends badly when %s, and claims nothing', (_when, damage, where) => {
    use(LILLE);
    damage();
    const { status, stdout } = run('kontaktveje');
    expect(status).toBe(1);
    expect(stdout).toContain(where);
    expect(stdout).not.toContain('Alle svar fører til en kontakt');
  });
});
