import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '#checks/check.ts';
import { policy } from '#checks/policy.ts';
import { report } from '#checks/report.ts';
import { slugMeant } from '#checks/suggestions.ts';
import { tasksOf } from '#checks/tasks.ts';
import { TAKEN_SLUGS } from '#domain/build-site.ts';
import type { Site } from '#domain/site.ts';
import { statusList } from '#domain/status.ts';
import { site as config } from '#site.ts';

/**
 * `npm run ny-kommune -- <slug> "<Navn>" [https://hjemmeside]`: a municipality's folder, valid at once and honest everywhere.
 * Nothing is known of it yet, and it says so: contacts are roles or unknown, questions stand as unanswered. Nothing is overwritten.
 */
const FOLDER = 'content/kommuner';
const SKELETON = join(import.meta.dirname, 'ny-kommune');
/** Whom to ask of what only others than the daycare can know. */
const ASK: Readonly<Record<string, string>> = { 'ikke-i-dagtilbud': 'kommunen', sundhedsplejerske: 'sundhedsplejen' };

function refuse(message: string): never {
  console.error(`${message}\n\nSådan bruges kommandoen: npm run ny-kommune -- greve "Greve"`);
  process.exit(1);
}

function judge(slug: string | undefined, name: string | undefined, website: string | undefined, site: Site): asserts name is string {
  if (!slug || !name) refuse('Skriv kommunens navn i adressen og kommunens navn, som forældre kender det.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) refuse(`»${slug}« kan ikke bruges i en adresse. Brug kun små bogstaver a-z, tal og bindestreg.${slugMeant(slug) ? ` Skriv: npm run ny-kommune -- ${slugMeant(slug)} "${name}"` : ''}`);
  if (TAKEN_SLUGS.has(slug)) refuse(`»${slug}« er navnet på en fælles side. Vælg et andet, fx ${slug}-kommune.`);
  if (existsSync(join(FOLDER, slug))) refuse(`Mappen ${FOLDER}/${slug} findes allerede. Intet er ændret.`);
  if (!/^\p{L}[\p{L} .'-]{1,39}$/u.test(name)) refuse(`»${name}« kan ikke bruges som navn. Skriv kommunens navn med bogstaver, fx "Ringkøbing-Skjern".`);
  if (site.municipalities.some((m) => m.name.toLowerCase() === name.toLowerCase())) refuse(`Der er allerede en kommune, der hedder ${name}. Intet er ændret.`);
  if (website !== undefined && (!/^https:\/\/[^\s@\\"]+$/.test(website) || !URL.canParse(website))) refuse(`»${website}« er ikke en hel adresse. Skriv fx https://greve.dk/, eller lad den være.`);
}

/** The questions no text of the skeleton answers, as YAML. */
function unanswered(site: Site, answered: ReadonlySet<string>): string {
  const open = site.questions.filter((q) => q.scope === 'municipality' && !answered.has(q.id));
  const rows = open.map((q) => `  - spoergsmaal: ${q.id}\n    spoerg: ${ASK[q.id] ?? 'lederen'}\n    note: Vi har endnu ikke undersøgt, hvad der gælder i kommunen.\n`);
  return rows.length > 0 ? `ubesvaret:\n${rows.join('')}` : 'ubesvaret: []\n';
}

const [slug = '', name, website] = process.argv.slice(2);
const { site, errors, problems } = checkContent(process.cwd(), config.today);
if (errors > 0) refuse(`Indholdet har fejl, som skal rettes først.\n\n${report(problems.filter((p) => p.severity === 'error'))}`);
judge(slug, name, website, site);

const used = site.municipalities.map((m) => m.colour);
const { colours } = policy;
const colour = colours.find((c) => !used.includes(c)) ?? colours[used.length % colours.length] ?? 'hav';
const fill = (text: string) => text.replaceAll('__NAVN__', name).replaceAll('__FARVE__', colour).replaceAll('__DAG__', config.today);
const paths = readdirSync(SKELETON, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(SKELETON.length + 1)).sort();
const files = new Map(paths.map((path) => [path, fill(readFileSync(join(SKELETON, path), 'utf8'))]));
const answered = new Set([...files.values()].flatMap((text) => /^besvarer:\n((?: {2}- .+\n)+)/m.exec(text)?.[1]?.match(/[a-z0-9-]{2,}/g) ?? []));
files.set('kommune.yaml', (files.get('kommune.yaml') ?? '').replace('\nfarve:', `${website ? `\nhjemmeside: ${website}` : ''}\nfarve:`) + unanswered(site, answered));

for (const [path, text] of files) {
  const target = join(FOLDER, slug, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
}

const after = checkContent(process.cwd(), config.today);
const status = statusList(after.site, new Map()).find((s) => s.municipality.slug === slug);
console.log(`${name} er lavet i ${FOLDER}/${slug}: ${files.size} filer. Alt, der ikke er fundet endnu, står som »ikke oplyst«.`);
const own = after.problems.filter((p) => p.severity === 'error' || p.file.startsWith(`${FOLDER}/${slug}/`));
if (own.length > 0) console.log(`\n${report(own)}`);
console.log('\nGør nu dette, i denne rækkefølge:');
for (const [i, { what, items }] of (status ? tasksOf(status) : []).entries()) console.log(`\n${i + 1}. ${what}\n${items.map((item) => `   - ${item}`).join('\n')}`);
console.log(`\nListen kan altid ses igen: npm run status -- ${slug}`);
process.exitCode = after.errors > 0 ? 1 : 0;
