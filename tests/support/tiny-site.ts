import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFiles } from '#checks/read-dist.ts';
import { hashesOf, pagePolicy, rulesFor } from '#hosts/headers.ts';
import { hostFiles } from '#hosts/host-files.ts';
import { MANIFEST, manifestOf, manifestText } from '#hosts/manifest.ts';

const STYLE = 'main{max-inline-size:66ch}';
const styles = hashesOf([STYLE]);
const page = (title: string, head = '') => `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy(styles)}">${head}<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1></main></body></html>`;

/** A dozen files with the host files and the list a real build writes: a whole site for tests of hosting. */
export function writeTinySite(folder: string, base: string): void {
  const towns = Array.from({ length: 12 }, (_, n) => [`koege/side-${String.fromCharCode(97 + n)}/index.html`, page(`Side ${n}`)] as const);
  const files: Record<string, string> = {
    'index.html': page('Forside'),
    '404.html': page('Vi kan ikke finde siden'),
    'koege/index.html': page('Køge'),
    ...Object.fromEntries(towns),
    'was/index.html': page('Erklæring', `<meta http-equiv="refresh" content="0; url=${base}koege/">`),
    'api/sider.json': '[]',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '_astro/soeg.a1b2c3d4.js': 'export {};',
    'pagefind/pagefind-entry.json': '{"version":"1.6.0"}',
    'pagefind/fragment/da_1.pf_fragment': 'xyz',
    ...hostFiles(rulesFor({ base, styles, redirects: [[`${base}was/`, `${base}koege/`]] })),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, MANIFEST), manifestText(manifestOf(folder, builtFiles(folder), { built: '2026-11-22', base })));
}
