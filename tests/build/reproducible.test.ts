import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '#checks/read-dist.ts';
import { readManifest, sha256 } from '#hosts/manifest.ts';
import { buildCommand, workshop, type Workshop } from '../support/built-copy.ts';

const SETTINGS = { BUILD_DATE: '2026-11-22', SITE_URL: 'https://www.eksempel.dk' };

/** Starts a build and kills it without warning as soon as pages stand in the folder it builds in. */
const killWhilePagesAreWritten = (at: Workshop) =>
  new Promise<void>((resolve, reject) => {
    const [program, args] = buildCommand;
    const run = spawn(program, args, { cwd: at.folder, env: { ...process.env, ...SETTINGS }, stdio: 'ignore' });
    let killed = false;
    const look = () => {
      if (killed) return;
      killed = existsSync(join(at.folder, '.build/next/rettigheder/index.html'));
      if (killed) run.kill('SIGKILL');
      else setImmediate(look);
    };
    look();
    run.on('exit', () => (killed ? resolve() : reject(new Error('The build ended before it could be killed.'))));
  });

describe('a build', () => {
  let here: Workshop;
  let there: Workshop;
  beforeAll(() => {
    here = workshop('byg-her');
    there = workshop('et-helt-andet-sted-med-æøå');
  });
  afterAll(() => {
    here.close();
    there.close();
  });

  it('killed in the middle leaves the published site as it was', async () => {
    mkdirSync(here.dist);
    writeFileSync(join(here.dist, 'index.html'), 'siden som den var');
    await killWhilePagesAreWritten(here);
    expect(readdirSync(here.dist)).toEqual(['index.html']);
    expect(readFileSync(join(here.dist, 'index.html'), 'utf8')).toBe('siden som den var');
  });

  it('is the same to the byte in another folder, time zone and language, and after one that was killed', () => {
    const first = here.build({ ...SETTINGS, TZ: 'Pacific/Kiritimati', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8' });
    const second = there.build({ ...SETTINGS, TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
    expect([first.status, second.status], first.output.slice(-2000) + second.output.slice(-2000)).toEqual([0, 0]);
    const files = builtFiles(here.dist);
    expect(builtFiles(there.dist)).toEqual(files);
    expect(files.filter((file) => !readFileSync(join(here.dist, file)).equals(readFileSync(join(there.dist, file))))).toEqual([]);
    expect(files.length).toBeGreaterThan(400);
  });

  it('lists every file of the site with its sha256, and leaves nothing but the site', () => {
    const manifest = readManifest(readFileSync(join(here.dist, 'build.json'), 'utf8'));
    const files = builtFiles(here.dist).filter((file) => file !== 'build.json');
    expect(Object.keys(manifest?.files ?? {})).toEqual(files);
    for (const file of files) expect(manifest?.files[file], file).toBe(sha256(readFileSync(join(here.dist, file))));
    expect(manifest?.built).toBe('2026-11-22');
    expect(readdirSync(join(here.folder, '.build')).filter((name) => name !== 'cache')).toEqual([]);
  });
});
