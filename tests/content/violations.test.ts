import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfLille, errorLines, LILLEBY, lineOf, only, problemAt, swap, type Changes } from '../support/content.ts';

const lille = copyOfLille();
afterAll(() => lille.close());

const PPR = `${LILLEBY}/tilbud/ppr.mdx`;
const LEVEL = `${LILLEBY}/stoettetrekanten/hverdagen.mdx`;
const START = `${LILLEBY}/kontaktveje/start.mdx`;
const WORRY = `${LILLEBY}/kontaktveje/bekymring.mdx`;
const ACUTE = `${LILLEBY}/kontaktveje/akut.mdx`;
const TOWN = `${LILLEBY}/kommune.yaml`;
const CONTACTS = `${LILLEBY}/kontakter.yaml`;
const NOTICES = `${LILLEBY}/varsler.yaml`;
const SOURCES = 'content/kilder.yaml';
const RIGHT = 'content/rettigheder/samtykke.mdx';

// No such person: the serial number 0000 is never given to anybody.
const CPR = ['311299', '0000'].join('-');
const HARD = `${'Forvaltningen understøtter forældresamarbejdet gennem tværprofessionelle koordineringsmøder, '.repeat(20)}hvor sagsbehandlere deltager.`;
const ask = (text: string, to: string) => `  - tekst: ${text}\n    til: ${to}\n`;
const question = (to: string) => (text: string) => text.replace(/svar:\n[\s\S]*?---/, `svar:\n${ask('Ja', to)}${ask('Nej', 'akut')}---`);

/** What an editor did → the file and line of the problem, and what is said. A line is given by a text that stands on it. */
interface Case {
  did: string;
  changes: Changes;
  file: string;
  line: number | string;
  says: string;
}
const c = (did: string, changes: Changes, file: string, line: number | string, says: string): Case => ({ did, changes, file, line, says });

