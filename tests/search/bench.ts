/**
 * `npm run bench:search`: how often a parent's question finds its answer, against plain Pagefind and MiniSearch
 * on the same pages in the same run. Needs a finished build. `-v` lists what was not found first; a word narrows to queries that hold it.
 */
import { dangers, freshDangers, querySets, runsOf, type Run } from './cases.ts';
import { openPagefind, serveDist } from './engine.ts';
import { openMiniSearch } from './minisearch.ts';
import { firstAnswers, seesDanger, wholeList } from './ours.ts';
import { isDanish, OFF_TOPIC, placeOf, scoreOf, type Answered } from './score.ts';
import { readShipped } from './shipped.ts';

const [verbose, only] = [process.argv.includes('-v'), process.argv.slice(2).find((a) => !a.startsWith('-'))];
const ENGINES = ['ours', 'pagefind', 'minisearch'] as const;
type Engine = (typeof ENGINES)[number];
const NAME: Record<Engine, string> = { ours: 'Støttevejen', pagefind: 'Pagefind', minisearch: 'MiniSearch' };

const shipped = readShipped();
const server = await serveDist();
const engine = await openPagefind(server.origin);
const stock = await openPagefind(server.origin, true);
const mini = openMiniSearch();
const silent = new Set<string>();

/** Other engines find pages, not the words on a page. */
const wholePages = (run: Run): Run => ({ ...run, right: new Set([...run.right].map((path) => path.replace(/#.*$/, ''))) });

async function answer(run: Run): Promise<Record<Engine, Answered>> {
  const first = firstAnswers(run, shipped);
  const places = first.municipality ? [first.municipality, 'faelles'] : ['faelles'];
  const lists = await engine.ask(first.queries.map((q) => q.word), places);
  first.queries.forEach((q, i) => q.expected && lists[i]?.length === 0 && silent.add(`${q.word} (${first.municipality})`));
  const ours = { run, paths: wholeList(first, lists, engine.pathOf) };
  const among = run.named ? undefined : [run.municipality, 'faelles'];
  const [plain = []] = await stock.ask([run.query], among);
  if (verbose && (run.right.size > 0 ? placeOf(ours) !== 0 : ours.paths.length > 0)) {
    const place = placeOf(ours);
    console.log(`${run.right.size === 0 ? 'off' : place < 0 || place > 2 ? '✗✗ ' : '✗  '}[${run.category}] ${run.municipality} »${run.query}« ${place + 1 || '-'}: ${first.asked.terms.map((t) => `${t.typed}=${t.ways.slice(0, 3).map((w) => w.words.map((x) => x.text).join('&')).join('/')}`).join(' ')} | text ${first.asked.textWords.join(' ')} | ? ${first.asked.unknown.join(' ')}\n      ${ours.paths.slice(0, 4).join(' | ')}`);
  }
  return { ours, pagefind: { run: wholePages(run), paths: plain.map((hit) => stock.pathOf(hit.id)) }, minisearch: { run: wholePages(run), paths: mini(run.query, among) } };
}

const percent = (part: number) => `${(100 * part).toFixed(part === 1 || part === 0 ? 0 : 1)}`.padStart(5);

function table(title: string, answers: Record<Engine, Answered>[]): void {
  const row = (name: string, some: Record<Engine, Answered>[]) => {
    const cells = ENGINES.map((e) => {
      const s = scoreOf(some.map((a) => a[e]));
      return `${percent(s.first)} ${percent(s.three)} ${s.mrr.toFixed(2)} ${percent(s.zero)}`;
    });
    console.log(`| ${name.padEnd(14)} | ${String(some.length).padStart(4)} | ${cells.join(' | ')} |`);
  };
  console.log(`\n## ${title}: top 1 %, top 3 %, MRR, nothing found %\n`);
  console.log(`| ${''.padEnd(14)} | runs | ${ENGINES.map((e) => NAME[e].padEnd(22)).join(' | ')} |\n|${'-'.repeat(16)}|------|${ENGINES.map(() => '-'.repeat(24)).join('|')}|`);
  const answered = answers.filter((a) => a.ours.run.category !== OFF_TOPIC);
  for (const category of new Set(answered.map((a) => a.ours.run.category))) row(category, answered.filter((a) => a.ours.run.category === category));
  row('all Danish', answered.filter((a) => isDanish(a.ours.run)));
  const off = answers.filter((a) => a.ours.run.category === OFF_TOPIC);
  if (off.length > 0) console.log(`\nOff-topic runs with results (${off.length}): ${ENGINES.map((e) => `${NAME[e]} ${percent(1 - scoreOf(off.map((a) => a[e])).zero).trim()} %`).join(', ')}`);
}

for (const [title, list] of querySets) {
  const runs = runsOf(only ? list.filter((q) => q.q.toLowerCase().includes(only)) : list, shipped.municipalities);
  const answers: Record<Engine, Answered>[] = [];
  for (const run of runs) answers.push(await answer(run));
  if (answers.length > 0) table(title, answers);
}
const seen = (list: readonly string[]) => `${list.filter((query) => seesDanger(query, shipped)).length} of ${list.length}`;
if (!only) for (const [whose, { danger, safe }] of [['read', dangers], ['fresh', freshDangers]] as const) console.log(`\nDanger in queries ${whose === 'read' ? 'read while phrases were written' : 'nobody read'}: seen in ${seen(danger)}; where it only sounds so, in ${seen(safe)}.`);
console.log(silent.size === 0 ? '\nEvery word that stands on a page was found by the full text.' : `\nWords the full text did not find, though they stand on a page: ${[...silent].join(', ')}`);
await Promise.all([engine.stop(), stock.stop()]);
server.stop();
