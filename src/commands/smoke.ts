import { existsSync, readFileSync } from 'node:fs';
import { PROMISES, proveDeployment, type Finding } from '#hosts/deployment.ts';
import { MANIFEST, readManifest } from '#hosts/manifest.ts';

/**
 * `npm run smoke -- https://www.eksempel.dk/stoette/`: proves that a host serves the build in dist/, or without one,
 * the build it says it serves. Exit code 1 when anything is wrong.
 * `--uden-headere`: for hosts that cannot send one's own headers, as GitHub Pages.
 */
/** As many addresses as stand in the report when more have the same fault, and as many faults of one kind. */
const SHOWN = 3;
const MOST = 8;
const [address, ...options] = process.argv.slice(2).sort((a) => (a.startsWith('--') ? 1 : -1));
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!address || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol) || options.some((option) => option !== '--uden-headere')) stop('Skriv sidens adresse, fx npm run smoke -- https://www.eksempel.dk/stoette/\nKan værten ikke sende egne headere, så skriv --uden-headere bagefter.');
const url = new URL(address?.endsWith('/') ? address : `${address}/`);

const local = `dist/${MANIFEST}`;
const source = existsSync(local) ? readFileSync(local, 'utf8') : await fetch(new URL(MANIFEST, url)).then((r) => r.text()).catch((fault: Error) => stop(`${url.href} svarer ikke: ${(fault.cause as Error | undefined)?.message ?? fault.message}`));
const manifest = readManifest(source) ?? stop(`${existsSync(local) ? local : new URL(MANIFEST, url).href} er ikke en liste over en bygget side.`);
console.log(`${url.href} sammenlignes med ${existsSync(local) ? 'dist/' : 'værtens egen liste'}, bygget til ${manifest.built}.\n`);

const { findings, files, compressed } = await proveDeployment(url, manifest, { fetch, withHeaders: !options.includes('--uden-headere') });
const line = ({ at, message }: Finding) => `       ${manifest.base}${at}: ${message}`;
/** One line for each fault: a header that is missing is missing everywhere. */
const lines = (own: readonly Finding[]): string[] =>
  [...Map.groupBy(own, ({ message }) => message)].flatMap(([message, same]) =>
    same.length <= SHOWN ? same.map(line) : [`       ${message}: ${same.length} adresser, fx ${same.slice(0, SHOWN).map(({ at }) => manifest.base + at).join(' ')}`]);
for (const promise of PROMISES) {
  const own = findings.filter((f) => f.promise === promise).sort((a, b) => a.at.localeCompare(b.at, 'da'));
  console.log(`${own.length === 0 ? 'OK    ' : 'FEJL  '} ${promise}${promise === 'filer' ? ` (${files} i alt)` : ''}`);
  const said = lines(own);
  if (said.length > 0) console.log([...said.slice(0, MOST), ...(said.length > MOST ? [`       ... og ${said.length - MOST} til`] : [])].join('\n'));
}
if (!compressed) console.log('\nobs    Værten komprimerer ikke siderne. De bliver flere gange så store undervejs. Slå gzip eller brotli til.');
console.log(findings.length === 0 ? '\nAlt er på plads.' : `\n${findings.length} fejl.${findings.length > 1 ? ' Ret den øverste først, og prøv igen: den kan være skyld i de andre.' : ''}`);
process.exitCode = findings.length > 0 ? 1 : 0;