const FIELDS: Case[] = [
  c('left out a field', { [PPR]: swap('titel: PPR i Lilleby\n', '') }, PPR, 2, 'Feltet »titel« mangler.'),
  c('left out a field further in', { [PPR]: swap('  forklaring: Lederen beslutter det.\n', '') }, PPR, 'bestemmer:', 'Feltet »forklaring« mangler.'),
  c('left out a field of a contact', { [CONTACTS]: swap('  hvem: PPR giver råd om trivsel.\n', '') }, CONTACTS, 'ppr:', 'Feltet »hvem« mangler.'),
  c('misspelled a field', { [PPR]: swap('saadan:', 'sådan:') }, PPR, 'sådan:', 'Feltet »sådan« kendes ikke.'),
  c('added a field to the municipality', { [TOWN]: (t) => `${t}borgmester: ja\n` }, TOWN, 'borgmester', 'Feltet »borgmester« kendes ikke.'),
  c('wrote a number as a title', { [PPR]: swap('titel: PPR i Lilleby', 'titel: 2024') }, PPR, 'titel: 2024', 'forkert slags værdi'),
  c('wrote a colour of his own', { [TOWN]: swap('farve: hav', 'farve: lilla') }, TOWN, 'farve: lilla', 'ikke en af de mulige'),
  c('wrote two sentences to say, not three', { [ACUTE]: swap('  - Hvornår har I tid?\n', '') }, ACUTE, 'sigDette:', 'Feltet »sigDette«'),
  c('said »gennem« and not through whom', { [PPR]: swap('  via: lederen\n', '') }, PPR, 'direkte:', 'Feltet »via«'),
  c('said »ikke-oplyst« and not whom to ask', { [LEVEL]: swap('  spoerg: lederen\n', '') }, LEVEL, 'ventetid:', 'ingen at spørge er nævnt'),
  c('wrote the same field twice', { [PPR]: swap('resume:', 'titel: Igen\nresume:') }, PPR, 'titel: Igen', 'Det samme felt står to gange.'),
  c('wrote a tab', { [TOWN]: swap('  forklaring:', '\tforklaring:') }, TOWN, '\tforklaring:', 'tabulator'),
  c('wrote a colon in a text', { [PPR]: swap('saadan: Spørg på stuen.', 'saadan: Husk: spørg på stuen.') }, PPR, 'saadan:', 'kolon midt i en tekst'),
  c('began a text with stars', { [PPR]: swap('saadan: Spørg på stuen.', 'saadan: *Spørg*') }, PPR, 'saadan:', 'Teksten begynder med *'),
  c('wrote markup in a field', { [PPR]: swap('saadan: Spørg', 'saadan: <b>Spørg</b>') }, PPR, 'saadan:', 'Feltet »saadan« er ikke rigtigt: »<b>Spørg</b> på stuen.«.'),
];
const DATES: Case[] = [
  c('wrote the day first', { [PPR]: swap('dato: 2026-11-20', 'dato: 01-11-2026') }, PPR, 'dato:', 'Feltet »dato« er ikke rigtigt: »'),
  c('wrote a day that does not exist', { [PPR]: swap('dato: 2026-11-20', 'dato: 2026-02-31') }, PPR, 'dato:', 'Feltet »dato« er ikke rigtigt: »'),
  c('checked a contact on no day', { [CONTACTS]: swap('dato: 2026-10-01', 'dato: 1. oktober') }, CONTACTS, 'dato:', 'Feltet »dato« er ikke rigtigt: »'),
  c('ended a notice before it began', { [NOTICES]: swap('til: 2026-12-31', 'til: 2026-10-31') }, NOTICES, 'til:', 'Feltet »til« er ikke rigtigt.'),
  c('wrote a text tomorrow', { [PPR]: swap('dato: 2026-11-20', 'dato: 2026-11-23') }, PPR, 'dato:', 'ligger i fremtiden'),
  c('wrote the wrong century', { [PPR]: swap('dato: 2026-11-20', 'dato: 1926-11-20') }, PPR, 'dato:', 'er for gammel til at være rigtig'),
  c('wrote a text anew after its review', { [`${LILLEBY}/samarbejde/den-foerste-bekymring.mdx`]: swap('dato: 2026-11-20', 'dato: 2026-11-22') }, `${LILLEBY}/samarbejde/den-foerste-bekymring.mdx`, 'dato: 2026-11-21', 'Teksten er skrevet om, efter at den blev gennemgået.'),
  c('checked a contact tomorrow', { [CONTACTS]: swap('dato: 2026-10-01', 'dato: 2026-11-23') }, CONTACTS, 'dato:', 'ligger i fremtiden'),
  c('read a source from a day that never was', { [SOURCES]: swap('dato: efter 2020-11-25', 'dato: 2026-02-31') }, SOURCES, '2026-02-31', 'Dagen 2026-02-31 findes ikke.'),
  c('read a source from next year', { [SOURCES]: swap('dato: 2024-05', 'dato: 2027') }, SOURCES, 'dato: 2027', 'Kildens dato ligger i fremtiden.'),
  c('guessed the date of a source', { [SOURCES]: swap('dato: efter 2020-11-25', 'dato: ca. 2020') }, SOURCES, 'ca. 2020', 'Feltet »dato« er ikke rigtigt: »ca. 2020«.'),
];
const REFERENCES: Case[] = [
  c('named a source nobody knows', { [PPR]: swap('kilder:\n  - lilleby-side', 'kilder:\n  - lilleby-siden') }, PPR, '- lilleby-siden', 'Kilden »lilleby-siden« findes ikke.'),
  c('named a contact nobody knows', { [TOWN]: swap('spoergHer: hovednummer', 'spoergHer: hovednumer') }, TOWN, 'spoergHer', 'Kontakten »hovednumer« findes ikke.'),
  c('answered a question nobody asks', { [LEVEL]: swap('  - ventetid', '  - ventetiden') }, LEVEL, '- ventetiden', 'Spørgsmålet »ventetiden« findes ikke.'),
  c('gave two contacts one id', { [CONTACTS]: swap('ppr:\n', 'lederen:\n') }, CONTACTS, 17, 'Det samme felt står to gange.'),
  c('gave two sources one id', { [SOURCES]: swap('telefonbogen:', 'loven:') }, SOURCES, 21, 'Det samme felt står to gange.'),
  c('gave two services one place', { [`${LILLEBY}/tilbud/sundhedspleje.mdx`]: lille.read(PPR) }, `${LILLEBY}/tilbud/sundhedspleje.mdx`, 'raekkefoelge:', 'Pladsen 1 er optaget af content/kommuner/lilleby/tilbud/ppr.mdx.'),
  c('sent parents in a ring between two contacts', { [CONTACTS]: (t) => t.replace(/ellers: hovednummer/g, 'ellers: ppr').replace(/(ppr:[\s\S]*?)ellers: ppr/, '$1ellers: gammelt-kontor') }, CONTACTS, 'ellers: gammelt-kontor', 'henviser i ring'),
  c('named one source twice', { [PPR]: swap('kilder:\n  - lilleby-side\n', 'kilder:\n  - lilleby-side\n  - lilleby-side\n') }, PPR, 7, '»lilleby-side« står to gange.'),
  c('gave two answers the same words', { [START]: swap('tekst: Barnet er i fare', 'tekst: Vores barn går i dagtilbud') }, START, 19, 'To svar lyder ens'),
  c('gave a contact the id of a national one', { [CONTACTS]: (t) => t + t.slice(0, t.indexOf('lederen:')).replace('paedagogerne:', 'raadgivningen:') }, CONTACTS, 'raadgivningen:', 'Kontakten »raadgivningen« står også i content/kontakter.yaml.'),
  c('explained one word twice', { 'content/ordliste.yaml': swap('ord: PPR', 'ord: Samtykket') }, 'content/ordliste.yaml', 'ppr:', '»samtykket« forklares to gange: under samtykke og ppr.'),
  c('did not put an acute number first', { [TOWN]: swap('akut:\n  - alarm-112\n', 'akut:\n  - hovednummer\n') }, TOWN, '- hovednummer', 'Den skal være et nummer til akut fare.'),
  c('put somebody without a number under acute', { [TOWN]: swap('  - politi-114', '  - lederen') }, TOWN, '- lederen', 'har ikke et nummer, der kan vises'),
  c('did not mark 112 as acute', { 'content/kontakter.yaml': swap('  akut: true\n', '') }, TOWN, '- alarm-112', 'Den skal være et nummer til akut fare.'),
  c('gave a page an old address that another page has', { [PPR]: swap('raekkefoelge:', 'tidligere:\n  - ppr\nraekkefoelge:') }, PPR, '- ppr', 'bruges af en side, der findes'),
  c('used a word of a municipality that is not there', { 'content/ordliste.yaml': swap('kommune: lilleby', 'kommune: storby') }, 'content/ordliste.yaml', 'kommune: storby', 'Kommunen »storby« findes ikke.'),
];
const PATHS: Case[] = [
  c('let an answer lead to nothing', { [START]: swap('til: bekymring', 'til: bekymringen') }, START, 'til: bekymringen', 'Svaret fører til »bekymringen«, som ikke findes.'),
  c('let an answer lead back', { [WORRY]: swap('til: tal-med-lederen', 'til: start') }, WORRY, 'til: start', 'så forælderen går i ring'),
  c('left a step nobody reaches', { [`${LILLEBY}/kontaktveje/glemt.mdx`]: lille.read(ACUTE) }, `${LILLEBY}/kontaktveje/glemt.mdx`, 2, 'Ingen svar fører til dette trin.'),
  c('led to one question from two places', { [START]: question('to'), [WORRY]: question('tal-med-lederen'), [`${LILLEBY}/kontaktveje/to.mdx`]: question('bekymring')(lille.read(WORRY)), [`${LILLEBY}/kontaktveje/tre.mdx`]: question('bekymring')(lille.read(WORRY)) }, WORRY, 2, 'Flere spørgsmål fører hertil: to, tre.'),
  c('asked five questions', { [WORRY]: question('to'), [`${LILLEBY}/kontaktveje/to.mdx`]: question('tre')(lille.read(WORRY)), [`${LILLEBY}/kontaktveje/tre.mdx`]: question('fire')(lille.read(WORRY)), [`${LILLEBY}/kontaktveje/fire.mdx`]: question('tal-med-lederen')(lille.read(WORRY)) }, `${LILLEBY}/kontaktveje/fire.mdx`, 2, 'mere end 4 spørgsmål (start > bekymring > to > tre)'),
  c('began with an outcome', { [START]: lille.read(ACUTE) }, START, 2, 'Kontaktvejen begynder med et udfald.'),
];
const QUESTIONS: Case[] = [
  c('did not answer a must', { [LEVEL]: swap('  - hvilken-hjaelp\n', '') }, TOWN, 'ubesvaret:', 'Lilleby svarer ikke på »Hvilken hjælp findes der?« (hvilken-hjaelp).'),
  c('answered a question and called it unanswered', { [TOWN]: swap('spoergsmaal: tolk', 'spoergsmaal: hvilken-hjaelp') }, TOWN, 'ubesvaret:', 'står som ubesvaret, men'),
  c('did not answer a must of the whole country', { [RIGHT]: swap('besvarer:\n  - samtykke\n', 'besvarer: []\n') }, 'content/spoergsmaal.yaml', 'samtykke:', 'Ingen side i rettigheder/ besvarer »Skal vi sige ja først?«.'),
];
const FILES: Case[] = [
  ...['kommune.yaml', 'kontakter.yaml', 'varsler.yaml', 'kontaktveje/start.mdx'].map((name) => c(`deleted the municipality's ${name}`, { [`${LILLEBY}/${name}`]: null }, `${LILLEBY}/${name}`, 1, `Kommunen lilleby mangler filen ${name}.`)),
  ...['kilder', 'kontakter', 'ordliste', 'spoergsmaal', 'soegeord'].map((name) => c(`deleted ${name}.yaml`, { [`content/${name}.yaml`]: null }, `content/${name}.yaml`, 1, 'Filen mangler.')),
  ...[`${LILLEBY}/tilbud/barn.jpg`, `${LILLEBY}/tilbud/ppr.md`, `${LILLEBY}/tilbud/ppr.yaml`, `${LILLEBY}/noter.txt`, 'content/kommuner/kommune.yaml', `${LILLEBY}/tilbud/mere/ppr.mdx`, 'content/.gemt', 'content/om/side.astro', `${LILLEBY}/README.md`].map((file) => c(`put ${file} there`, { [file]: 'x' }, file, 1, 'Filen hører ikke til her.')),
  ...['Sundhedspleje', 'børn', 'to ord', 'under_streg'].map((name) => c(`called a file ${name}.mdx`, { [`${LILLEBY}/tilbud/${name}.mdx`]: lille.read(PPR) }, `${LILLEBY}/tilbud/${name}.mdx`, 2, 'navn kan ikke bruges i en adresse')),
  c('deleted the last page of a folder', { [`${LILLEBY}/samarbejde/den-foerste-bekymring.mdx`]: null }, `${LILLEBY}/samarbejde`, 1, 'Lilleby har ingen sider i mappen samarbejde.'),
  c('called a municipality what a shared page is called', { 'content/kommuner/kilder/kommune.yaml': lille.read(TOWN) }, 'content/kommuner/kilder/kommune.yaml', 1, 'En kommune kan ikke hedde »kilder« i adressen.'),
  c('wrote a file of 61 kB', { [PPR]: (t) => t + 'Tekst. '.repeat(8600) }, PPR, 1, 'Filen er for stor'),
  c('saved with a byte order mark', { [PPR]: (t) => `\ufeff${t}` }, PPR, 1, 'Filen begynder ikke med felterne'),
  c('saved as something else than UTF-8', { [PPR]: Buffer.from(lille.read(PPR), 'latin1') }, PPR, 2, 'Filen er ikke gemt som UTF-8'),
  c('left an empty line before the fields', { [PPR]: (t) => `\n${t}` }, PPR, 1, 'Filen begynder ikke med felterne'),
  c('wrote no fields', { [PPR]: 'Bare tekst.\n' }, PPR, 1, 'Filen begynder ikke med felterne'),
  c('emptied a register', { [NOTICES]: '' }, NOTICES, 1, 'Feltet »varsler« mangler.'),
];
const TEXTS: Case[] = [
  c('wrote a mail in the text', { [PPR]: swap('De kan hjælpe', 'Skriv til kontor@eksempel.dk. De kan hjælpe') }, PPR, 'kontor@', 'Her står en mailadresse uden for kontaktregistret.'),
  c('wrote a phone number in the text', { [PPR]: swap('De kan hjælpe', 'Ring 12 34 56 78. De kan hjælpe') }, PPR, 'Ring 12', 'Her står et telefonnummer uden for kontaktregistret.'),
  c('wrote a phone number in a field', { [PPR]: swap('saadan: Spørg', 'saadan: Ring 12345678, og spørg') }, PPR, 'saadan:', 'Her står et telefonnummer uden for kontaktregistret.'),
  c('wrote a CPR number', { [PPR]: swap('De kan hjælpe', `Barnet er ${CPR}. De kan hjælpe`) }, PPR, CPR, 'ligner et CPR-nummer'),
  c("published a person's own mailbox", { [CONTACTS]: swap("telefon: '12 34 56 78'", `mail: ${['fornavn', 'efternavn'].join('_')}@kk.dk`) }, CONTACTS, 'mail:', 'Mailadressen ligner en persons egen.'),
  c('linked to a page that is not there', { [PPR]: swap('/rettigheder/samtykke/', '/rettigheder/samtykket/') }, PPR, '/rettigheder/samtykket/', 'fører til en side, der ikke findes'),
  c('linked to another site', { [PPR]: swap('/rettigheder/samtykke/', 'https://www.eksempel.dk/') }, PPR, 'https://', 'fører ikke til en side her'),
  c('linked to a word that is not there', { [RIGHT]: swap('#samtykke', '#samtykket') }, RIGHT, '#samtykket', 'Ordet »samtykket« står ikke i ordlisten.'),
  c('showed a contact nobody knows', { [RIGHT]: swap('id="raadgivningen"', 'id="lederen"') }, RIGHT, '<Kontakt', 'Kontakten »lederen« findes ikke.'),
  c('used letters nobody explains', { [PPR]: swap('De kan hjælpe', 'ABC kan hjælpe') }, PPR, 'ABC kan', 'Forkortelsen »ABC« står ikke i ordlisten.'),
  c('wrote code', { [PPR]: (t) => `${t}\nimport fs from 'node:fs'\n` }, PPR, 'import fs', 'Her står kode (import eller export).'),
  c('wrote a table no telephone can show', { [PPR]: (t) => `${t}\n| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n` }, PPR, '| a | b', 'Tabellen har 5 kolonner.'),
  c('wrote a table without its line', { [PPR]: (t) => `${t}\n| a | b |\n| 1 | 2 |\n` }, PPR, '| a | b', 'det bliver ikke til en tabel'),
  c('forgot to close a box', { [PPR]: swap('\n</Boks>\n', '') }, PPR, '<Boks', 'En boks er åbnet, men ikke lukket'),
  c('wrote a hard text', { [PPR]: (t) => `${t}\n${HARD}\n` }, PPR, 'De kan hjælpe', 'Teksten er for svær: LIX'),
];

