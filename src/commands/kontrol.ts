import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkContent } from '#checks/check.ts';
import { removeField, setField, setFrontMatter } from '#checks/edit-yaml.ts';
import { report } from '#checks/report.ts';
import { looksLikeName } from '#checks/rules/personal-data.ts';
import type { Contact } from '#domain/contacts.ts';
import { allPages, pagesOf, type Page } from '#domain/site.ts';
import { newerThan } from '#domain/source-use.ts';
import { site as config } from '#site.ts';

/**
 * `npm run kontrol -- <kommune>` (or `faelles`): leads through the contacts and texts to check, one by one, with their owner's page,
 * and writes the state, the day and the role into the files. Every answer is kept at once; stop and go on whenever you like.
 */
const wanted = process.argv[2];
const { site, errors } = checkContent(process.cwd(), config.today);
const municipality = site.municipalities.find((m) => m.slug === wanted);
if (errors > 0 || (!municipality && wanted !== 'faelles')) {
  console.error(errors > 0 ? `Indholdet har ${errors} fejl. Kør npm run tjek, og ret dem først.` : `Skriv, hvad der skal kontrolleres: ${[...site.municipalities.map((m) => m.slug), 'faelles'].join(', ')}. Fx: npm run kontrol -- ${site.municipalities[0]?.slug ?? 'faelles'}`);
  process.exit(1);
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let stopped = false;
/** The answer, in small letters; stops at the end of the input. */
async function ask(question: string): Promise<string> {
  process.stdout.write(`${question} `);
  const { value, done } = await lines.next();
  if (done) stopped = true;
  else if (!process.stdin.isTTY) process.stdout.write('\n');
  return (value ?? '').trim();
}
async function choose(question: string, choices: string): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).toLowerCase().charAt(0);
    if (answer === 'q') stopped = true;
    if (stopped) return 'q';
    if (answer !== '' && choices.includes(answer)) return answer;
    console.log(`  Skriv et af bogstaverne ${[...choices, 'q'].join(', ')}.`);
  }
}
async function askRole(): Promise<string> {
  let warned = false;
  for (;;) {
    const role = await ask('Hvad er jeres rolle? Fx »sekretær i PPR«. Skriv aldrig et navn:');
    if (looksLikeName(role) && !warned) {
      warned = true;
      console.log('  Det ligner navnet på en person. Skriv rollen. Er det en rolle, så skriv det en gang til.');
      continue;
    }
    if (stopped || /^[\p{L}\p{N}][^<>{}@\n]{2,79}$/u.test(role)) return role;
    console.log('  Skriv rollen med 3 til 80 tegn.');
  }
}
const change = (file: string, edit: (text: string) => string) => writeFileSync(file, edit(readFileSync(file, 'utf8')));

const register = municipality ? municipality.file.replace('kommune.yaml', 'kontakter.yaml') : 'content/kontakter.yaml';
const own = municipality ? municipality.contacts : site.nationalContacts;
const use = (c: Contact) => (municipality?.acute.includes(c) ? 100 : 0) + (municipality?.nodes.filter((n) => n.kind === 'outcome' && n.contacts.includes(c)).length ?? 0);
const contacts = own.filter((c) => c.trust === 'published' || c.trust === 'expired').sort((a, b) => use(b) - use(a));
const urgent = (p: Page) => (newerThan(p).length > 0 ? 2 : 0) + (p.overdue ? 1 : 0);
const pages = (municipality ? pagesOf(municipality) : allPages(site).filter((p) => !p.municipality)).filter((p) => !p.withdrawn && (urgent(p) > 0 || !p.reviewed)).sort((a, b) => urgent(b) - urgent(a));

const done = { checked: 0, withdrawn: 0, wrong: [] as string[], read: 0 };
console.log(`${municipality?.name ?? 'Det fælles'}: ${contacts.length} kontakter og ${pages.length} tekster skal kontrolleres. Svar med ét bogstav. q stopper, og alt er gemt.`);
const role = contacts.length + pages.length > 0 ? await askRole() : '';

for (const [i, c] of contacts.entries()) {
  if (stopped) break;
  console.log(`\nKontakt ${i + 1} af ${contacts.length}: ${c.name} (${c.id})`);
  const shown = [c.phone && `Telefon: ${c.phone}`, c.hours && `Åbent: ${c.hours}`, c.email && `Mail: ${c.email}`, c.address && `Adresse: ${c.address}`, c.note && `Note: ${c.note}`, c.checked && `Sidst kontrolleret: ${c.checked.date}`];
  console.log(shown.filter(Boolean).map((line) => `  ${line}`).join('\n'));
  console.log(`  Se efter her: ${[...new Set([c.website, c.source?.url])].filter(Boolean).join(' eller ') || 'ejerens egen side'}`);
  const answer = await choose('Passer det hele? j = ja, n = nej, t = tag den ned, s = spring over:', 'jnts');
  if (answer === 'j') {
    change(register, (text) => setField(setField(text, [c.id], 'tilstand', 'kontrolleret'), [c.id], 'kontrolleret', { dato: config.today, af: role }));
    done.checked += 1;
    if (c.note && (await choose('Passer noten endnu? j = ja, n = nej, slet den:', 'jn')) === 'n') change(register, (text) => removeField(text, [c.id], 'note'));
  }
  if (answer === 't') {
    change(register, (text) => setField(text, [c.id], 'tilbagetrukket', 'true'));
    done.withdrawn += 1;
  }
  if (answer === 'n') done.wrong.push(`${register}: ${c.id}`);
}

for (const [i, p] of pages.entries()) {
  if (stopped) break;
  console.log(`\nTekst ${i + 1} af ${pages.length}: ${p.title}\n  ${p.summary}\n  Læs hele teksten her: ${p.file}\n  Skrevet ${p.written}${p.reviewed ? `, gennemgået ${p.reviewed.date}` : ''}`);
  for (const s of p.sources) console.log(`  Kilde: ${s.title}, ${s.publisher}, ${s.dateText}${s.url ? ` (${s.url})` : ''}`);
  const answer = await choose('Har I læst den, og passer den? j = ja, n = nej, t = tag den ned, s = spring over:', 'jnts');
  if (answer === 'j') {
    const what = await ask('Hvad har I gennemgået? Skriv k for kontakter, i for kilder, t for tekst, eller tryk Enter for alt:');
    if (stopped) break;
    const parts = [['k', 'kontakter'], ['i', 'kilder'], ['t', 'tekst']].filter(([letter = '']) => what === '' || what.toLowerCase().includes(letter)).map(([, name = '']) => name);
    if (parts.length > 0) change(p.file, (text) => setFrontMatter(text, 'gennemgaaet', { dato: config.today, af: role, hvad: parts }));
    if (parts.length > 0) done.read += 1;
  }
  if (answer === 't') {
    change(p.file, (text) => setFrontMatter(text, 'tilbagetrukket', 'true'));
    done.withdrawn += 1;
  }
  if (answer === 'n') done.wrong.push(p.file);
}

console.log(`\nKontakter kontrolleret: ${done.checked}. Tekster gennemgået: ${done.read}. Taget ned: ${done.withdrawn}.`);
if (done.wrong.length > 0) console.log(`Ret disse i filerne:\n${done.wrong.map((w) => `  - ${w}`).join('\n')}`);
const after = checkContent(process.cwd(), config.today);
if (after.errors > 0) console.log(`\n${report(after.problems.filter((p) => p.severity === 'error'))}`);
process.exit(after.errors > 0 ? 1 : 0);
