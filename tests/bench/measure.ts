import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a command took, with every program it started. */
export interface Cost {
  cpu: number;
  wall: number;
  /** Highest sum of resident memory seen, MiB; undefined where there is no /proc. */
  memory: number | undefined;
}

const SAMPLE_MS = 50;
const PAGE_MIB = 4096 / 2 ** 20;

/** Resident memory of a program and all below it, MiB. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), Number(fields[21]) * PAGE_MIB);
    } catch {
      // It ended while we looked.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid) ?? 0));
  return [...resident].reduce((sum, [pid, mib]) => sum + (belongs(pid) ? mib : 0), 0);
}

/** Runs a command to its end, and fails when it fails. */
export function measure(folder: string, [program, ...args]: readonly [string, ...string[]], env: Record<string, string> = {}): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const run = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', program, ...args], { cwd: folder, env: { ...process.env, ...env, LC_ALL: 'C' } });
    let said = '';
    let memory = 0;
    const look = process.platform === 'linux' ? setInterval(() => (memory = Math.max(memory, memoryOf(run.pid ?? 0))), SAMPLE_MS) : undefined;
    const hear = (text: Buffer) => (said = (said + text.toString()).slice(-20_000));
    run.stdout.on('data', hear);
    run.stderr.on('data', hear);
    run.on('error', reject);
    run.on('close', (status) => {
      clearInterval(look);
      const [, user = '0', system = '0'] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
      if (status !== 0) return reject(new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said.slice(-3000)}`));
      resolve({ cpu: Number(user) + Number(system), wall: (performance.now() - started) / 1000, memory: look && memory });
    });
  });
}

/** What a built folder holds. */
export function weigh(dist: string): { pages: number; bytes: number; index: number; median: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = files.map((file) => ({ file, bytes: readFileSync(file).length }));
  const total = (list: typeof sizes) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const packed = pages.filter((_, n) => n % Math.ceil(pages.length / 200) === 0).map((file) => gzipSync(readFileSync(file)).length).sort((a, b) => a - b);
  return { pages: pages.length, bytes: total(sizes), index: total(sizes.filter(({ file }) => file.includes('/pagefind/'))), median: packed[Math.floor(packed.length / 2)] ?? 0 };
}
