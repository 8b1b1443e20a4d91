import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apache, nginx, type Server } from '../support/servers.ts';
import { writeTinySite } from '../support/tiny-site.ts';

const SMOKE = join(import.meta.dirname, '../../src/commands/smoke.ts');
const base = '/stoette/';

/** Runs the command as a web team does, in a folder with or without a dist/ of its own. */
const smoke = (cwd: string, ...args: string[]) =>
  new Promise<{ status: number | null; said: string }>((resolve) => {
    const run = spawn(process.execPath, [SMOKE, ...args], { cwd });
    let said = '';
    run.stdout.on('data', (text: Buffer) => (said += text.toString()));
    run.stderr.on('data', (text: Buffer) => (said += text.toString()));
    run.on('close', (status) => resolve({ status, said }));
  });

interface Fault {
  is: string;
  plant(site: string, edit: (file: string, from: string | RegExp, to: string) => void): void;
  /** Line of the report, by server where they differ. */
  says: RegExp;
}
const FAULTS: Fault[] = [
  { is: 'a missing header', plant: (_, edit) => edit('HOST', /^.*X-Frame-Options.*$/gm, ''), says: /FEJL {3}headere\n.*X-Frame-Options mangler/ },
  { is: 'the policy of an earlier stylesheet', plant: (_, edit) => edit('HOST', /sha256-[^']+/g, 'sha256-AAAA'), says: /FEJL {3}headere\n.*Content-Security-Policy er en anden/ },
  { is: 'a policy without WebAssembly, which stops search', plant: (_, edit) => edit('HOST', / 'wasm-unsafe-eval'/g, ''), says: /FEJL {3}headere\n.*Content-Security-Policy er en anden/ },
  { is: 'a stale search index', plant: (_, edit) => edit('pagefind/pagefind-entry.json', /"version":"[^"]+"/, '"version":"1.0.0"'), says: /FEJL {3}filer.*\n.*pagefind\/pagefind-entry\.json: er en anden udgave/ },
  { is: 'a stale page', plant: (_, edit) => edit('koege/index.html', '</body>', '<!-- fra i går --></body>'), says: /FEJL {3}filer.*\n.*koege\/: er en anden udgave/ },
  { is: 'half an upload', plant: (site) => readdirSync(join(site, 'koege')).forEach((name) => rmSync(join(site, 'koege', name), { recursive: true })), says: /FEJL {3}filer.*\n(.*\n)* +mangler \(status 40[34]\): \d+ adresser, fx \/\S+ \/\S+ \/\S+\n(.*\n)*\n\d+ fejl\. Ret den øverste først/ },
  { is: 'a list of another build', plant: (_, edit) => edit('build.json', /"built": "[^"]+"/, '"built": "2020-01-01"'), says: /FEJL {3}filer.*\n.*build\.json: er fra en anden udgave/ },
  { is: 'pages kept for an hour by caches on the way', plant: (_, edit) => edit('HOST', /no-cache/g, 'max-age=3600'), says: /FEJL {3}mellemlager\n.*Cache-Control er »max-age=3600«/ },
  { is: 'hashed files asked for again each time', plant: (_, edit) => edit('HOST', /public, max-age=31536000, immutable/g, 'no-cache'), says: /FEJL {3}mellemlager\n.*kan gemmes i et år/ },
  { is: 'the front page for unknown addresses', plant: (_, edit) => edit('HOST', /404\.html/g, 'index.html'), says: /FEJL {3}ukendte adresser\n.*viser ikke sidens egen 404\.html/ },
];
const ONLY_NGINX: Fault[] = [
  { is: 'a wrong type for scripts', plant: (_, edit) => edit('HOST', /default_type/g, 'types { text/html html; text/plain js; }\n  default_type'), says: /FEJL {3}indholdstyper\n(.*\n)*.*\.js: typen er »text\/plain« og skal være »text\/javascript«/ },
  { is: 'status 200 for unknown addresses', plant: (_, edit) => edit('HOST', /error_page 404/g, 'error_page 404 =200'), says: /FEJL {3}ukendte adresser\n.*svarer 200 og skal svare 404/ },
  { is: 'no slash after a folder', plant: (_, edit) => edit('HOST', /\$uri\/ =404/g, '$uri/index.html =404'), says: /FEJL {3}omstillinger\n.*skal sende videre/ },
  { is: 'a redirect to somewhere else', plant: (_, edit) => edit('HOST', /return 302 [^;]+/g, 'return 302 /'), says: /FEJL {3}omstillinger\n.*was\/: sender videre til/ },
  { is: 'letters in another character set', plant: (_, edit) => edit('HOST', /charset utf-8/g, 'charset iso-8859-1'), says: /FEJL {3}indholdstyper\n.*tegnsættet er iso-8859-1/ },
];
const ONLY_APACHE: Fault[] = [
  { is: 'a module that the server lacks', plant: (_, edit) => edit('HOST', 'DirectorySlash On', 'DirectorySlash On\nUkendt On'), says: /FEJL {3}filer.*\n.*serveren fejler \(status 500\); se, hvad dens fejllog siger/ },
  { is: 'a wrong type for scripts', plant: (_, edit) => edit('HOST', 'AddType text/javascript .js', 'AddType text/plain .js'), says: /FEJL {3}indholdstyper\n(.*\n)*.*\.js: typen er »text\/plain« og skal være »text\/javascript«/ },
  { is: 'no slash after a folder', plant: (_, edit) => edit('HOST', 'DirectorySlash On', 'DirectorySlash Off'), says: /FEJL {3}omstillinger\n.*skal sende videre/ },
];

for (const { kind, file, faults } of [{ kind: nginx, file: 'nginx.conf', faults: [...FAULTS, ...ONLY_NGINX] }, { kind: apache, file: '.htaccess', faults: [...FAULTS, ...ONLY_APACHE] }]) {
  describe.skipIf(!existsSync(kind.program))(`npm run smoke, against ${kind.name}`, () => {
    let root = '';
    let site = '';
    /** Where the web team stands: the build in its dist/. */
    let office = '';
    let server: Server | undefined;
    const started = async () => (server = await kind.start(root, site)).origin + base;
    const edit = (name: string, from: string | RegExp, to: string) => {
      const path = join(site, name === 'HOST' ? file : name);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`The fault changes nothing in ${path}.`);
      writeFileSync(path, after);
    };
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'smoke-'));
      chmodSync(root, 0o755);
      site = join(root, base);
      office = mkdtempSync(join(tmpdir(), 'office-'));
      writeTinySite(join(office, 'dist'), base);
      cpSync(join(office, 'dist'), site, { recursive: true });
    });
    afterEach(async () => {
      await server?.stop();
      server = undefined;
      rmSync(root, { recursive: true, force: true });
      rmSync(office, { recursive: true, force: true });
    });

    it('finds a whole deployment in order, with the build at hand and without', async () => {
      const url = await started();
      const withBuild = await smoke(office, url);
      expect(withBuild.said).toMatch(/sammenlignes med dist\/[^]*OK {5}filer \(\d\d i alt\)[^]*Alt er på plads\./);
      expect(withBuild.said).not.toContain('FEJL');
      const without = await smoke(root, url.replace(/\/$/, ''));
      expect(without.said).toMatch(/sammenlignes med værtens egen liste[^]*Alt er på plads\./);
      expect([withBuild.status, without.status]).toEqual([0, 0]);
    });
    it.each(faults)('catches $is', async ({ plant, says }) => {
      plant(site, edit);
      const { status, said } = await smoke(office, await started());
      expect(said).toMatch(says);
      expect(status).toBe(1);
    });
    it('does not ask for headers where the host cannot send them', async () => {
      edit('HOST', /^.*(X-Frame-Options|Content-Security-Policy).*$/gm, '');
      expect((await smoke(office, await started(), '--uden-headere')).status).toBe(0);
    });
  });
}

describe('npm run smoke', () => {
  it.each([[[], 'Skriv sidens adresse'], [['ftp://x.dk/'], 'Skriv sidens adresse'], [['http://127.0.0.1:9/', '--andet'], 'Skriv sidens adresse']])('says what it needs: %j', async (args, says) => {
    const { status, said } = await smoke(tmpdir(), ...args);
    expect([status, said.includes(says)]).toEqual([1, true]);
  });
  it('says when nothing answers', async () => expect(await smoke(tmpdir(), 'http://127.0.0.1:9/')).toMatchObject({ status: 1, said: expect.stringContaining('svarer ikke') as string }));
});
