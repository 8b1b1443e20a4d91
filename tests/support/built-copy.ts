import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const NEEDED = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

export interface Workshop {
  folder: string;
  dist: string;
  /** Runs the real build with these settings. */
  build(env?: Record<string, string>): { status: number | null; output: string };
  close(): void;
}

/** What `npm run build` is, to be started where the test needs to hold it. */
export const buildCommand = [process.execPath, [ASTRO, 'build']] as const;

/** A copy of the repository without its dependencies, to be built in the system's temporary folder. Close it when done. */
export function workshop(name: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  // Servers run as another user and must be able to read it.
  chmodSync(folder, 0o755);
  for (const part of NEEDED) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    dist: join(folder, 'dist'),
    build(env = {}) {
      const [program, args] = buildCommand;
      const run = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
      return { status: run.status, output: run.stdout + run.stderr };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
