import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateContent } from './generate.ts';

/**
 * How long the editors' check takes, from the keystroke to the answer: today's content (budget: 1 s) and 98 municipalities of 40 entries (budget: 10 s).
 * `node tests/bench/check.ts`; the best of five runs counts, since other programs only ever add.
 */
const ROOT = join(import.meta.dirname, '../..');
const RUNS = 5;

function best(folder: string): { seconds: number; said: string } {
  let said = '';
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'src/commands/tjek.ts')], { cwd: folder, encoding: 'utf8' });
    said = stdout.trim().split('\n').slice(-2).join(' ');
    return (performance.now() - start) / 1000;
  });
  return { seconds: Math.min(...times), said };
}

const report = (name: string, budget: number, { seconds, said }: ReturnType<typeof best>) => {
  console.log(`${name}: ${seconds.toFixed(2)} s of ${budget} s. ${said}`);
  if (seconds > budget) process.exitCode = 1;
};
report('The content of today', 1, best(ROOT));
const large = mkdtempSync(join(tmpdir(), 'check-'));
generateContent(join(large, 'content'), 98, 40);
report('98 municipalities of 40 entries', 10, best(large));
rmSync(large, { recursive: true });
