import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveDeployment } from '#hosts/deployment.ts';
import { readManifest } from '#hosts/manifest.ts';
import { DIST } from '../support/dist.ts';
import { apache, nginx, type Server } from '../support/servers.ts';

const manifest = readManifest(readFileSync(join(DIST, 'build.json'), 'utf8'));
if (!manifest) throw new Error('dist/build.json holds no manifest: run npm run build.');

for (const kind of [nginx, apache]) {
  const there = existsSync(kind.program);
  if (!there) console.log(`${kind.name} is not installed (${kind.program}): its tests are skipped. On Debian: apt-get install nginx-light apache2`);

  describe.skipIf(!there)(`${kind.name}, set up with the file the build wrote`, () => {
    let server: Server;
    let root = '';
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'host-'));
      chmodSync(root, 0o755);
      const site = join(root, manifest.base);
      cpSync(DIST, site, { recursive: true });
      server = await kind.start(root, site);
    });
    afterAll(async () => {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    });

    it('serves the whole build: every file, type, header, caching, 404 and redirect', async () => {
      const proof = await proveDeployment(new URL(manifest.base, server.origin), manifest, { fetch });
      expect(proof.findings.map((f) => `${f.promise} ${f.at}: ${f.message}`).slice(0, 20)).toEqual([]);
      expect(proof.files).toBeGreaterThan(200);
      expect(proof.compressed).toBe(true);
    });
  });
}
