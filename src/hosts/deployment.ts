import { FOREVER, NOT_FOUND, rulesFor, TYPES } from './headers.ts';
import { addressOf, MANIFEST, manifestText, sha256, type Manifest } from './manifest.ts';
import { OWN_FILES } from './own-files.ts';
import { styleSourceOf } from './page.ts';

/** What is proved, in the order it is told. */
export const PROMISES = ['adresse', 'filer', 'indholdstyper', 'headere', 'mellemlager', 'ukendte adresser', 'omstillinger'] as const;
export type Promised = (typeof PROMISES)[number];
export interface Finding {
  promise: Promised;
  /** The address below the base path. */
  at: string;
  message: string;
}
export interface Proof {
  findings: Finding[];
  /** Files fetched and compared. */
  files: number;
  /** Pages the host compresses on the way: bytes on the line depend on it, correctness does not. */
  compressed: boolean;
}

type Fetch = (url: string, options: { redirect: 'manual' }) => Promise<Response>;
interface Fetched {
  path: string;
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

const AT_ONCE = 8;
/** Names a host may rightly use for a type. */
const ALIKE: Record<string, string[]> = { 'text/javascript': ['application/javascript'], 'application/xml': ['text/xml'] };
const extensionOf = (path: string) => /\.([a-z0-9_]+)$/.exec(path)?.[1] ?? '';

async function eachOf<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...list];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  }));
}

function typeFault({ path, headers }: Fetched): string | undefined {
  const right = TYPES[extensionOf(path)];
  const [sent = '', ...more] = (headers.get('content-type') ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = more.find((part) => part.startsWith('charset='))?.replace(/charset=|"/g, '');
  if (charset && charset !== 'utf-8') return `tegnsættet er ${charset} og skal være utf-8`;
  // What the site's own scripts fetch as bytes may be called anything; the bytes are compared.
  if (!right || right === 'application/octet-stream' || sent === right || ALIKE[right]?.includes(sent)) return undefined;
  return `typen er »${sent || 'ikke sat'}« og skal være »${right}«`;
}

function cachingFault({ path, headers }: Fetched): string | undefined {
  const sent = headers.get('cache-control') ?? '';
  if (FOREVER.some((folder) => path.startsWith(folder))) return /immutable/.test(sent) && /max-age=31536000/.test(sent) ? undefined : `Cache-Control er »${sent}«; filen kan gemmes i et år (immutable)`;
  return /no-cache|no-store|max-age=0\b/.test(sent) ? undefined : `Cache-Control er »${sent}«; en ny udgave kan blive overset`;
}

const same = (name: string, sent: string | null, right: string): boolean => {
  if (name !== 'Strict-Transport-Security') return sent === right;
  // A host may promise longer, and for its subdomains.
  return Number(/max-age=(\d+)/.exec(sent ?? '')?.[1] ?? 0) >= 31_536_000;
};

/**
 * Proves that a host serves a build whole and as it must: every file, type, header, 404 and redirect.
 * @param url where the site stands, base path and slash included
 * @param withHeaders false for hosts that cannot send headers of one's own
 */
export async function proveDeployment(url: URL, manifest: Manifest, { fetch, withHeaders = true }: { fetch: Fetch; withHeaders?: boolean }): Promise<Proof> {
  const { base, files, redirects } = manifest;
  const findings: Finding[] = [];
  const say = (promise: Promised, at: string, message: string) => void findings.push({ promise, at, message });
  const get = async (path: string): Promise<Fetched | undefined> => {
    try {
      const response = await fetch(new URL(path, url).href, { redirect: 'manual' });
      return { path, status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (fault) {
      say('adresse', path, `kunne ikke hentes: ${fault instanceof Error ? ((fault.cause as Error | undefined)?.message ?? fault.message) : String(fault)}`);
      return undefined;
    }
  };

  const leadsTo = (from: string, to: string | undefined) => to && new URL(to, new URL(from, url)).href;

  if (url.pathname !== base) say('adresse', '', `siden er bygget til at ligge under ${base}, ikke ${url.pathname}`);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !local) say('adresse', '', 'adressen begynder ikke med https://');
  const front = await get('');
  if (!front) return { findings, files: 0, compressed: false };
  const styles = styleSourceOf(new TextDecoder().decode(front.bytes)) ?? '';
  const { headers: wanted } = rulesFor({ base, styles });
  const headerFaults = ({ path, headers }: Fetched) => {
    if (withHeaders) for (const [name, right] of wanted) if (!same(name, headers.get(name), right)) say('headere', path, headers.has(name) ? `${name} er en anden: ${headers.get(name)}` : `${name} mangler`);
  };

  const served = Object.keys(files).filter((file) => !OWN_FILES.some((own) => own === file));
  await eachOf([...served, MANIFEST], async (file) => {
    const fetched = await get(addressOf(file));
    if (!fetched) return;
    const { status, bytes, path } = fetched;
    const to = status >= 300 && status < 400 ? fetched.headers.get('location') : undefined;
    // A host may send the reader on where the page would have done so itself.
    if (to && leadsTo(path, to) === leadsTo('', redirects[path])) return;
    if (to) return say('omstillinger', path, `sender videre til ${to}`);
    if (status >= 500) return say('filer', path, `serveren fejler (status ${status}); se, hvad dens fejllog siger`);
    if (status !== 200) return say('filer', path, `mangler (status ${status})`);
    if (file === MANIFEST) {
      if (new TextDecoder().decode(bytes) !== manifestText(manifest)) say('filer', file, 'er fra en anden udgave end den, der ligger i dist/');
    } else if (sha256(bytes) !== files[file]) say('filer', path, 'er en anden udgave end den byggede');
    const wrongType = typeFault({ ...fetched, path: file });
    if (wrongType) say('indholdstyper', path, wrongType);
    headerFaults(fetched);
    if (withHeaders) {
      const wrongCaching = cachingFault(fetched);
      if (wrongCaching) say('mellemlager', path, wrongCaching);
    }
  });

  for (const path of ['findes-ikke/', `${FOREVER[0]}findes-ikke.js`]) {
    const missing = await get(path);
    if (!missing) continue;
    if (missing.status !== 404) say('ukendte adresser', path, `svarer ${missing.status} og skal svare 404`);
    if (sha256(missing.bytes) !== files[NOT_FOUND]) say('ukendte adresser', path, `viser ikke sidens egen ${NOT_FOUND}`);
    headerFaults(missing);
  }
  for (const folder of served.flatMap((file) => /^([a-z-]+\/[a-z-]+)\/index\.html$/.exec(file)?.[1] ?? []).slice(0, 2)) {
    const bare = await get(folder);
    const to = bare?.headers.get('location') ?? undefined;
    if (bare && (bare.status < 301 || bare.status > 308 || leadsTo(folder, to) !== new URL(`${folder}/`, url).href)) say('omstillinger', folder, `skal sende videre til ${base}${folder}/ (status ${bare.status}${to ? `, ${to}` : ''})`);
  }
  if (url.protocol === 'https:' && !local) {
    const plain = await fetch(url.href.replace('https:', 'http:'), { redirect: 'manual' }).catch(() => undefined);
    if (plain && !(plain.headers.get('location') ?? '').startsWith('https:')) say('omstillinger', '', `http:// sender ikke videre til https:// (status ${plain.status})`);
  }
  return { findings, files: served.length, compressed: front.headers.has('content-encoding') };
}