const WORDS = 'content/soegeord.yaml';
const SAID = (question: string) => `content/vendinger/${question}.yaml`;
const vocabulary = (extra: string) => (text: string) => `${text}${extra}\n`;
describe('search words: an editor is told when he', () => {
  it.each([
    c('wrote words for a question nobody asks', { [WORDS]: vocabulary('spoergsmaal: { sprogg: [taler] }') }, WORDS, 'sprogg', 'Spørgsmålet »sprogg« findes ikke'),
    c('wrote a word twice', { [WORDS]: vocabulary('spoergsmaal: { hvilken-hjaelp: [støtte, støtte] }') }, WORDS, 'hvilken-hjaelp', '»støtte« står to gange'),
    c('wrote a small word', { [WORDS]: vocabulary('spoergsmaal: { hvilken-hjaelp: [støtte, og] }') }, WORDS, 'hvilken-hjaelp', '»og« er et småord'),
    c('said that a word is elsewhere and here', { [WORDS]: vocabulary('spoergsmaal: { hvilken-hjaelp: [cykel] }\nandetsteds: [cykel]') }, WORDS, 'andetsteds', '»cykel« står som noget, siden ikke svarer på'),
    c('wrote sentences for a question nobody asks', { [SAID('sprogg')]: 'vendinger: [taler hun nok]\n' }, SAID('sprogg'), 'vendinger:', 'Filen hedder sprogg, men det spørgsmål findes ikke'),
    c('wrote a sentence twice', { [SAID('hvilken-hjaelp')]: 'vendinger:\n  - hvad findes der\n  - Hvad findes der?\n' }, SAID('hvilken-hjaelp'), '- Hvad', '»Hvad findes der?« står to gange'),
    c('wrote more sentences than a file holds', { [SAID('hvilken-hjaelp')]: `vendinger:\n${Array.from({ length: 700 }, (_, i) => `  - ${'støtte '.repeat(12)}${i}\n`).join('')}` }, SAID('hvilken-hjaelp'), 'vendinger:', 'Filen er for stor'),
    c('wrote a sentence at two questions', { [SAID('hvilken-hjaelp')]: 'vendinger: [hvad nu]\n', [SAID('foerste-kontakt')]: 'vendinger: [hvad nu]\n' }, SAID('hvilken-hjaelp'), 'hvad nu', '»hvad nu« står også ved spørgsmålet »foerste-kontakt«'),
    c('let a word lead to nothing', { [WORDS]: swap('taler ikke: [samtykke]', 'taler ikke: [zebra]') }, WORDS, 'zebra', 'Fagordet »zebra« står ikke på nogen side'),
    c('gave a word itself', { [WORDS]: swap('taler ikke: [samtykke]', 'samtykket: [samtykke]') }, WORDS, 'samtykket', '»samtykket« er sit eget fagord'),
    c('called everything danger', { [WORDS]: swap('fare: [fare]', 'fare: [og]') }, WORDS, 'fare', '»og« er kun småord'),
    c('wrote small words on a page', { [PPR]: swap('soegeord:\n', 'soegeord:\n  - og at\n') }, PPR, '- og at', '»og at« er kun småord'),
  ].map((one) => [one.did, one] as const))('%s', (_did, { changes, file, line, says }) => {
    let at = 0;
    const { problems } = lille.check(changes, () => void (at = lineOf(lille.read(file), String(line))));
    expect(problems).toContainEqual(problemAt(file, at, says));
  });
});

