import * as disk from 'node:fs';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverSite, replaceSite, stagingFolder } from '#integrations/publish.ts';

let root = '';
const PAGES = ['index.html', 'a/index.html'];
const site = (folder: string, edition: string) => {
  for (const page of PAGES) {
    mkdirSync(join(root, folder, page, '..'), { recursive: true });
    writeFileSync(join(root, folder, page), edition);
  }
};
/** The edition all pages of the published site are of, or what is wrong with it. */
const published = () => {
  if (!existsSync(join(root, 'dist'))) return 'gone';
  const found = new Set(PAGES.map((page) => (existsSync(join(root, 'dist', page)) ? readFileSync(join(root, 'dist', page), 'utf8') : 'missing')));
  return found.size === 1 ? [...found].join() : 'mixed';
};

class Killed extends Error {}
/** The disk of a run that is killed before its nth change; a folder is then half deleted. */
const dyingAt = (moment: number) => {
  let changes = 0;
  const die = () => {
    if (changes++ >= moment) throw new Killed();
  };
  return {
    existsSync,
    renameSync: (from: disk.PathLike, to: disk.PathLike) => (die(), disk.renameSync(from, to)),
    rmSync: (path: disk.PathLike, options?: disk.RmOptions) => {
      die();
      if (!existsSync(path)) return;
      rmSync(join(String(path), 'a'), { recursive: true, force: true });
      die();
      rmSync(path, options);
    },
  };
};
const isKilled = (run: () => void) => {
  try {
    run();
    return false;
  } catch (fault) {
    if (fault instanceof Killed) return true;
    throw fault;
  }
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('publishing', () => {
  it('puts the new site in place of the old, and leaves nothing behind', () => {
    site('dist', 'old');
    site(stagingFolder, 'new');
    replaceSite(root);
    expect(published()).toBe('new');
    expect(readdirSync(join(root, '.build'))).toEqual([]);
  });
  it('works where nothing was published before', () => {
    site(stagingFolder, 'new');
    replaceSite(root);
    expect(published()).toBe('new');
  });

  it('killed at any moment, and killed again while it repairs itself, ends with the old or the new site whole', () => {
    const moments = Array.from({ length: 11 }, (_, n) => n);
    const ends = new Set<string>();
    for (const first of moments) {
      for (const second of moments) {
        rmSync(root, { recursive: true });
        site('dist', 'old');
        site(stagingFolder, 'new');
        const killed = isKilled(() => replaceSite(root, dyingAt(first)));
        expect(['old', 'new', 'gone'], `killed at ${first}`).toContain(published());
        if (killed) {
          recoverSite(root);
          expect(['old', 'new'], `killed at ${first}, recovered`).toContain(published());
          site(stagingFolder, 'newer');
          isKilled(() => replaceSite(root, dyingAt(second)));
        }
        recoverSite(root);
        ends.add(published());
        // A reader who throws dist/ away by hand never gets half a site back.
        rmSync(join(root, 'dist'), { recursive: true });
        recoverSite(root);
        expect(['old', 'new', 'gone'], `killed at ${first} and ${second}, dist deleted`).toContain(published());
      }
    }
    expect([...ends].sort()).toEqual(['new', 'newer', 'old']);
  });

  it('keeps the old site when the new one cannot be moved', () => {
    site('dist', 'old');
    expect(() => replaceSite(root)).toThrow(/ENOENT/);
    expect(published()).toBe('old');
  });
});
