import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateContent } from './generate.ts';
import { measure, weigh, type Cost } from './measure.ts';
import { bareAstro, eleventy, type Peer } from './peers.ts';
import { starlight, starlightWithoutSidebar } from './starlight.ts';

/**
 * `npm run bench:build [-- 3 30 98] [--med-pjecer] [--hele-starlight]`: builds a site of so many municipalities with 40 entries each, beside the smallest
 * honest sites of other makes with the same texts and pages, one after the other in the same run. Ratios count, not seconds. On a machine
 * that others use, one build differs from the next by a third: ours and the bare one are built in turn, and the middle of these counts.
 */
const ROOT = join(import.meta.dirname, '../..');
const ENTRIES = 40;
/** With more, Starlight's pages alone are gigabytes, and take five minutes: only when asked for. */
const STARLIGHT_MOST = process.argv.includes('--hele-starlight') ? Infinity : 30;
/** Builds of ours and of the bare site, in turn. */
const TURNS = 3;
const LIMIT = { cpuOverBare: 1.3, cpuOverStarlight: 0.6, memoryMiB: 2.3 * 1024, growth: 1.2 };

const sizes = process.argv.slice(2).map(Number).filter((n) => n > 0);
const workplace = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(workplace, { recursive: true, force: true }));

function ours(folder: string, content: string): Peer {
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  if (!process.argv.includes('--med-pjecer')) writeFileSync(join(folder, 'src/integrations/leaflet.ts'), NO_LEAFLETS);
  return { name: 'Støttevejen', command: [process.execPath, join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], dist: join(folder, 'dist') };
}

/** Leaflets are counted apart: no peer has any. Here each is a file of one line, so that every link still leads somewhere. */
const NO_LEAFLETS = `import { readdirSync, writeFileSync } from 'node:fs';
export const leaflet = () => ({ name: 'leaflet', hooks: { 'astro:build:done': ({ dir }: { dir: URL }) => readdirSync('content/kommuner').forEach((name) => writeFileSync(new URL(name + '/pjece.pdf', dir), 'pjece')) } });
`;

interface Row {
  size: number;
  name: string;
  cost: Cost;
  built: ReturnType<typeof weigh>;
}
const rows: Row[] = [];
let builds = 0;
/** The one of middle CPU. */
function middle(turns: readonly Row[]): Row {
  const row = [...turns].sort((a, b) => a.cost.cpu - b.cost.cpu)[Math.floor(turns.length / 2)];
  if (!row) throw new Error('Nothing was built.');
  return row;
}
const cell = (text: string | number, width: number) => String(text).padStart(width);
const print = ({ size, name, cost, built }: Row, bare: Row | undefined) =>
  console.log(`${name.padEnd(34)}${cell(`${size} × ${ENTRIES}`, 8)}${cell(built.pages, 7)}${cell(cost.cpu.toFixed(1), 8)}${cell(cost.wall.toFixed(1), 8)}${cell(cost.memory?.toFixed(0) ?? '-', 8)}${cell(((cost.cpu / built.pages) * 1000).toFixed(1), 9)}${cell((built.bytes / 1e6).toFixed(1), 8)}${cell((built.index / 1e6).toFixed(1), 8)}${cell((built.median / 1000).toFixed(1), 8)}${cell(bare ? (cost.cpu / bare.cost.cpu).toFixed(2) : '', 7)}`);

console.log(`${''.padEnd(42)}${cell('pages', 7)}${cell('CPU s', 8)}${cell('wall s', 8)}${cell('MiB', 8)}${cell('ms/page', 9)}${cell('MB', 8)}${cell('index', 8)}${cell('kB gz', 8)}${cell('÷ bare', 7)}`);
for (const size of sizes.length > 0 ? sizes : [3, 30, 98]) {
  const content = join(workplace, `content-${size}`);
  generateContent(content, size, ENTRIES);
  const build = async (make: (folder: string, content: string) => Peer): Promise<Row> => {
    // Folders stay to the end: a file system that has just lost thousands of files is slow to give out new ones, and the build after pays for it.
    const folder = join(workplace, `${make.name}-${size}-${(builds += 1)}`);
    const peer = make(folder, content);
    const cost = await measure(folder, peer.command, { BUILD_DATE: '2026-11-22' });
    return { size, name: peer.name, cost, built: weigh(peer.dist) };
  };
  const bares: Row[] = [];
  const mine: Row[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    bares.push(await build(bareAstro));
    mine.push(await build(ours));
  }
  const [bare, own] = [middle(bares), middle(mine)];
  for (const row of [bare, own]) {
    rows.push(row);
    print(row, bare);
  }
  for (const make of [starlightWithoutSidebar, ...(size <= STARLIGHT_MOST ? [starlight] : []), eleventy]) {
    try {
      const row = await build(make);
      rows.push(row);
      print(row, bare);
    } catch (fault) {
      console.log(`${make.name}: left out. ${fault instanceof Error ? fault.message.split('\n').slice(0, 40).join('\n') : String(fault)}`);
    }
  }
}

const of = (name: string, size: number) => rows.find((r) => r.name.startsWith(name) && r.size === size);
const [ours98, ours30, bare98] = [of('Støttevejen', 98), of('Støttevejen', 30), of('Astro', 98)];
const besideStarlight = rows.flatMap(({ name, size, cost }) => {
  const own = name === 'Starlight' && size >= 30 ? of('Støttevejen', size) : undefined;
  return own ? [[`CPU at ${size} ≤ ${LIMIT.cpuOverStarlight} × Starlight's`, own.cost.cpu / cost.cpu <= LIMIT.cpuOverStarlight] as const] : [];
});
const verdicts = [
  ...(ours98 && bare98 ? [[`CPU at 98 ≤ ${LIMIT.cpuOverBare} × a bare Astro site`, ours98.cost.cpu / bare98.cost.cpu <= LIMIT.cpuOverBare] as const] : []),
  ...besideStarlight,
  ...(ours98?.cost.memory ? [[`memory at 98 ≤ ${Math.round(LIMIT.memoryMiB)} MiB`, ours98.cost.memory <= LIMIT.memoryMiB] as const] : []),
  ...(ours98 && ours30 ? [[`CPU a page at 98 within ${Math.round((LIMIT.growth - 1) * 100)} % of that at 30`, ours98.cost.cpu / ours98.built.pages <= (LIMIT.growth * ours30.cost.cpu) / ours30.built.pages] as const] : []),
];
for (const [promise, kept] of verdicts) console.log(`${kept ? 'kept  ' : 'BROKEN'} ${promise}`);
process.exitCode = verdicts.every(([, kept]) => kept) ? 0 : 1;