describe.each(Object.entries({ fields: FIELDS, dates: DATES, references: REFERENCES, 'contact paths': PATHS, questions: QUESTIONS, files: FILES, texts: TEXTS }))('%s: an editor', (_kind, cases) => {
  it.each(cases.map((one) => [one.did, one] as const))('%s', (_did, { changes, file, line, says }) => {
    let at = line;
    const { problems, errors } = lille.check(changes, () => {
      if (typeof line === 'string') at = lineOf(lille.read(file), line);
    });
    expect(errors).toBeGreaterThan(0);
    expect(problems).toContainEqual(problemAt(file, Number(at), says));
  });
});

describe('links between folders', () => {
  const TOWNS = ['kommune.yaml', 'kontakter.yaml', 'varsler.yaml', 'kontaktveje/start.mdx', 'kontaktveje/bekymring.mdx', 'kontaktveje/akut.mdx', 'kontaktveje/tal-med-lederen.mdx', 'stoettetrekanten/hverdagen.mdx', 'samarbejde/den-foerste-bekymring.mdx', 'tilbud/ppr.mdx'];
  const storby = (path: string) => `content/kommuner/storby/${path}`;
  const second = Object.fromEntries(TOWNS.map((path) => [storby(path), lille.read(`${LILLEBY}/${path}`).replaceAll('](/lilleby/', '](/storby/').replace('navn: Lilleby\n', 'navn: Storby\n')]));
  it('a second municipality is one more folder', () => expect(errorLines(lille.check(second).problems)).toEqual([]));
  it('a link from one municipality to another is refused, where it stands', () => {
    const text = swap('](/storby/', '](/lilleby/')(second[storby('tilbud/ppr.mdx')] ?? '');
    const { problems } = lille.check({ ...second, [storby('tilbud/ppr.mdx')]: text });
    expect(errorLines(problems)).toEqual([`${storby('tilbud/ppr.mdx')}:${lineOf(text, '/lilleby/')} Linket »/lilleby/kontakt/tal-med-lederen/« fører til en anden kommune.`]);
  });
  it('a symbolic link is reported and never followed, to a file or to a folder', () => {
    const { problems } = lille.check({}, () => {
      symlinkSync('/etc/hostname', join(lille.root, `${LILLEBY}/tilbud/genvej.mdx`));
      symlinkSync('/etc', join(lille.root, 'content/mappe'));
    });
    expect(errorLines(problems)).toEqual(['content/kommuner/lilleby/tilbud/genvej.mdx:1 Her ligger en genvej eller en anden særlig fil.', 'content/mappe:1 Her ligger en genvej eller en anden særlig fil.']);
  });
});

