import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './servers.ts';

export interface Gallery {
  /** Address of all components; one alone stands below it: `TriangleFigure/`, in another colour `TriangleFigure/rav/`. */
  url: string;
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');

/** Starts a development server, the only place where the gallery is, beside any that runs already. */
export async function openGallery(): Promise<Gallery> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port), '--host', '127.0.0.1', '--ignore-lock'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}/galleri/`;
  // Asks again until the page is there, or the program has ended and said why.
  while (!(await fetch(url).then((answer) => answer.ok, () => false))) if (child.exitCode !== null) throw new Error(`The development server did not start: ${said}`);
  return { url, stop: () => (child.kill('SIGTERM'), ended) };
}