describe('what does no harm is not refused:', () => {
  const FILES_OF_TOWN = [PPR, LEVEL, START, TOWN, CONTACTS, NOTICES];
  it.each<[string, Changes]>([
    ['nothing changed at all', {}],
    ['Windows line ends', Object.fromEntries([...FILES_OF_TOWN, SOURCES, RIGHT].map((f) => [f, lille.read(f).replaceAll('\n', '\r\n')]))],
    ['a byte order mark in a register', { [SOURCES]: (t) => `\ufeff${t}` }],
    ['comments in a register', { [SOURCES]: (t) => `# Kilderne\n${t}` }],
    ['no notices', { [NOTICES]: 'varsler: []\n' }],
    ['a handbook with code in it', { 'content/README.md': '# Bog\n\n`<Boks titel="x">` {x} kontor@eksempel.dk\n' }],
    ['a page taken down by one line', { [LEVEL]: swap('raekkefoelge:', 'tilbagetrukket: true\nraekkefoelge:') }],
    ['a contact taken down by one line', { [CONTACTS]: swap('  find: Spørg personalet.', '  find: Spørg personalet.\n  tilbagetrukket: true') }],
    ['no text below the fields', { [ACUTE]: (t) => t.replace(/\n\nVent ikke\.\n$/, '\n') }],
    ['an empty folder', {}],
  ])('%s', (name, changes) => expect(errorLines(lille.check(changes, () => (name === 'an empty folder' ? void mkdirSync(join(lille.root, LILLEBY, 'ny')) : undefined)).problems)).toEqual([]));
});

describe('all problems are reported at once', () => {
  it('from every file and every rule, sorted by file and line', () => {
    const { problems } = lille.check({
      [PPR]: (t) => swap('titel:', 'titl:')(t).replace('dato: 2026-11-20', 'dato: 01-11-2026').replace('De kan hjælpe', 'Ring 12 34 56 78. De kan hjælpe'),
      [START]: swap('til: bekymring', 'til: intet'),
      [TOWN]: swap('spoergHer: hovednummer', 'spoergHer: intet'),
      [RIGHT]: (t) => `${t}\n<script>1</script>\n\n{navn}\n`,
      [SOURCES]: swap('slags: lov', 'slags: love'),
      'content/om/fremmed.txt': 'x',
    });
    expect(errorLines(problems)).toEqual([
      'content/kilder.yaml:12 Værdien i »slags« er ikke en af de mulige: »love«.',
      `${TOWN}:13 Kontakten »intet« findes ikke.`,
      `${WORRY}:2 Ingen svar fører til dette trin.`,
      `${START}:${lineOf(lille.read(START), 'til: bekymring')} Svaret fører til »intet«, som ikke findes.`,
      `${LILLEBY}/kontaktveje/tal-med-lederen.mdx:2 Ingen svar fører til dette trin.`,
      `${PPR}:2 Feltet »titl« kendes ikke.`,
      `${PPR}:14 Feltet »dato« er ikke rigtigt: »01-11-2026«.`,
      `${PPR}:46 Her står et telefonnummer uden for kontaktregistret.`,
      'content/om/fremmed.txt:1 Filen hører ikke til her.',
      `${RIGHT}:27 <script> kan ikke bruges.`,
      `${RIGHT}:29 Her står en krøllet parentes, som læses som kode.`,
    ]);
  });
});

describe('one mistake is one message:', () => {
  it.each<[string, Changes, string]>([
    ['a source that cannot be read does not make every page wrong', { [SOURCES]: swap('laest: original', 'laest: orginal') }, 'content/kilder.yaml:7 Værdien i »laest« er ikke en af de mulige: »orginal«.'],
    ['a contact that cannot be read does not make every page wrong', { [CONTACTS]: swap('tilstand: rolle', 'tilstand: role') }, `${CONTACTS}:4 Værdien i »tilstand« er ikke en af de mulige: »role«.`],
    ['a municipality that cannot be read does not make its pages wrong', { [TOWN]: swap('farve: hav', 'farve: lilla') }, `${TOWN}:3 Værdien i »farve« er ikke en af de mulige: »lilla«.`],
    ['a question that cannot be read does not leave the rest unreached', { [START]: swap('slags: spoergsmaal', 'slags: sporgsmaal') }, `${START}:15 Feltet »slags« mangler eller har en ukendt værdi.`],
    ['a page that cannot be read does not break the links to it', { [PPR]: swap('raekkefoelge: 1', 'raekkefoelge: et') }, `${PPR}:15 Feltet »raekkefoelge« har en forkert slags værdi: »et«.`],
    ['an answer that cannot be read does not count as missing', { [LEVEL]: swap('raekkefoelge: 1', 'raekkefoelge: et') }, `${LEVEL}:18 Feltet »raekkefoelge« har en forkert slags værdi: »et«.`],
  ])('%s', (_what, changes, line) => expect(only(errorLines(lille.check(changes).problems))).toBe(line));
});
