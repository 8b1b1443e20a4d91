import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check.ts';
import type { Problem } from '#domain/problem.ts';
import { copyOfLille, LILLEBY, lineOf, swap, TODAY, type Changes } from '../support/content.ts';

const lille = copyOfLille();
afterAll(() => lille.close());

const PPR = `${LILLEBY}/tilbud/ppr.mdx`;
const LEVEL = `${LILLEBY}/stoettetrekanten/hverdagen.mdx`;
const STEP = `${LILLEBY}/samarbejde/den-foerste-bekymring.mdx`;
const START = `${LILLEBY}/kontaktveje/start.mdx`;
const TOWN = `${LILLEBY}/kommune.yaml`;
const CONTACTS = `${LILLEBY}/kontakter.yaml`;
const NOTICES = `${LILLEBY}/varsler.yaml`;
const NATIONAL = 'content/kontakter.yaml';
const SOURCES = 'content/kilder.yaml';
const WORDS = 'content/ordliste.yaml';
const RIGHT = 'content/rettigheder/samtykke.mdx';
const ABOUT = 'content/om/siden.mdx';

/** What an editor did → all that its rule then says: file, the line (by a text that stands on it), how grave, the words. */
interface Case {
  did: string;
  changes: Changes;
  says: [file: string, line: number | string, severity: 'FEJL' | 'obs', message: string][];
  today?: string;
}
const c = (did: string, changes: Changes, ...says: Case['says']): Case => ({ did, changes, says });
const on = (today: string, one: Case): Case => ({ ...one, today });
/** The text under the front matter of the service. */
const body = (text: string) => ({ [PPR]: (whole: string) => `${whole.slice(0, whole.indexOf('## Det kan'))}${text}\n` });
const old = (day: string) => (text: string) => text.replaceAll(/dato: 2026-1[01]-\d\d/g, `dato: ${day}`);

const PROMISES: Record<string, Case[]> = {
  id: [
    c('listed a source twice', { [PPR]: swap('kilder:\n  - lilleby-side', 'kilder:\n  - lilleby-side\n  - lilleby-side') }, [PPR, 7, 'FEJL', '»lilleby-side« står to gange.']),
    c('answered a question twice', { [RIGHT]: swap('  - samtykke\n', '  - samtykke\n  - samtykke\n') }, [RIGHT, 7, 'FEJL', '»samtykke« står to gange.']),
    c('named a contact twice', { [PPR]: swap('kontakter:\n  - ppr', 'kontakter:\n  - ppr\n  - ppr') }, [PPR, 42, 'FEJL', '»ppr« står to gange.']),
    c('wrote a search word twice', { [PPR]: swap('  - vi er bange', '  - vi er bange\n  - Vi er bange') }, [PPR, '- Vi er bange', 'obs', '»vi er bange« står to gange.']),
    c('gave two answers the same words', { [START]: swap('tekst: Barnet er i fare', 'tekst: vores barn går i dagtilbud') }, [START, 'tekst: vores', 'FEJL', 'To svar lyder ens: »vores barn går i dagtilbud«.']),
    c('used the id of a contact of the whole country', { [CONTACTS]: swap('gammelt-kontor:', 'raadgivningen:') }, [CONTACTS, 'raadgivningen:', 'FEJL', 'Kontakten »raadgivningen« står også i content/kontakter.yaml.']),
    c('named an acute contact twice', { [TOWN]: swap('  - politi-114', '  - politi-114\n  - politi-114') }, [TOWN, 13, 'FEJL', '»politi-114« står to gange.']),
    c('gave two areas one id', { [TOWN]: swap('omraader:\n', 'omraader:\n  - id: nord\n    navn: Det andet\n') }, [TOWN, 9, 'FEJL', 'To områder har id »nord«.']),
    c('left one question open twice', { [TOWN]: (t) => `${t}  - spoergsmaal: tolk\n    spoerg: lederen\n    note: Igen.\n` }, [TOWN, 25, 'FEJL', 'Spørgsmålet »tolk« står to gange.']),
    c('explained a word twice', { [WORDS]: (t) => `${t}ja:\n  ord: ja\n  former: [Samtykket]\n  kort: Et ja.\n` }, [WORDS, 'ja:', 'FEJL', '»samtykket« forklares to gange: under samtykke og ja.']),
    c("explained a town's own meaning of a word", { [WORDS]: (t) => `${t}ja:\n  ord: samtykke\n  kort: Et ja.\n  kommune: lilleby\n` }),
  ],
  datoer: [
    c('wrote a text tomorrow', { [PPR]: swap('dato: 2026-11-20', 'dato: 2026-11-23') }, [PPR, 'dato:', 'FEJL', 'Datoen 23. november 2026 ligger i fremtiden.']),
    c('wrote a text today', { [PPR]: swap('dato: 2026-11-20', `dato: ${TODAY}`) }),
    c('wrote a text a hundred years ago', { [PPR]: swap('dato: 2026-11-20', 'dato: 1926-11-20') }, [PPR, 'dato:', 'FEJL', 'Datoen 20. november 1926 er for gammel til at være rigtig.']),
    c('rewrote a text after its review', { [STEP]: swap('dato: 2026-11-20', 'dato: 2026-11-22') }, [STEP, 'dato: 2026-11-21', 'FEJL', 'Teksten er skrevet om, efter at den blev gennemgået.']),
    c('reviewed a text next year', { [STEP]: swap('dato: 2026-11-21', 'dato: 2027-11-21') }, [STEP, 'dato: 2027', 'FEJL', 'Datoen 21. november 2027 ligger i fremtiden.']),
    c('checked a contact next year', { [CONTACTS]: swap('dato: 2026-10-01', 'dato: 2027-10-01') }, [CONTACTS, 'dato: 2027', 'FEJL', 'Datoen 1. oktober 2027 ligger i fremtiden.']),
    c('dated a source on a day that never was', { [SOURCES]: swap('dato: 2024-05', 'dato: 2026-02-31') }, [SOURCES, 'dato: 2026-02-31', 'FEJL', 'Dagen 2026-02-31 findes ikke.']),
    ...['2027', '2026-12', '2026-11-23', 'efter 2026-12'].map((day) => c(`dated a source ${day}`, { [SOURCES]: swap('dato: 2024-05', `dato: ${day}`) }, [SOURCES, `dato: ${day}`, 'FEJL', 'Kildens dato ligger i fremtiden.'])),
    ...['2026', '2026-11', '2026-11-22', 'udateret', 'efter 2026'].map((day) => c(`dated a source ${day}`, { [SOURCES]: swap('dato: 2024-05', `dato: ${day}`) })),
    on('2027-02-01', c('left a notice standing', {}, [NOTICES, 'til:', 'obs', 'Varslet »Lukket mellem jul og nytår« sluttede 31. december 2026.'])),
    on('2027-01-20', c('left a notice standing for three weeks', {})),
    c('let a notice run for years', { [NOTICES]: swap('til: 2026-12-31', 'til: 2028-12-31') }, [NOTICES, 'til:', 'obs', 'Varslet »Lukket mellem jul og nytår« gælder mere end et år frem.']),
    c('wrote a notice for a day far away', { [NOTICES]: (t) => t.replace('2026-11-01', '2066-11-01').replace('2026-12-31', '2066-12-31') }, [NOTICES, 'fra:', 'obs', 'Varslet »Lukket mellem jul og nytår« gælder mere end et år frem.']),
    c('began a notice before the site was', { [NOTICES]: swap('fra: 2026-11-01', 'fra: 1926-11-01') }, [NOTICES, 'fra:', 'FEJL', 'Datoen 1. november 1926 er for gammel til at være rigtig.'], [NOTICES, 'til:', 'obs', 'Varslet »Lukket mellem jul og nytår« gælder mere end et år frem.']),
  ],
  kontakter: [
    on('2027-04-01', c('let a check grow old', { [NOTICES]: 'varsler: []\n' }, [CONTACTS, 'dato:', 'obs', '»Sundhedsplejen« blev sidst kontrolleret 1. oktober 2026, for 182 dage siden. En kontrol gælder i 180 dage.'])),
    c('put another number before 112', { [TOWN]: swap('  - alarm-112\n', '  - hovednummer\n  - alarm-112\n') }, [TOWN, '- hovednummer', 'FEJL', 'Den første under akut er »Lilleby Kommunes hovednummer«. Den skal være et nummer til akut fare.']),
    c('named somebody without a number as acute', { [TOWN]: swap('  - politi-114\n', '  - politi-114\n  - lederen\n') }, [TOWN, '- lederen', 'FEJL', '»Lederen« står under akut, men har ikke et nummer, der kan vises.']),
    c('left out 112', { [TOWN]: swap('  - alarm-112\n  - politi-114\n', '  - politi-114\n  - hovednummer\n') }, [TOWN, 'akut:', 'FEJL', '112 står ikke under akut, så forældre ikke ser nummeret på siderne.']),
    c('left out 114', { [TOWN]: swap('  - politi-114\n', '  - hovednummer\n') }, [TOWN, 'akut:', 'FEJL', '114 står ikke under akut, så forældre ikke ser nummeret på siderne.']),
    c('took down an acute number', { [NATIONAL]: swap('politi-114:\n', 'politi-114:\n  tilbagetrukket: true\n  ellers: alarm-112\n') }, [TOWN, '- politi-114', 'obs', '»Politiet« står under akut, men har ikke et nummer, der kan vises.']),
    c('took down a national contact and named nobody else', { [NATIONAL]: swap('raadgivningen:\n', 'raadgivningen:\n  tilbagetrukket: true\n') }, [NATIONAL, 'tilbagetrukket', 'FEJL', 'Kontakten er taget ned, og der står ikke, hvem forældre kan spørge i stedet.']),
    c('took down the one to ask here', { [CONTACTS]: swap('hovednummer:\n', 'hovednummer:\n  tilbagetrukket: true\n') }, [CONTACTS, 'tilbagetrukket', 'FEJL', 'Kontakten er taget ned, og der står ikke, hvem forældre kan spørge i stedet.']),
    c('took down a contact of the town, in one line', { [CONTACTS]: swap('sundhedsplejen:\n', 'sundhedsplejen:\n  tilbagetrukket: true\n') }),
  ],
  friskhed: [
    on('2027-08-17', c('left everything alone for 270 days', { [NOTICES]: 'varsler: []\n' })),
    on('2027-08-18', c('left everything alone for one day more', { [NOTICES]: 'varsler: []\n' }, ...['akut', 'bekymring', 'start', 'tal-med-lederen'].map((node): Case['says'][number] => [`${LILLEBY}/kontaktveje/${node}.mdx`, 'dato:', 'obs', 'Ingen har set teksten igennem siden 20. november 2026. Det bør ske hver 270. dag.']))),
    on('2028-11-20', c('left a reviewed text alone for two years', { [START]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/akut.mdx`]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/bekymring.mdx`]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/tal-med-lederen.mdx`]: old('2028-10-01'), [PPR]: old('2028-10-01'), [LEVEL]: old('2028-10-01'), [RIGHT]: old('2028-10-01'), [ABOUT]: old('2028-10-01') }, [STEP, 'dato: 2026-11-21', 'obs', 'Ingen har set teksten igennem siden 21. november 2026. Det bør ske hver 365. dag.'])),
    on('2028-11-18', c('left a page about the site alone for nearly two years', { [PPR]: old('2028-10-01'), [STEP]: old('2028-10-01'), [LEVEL]: old('2028-10-01'), [RIGHT]: old('2028-10-01'), [START]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/akut.mdx`]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/bekymring.mdx`]: old('2028-10-01'), [`${LILLEBY}/kontaktveje/tal-med-lederen.mdx`]: old('2028-10-01') })),
  ],
  kilder: [
    c('wrote a law newer than the texts that build on it', { [SOURCES]: swap('dato: 2024-05', 'dato: 2026-11-21') }, ...[PPR, LEVEL].map((file): Case['says'][number] => [file, 'kilder:', 'obs', 'Kilden »En lov om dagtilbud« er fra 21. november 2026. Det er efter, at teksten sidst er set igennem.']), [RIGHT, '- loven', 'obs', 'Kilden »En lov om dagtilbud« er fra 21. november 2026. Det er efter, at teksten sidst er set igennem.']),
    c('wrote a law as old as the texts', { [SOURCES]: swap('dato: 2024-05', 'dato: 2026-11-20') }),
    c('kept building on what another source has taken the place of', { [RIGHT]: swap('  - loven\n', '') }, [RIGHT, '- gammel-vejledning', 'obs', 'Kilden »En ældre vejledning« er afløst af »En lov om dagtilbud«.']),
    c('took down the only page that builds on a source', { [RIGHT]: swap('  - gammel-vejledning\n', ''), [SOURCES]: swap('  afloestAf: loven\n', '') }, [SOURCES, 'gammel-vejledning:', 'obs', 'Ingen side bygger på kilden »En ældre vejledning«.']),
  ],
  flyttet: [
    c('gave a page an old name', { [PPR]: swap('raekkefoelge:', 'tidligere: [raadgivning]\nraekkefoelge:') }),
    c('gave a page the name of another as its old one', { [START]: swap('svar:', 'tidligere: [akut]\nsvar:') }, [START, 'tidligere', 'FEJL', 'Adressen /lilleby/kontakt/akut/ bruges af en side, der findes.']),
    c('gave two pages one old name', { [PPR]: swap('raekkefoelge:', 'tidligere: [raadgivning]\nraekkefoelge:'), [`${LILLEBY}/tilbud/andet.mdx`]: (lille.read(PPR)).replace('raekkefoelge: 1', 'tidligere: [raadgivning]\nraekkefoelge: 2') }, [`${LILLEBY}/tilbud/andet.mdx`, 'tidligere', 'FEJL', `Den gamle adresse /lilleby/tilbud/raadgivning/ fører allerede til ${PPR}.`]),
  ],
  tabeller: [
    c('wrote a good table', body('| a | b |\n|---|---|\n| c | [d](/lilleby/) |')),
    c('left a column without a head', body('| a |  |\n|---|---|\n| c | d |'), [PPR, '| a |', 'FEJL', 'Tabellen har en kolonne uden overskrift.']),
    c('wrote a table too wide for a telephone', body('| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |'), [PPR, '| a |', 'FEJL', 'Tabellen har 5 kolonner. Det er for mange på en telefon.']),
    c('wrote a table without rows', body('| a | b |\n|---|---|'), [PPR, '| a |', 'FEJL', 'Tabellen har ingen rækker under overskrifterne.']),
    c('forgot a cell', body('| a | b |\n|---|---|\n| c | d |\n| f |'), [PPR, '| f |', 'FEJL', 'Rækken har et andet antal felter end overskrifterne.']),
    c('wrote a cell too many', body('| a | b |\n|---|---|\n| c | d | f |'), [PPR, '| c |', 'FEJL', 'Rækken har et andet antal felter end overskrifterne.']),
    c('forgot the line under the heads', body('| a | b |\n| c | d |'), [PPR, '| a |', 'FEJL', 'Her står lodrette streger, som i en tabel, men det bliver ikke til en tabel.']),
    c('wrote a table in a box', body('<Boks titel="a">\n\n| a | b |\n|---|---|\n| c |\n\n</Boks>'), [PPR, '| c |', 'FEJL', 'Rækken har et andet antal felter end overskrifterne.']),
  ],
  'svaere-ord': [
    c('wrote the language of offices in a text', body('I kan ringe.\n\nSåfremt barnet trives, så iværksættes intet.'), [PPR, 'Såfremt', 'obs', '»Såfremt« er et ord fra et kontor.'], [PPR, 'Såfremt', 'obs', '»iværksættes« er et ord fra et kontor.']),
    c('wrote it in a field', { [PPR]: swap('saadan: Spørg på stuen.', 'saadan: Anmod personalet.') }, [PPR, 'saadan:', 'obs', '»Anmod« er et ord fra et kontor.']),
    c('wrote it in a register', { [CONTACTS]: swap('hvem: De ser jeres barn hver dag.', 'hvem: De ser jeres barn samt jer.') }, [CONTACTS, 'hvem: De ser', 'obs', '»samt« er et ord fra et kontor.']),
    c('quoted an office', body('I brevet står: »Såfremt I ønsker det.«')),
    c('explained the word in brackets', body('Det er en foranstaltning (noget, der hjælper barnet).')),
    c('wrote a word that only begins or ends like one', body('De samtaler. Idetnu er ikke et ord. Sammenhængen er god.')),
    c('wrote a word the glossary explains', { ...body('I kan bede om en foranstaltning.'), [WORDS]: (t) => `${t}foranstaltning:\n  ord: foranstaltning\n  kort: Hjælp fra kommunen.\n` }),
  ],
  ord: [
    c('wrote an abbreviation nobody explains in a field', { [PPR]: swap('saadan: Spørg på stuen.', 'saadan: Spørg XYZ.') }, [PPR, 'saadan:', 'FEJL', 'Forkortelsen »XYZ« står ikke i ordlisten.']),
    c('wrote it in the register of the town', { [TOWN]: swap('intro: Her ser', 'intro: Spørg XYZ. Her ser') }, [TOWN, 'intro:', 'FEJL', 'Forkortelsen »XYZ« står ikke i ordlisten.']),
    c('wrote one the glossary explains', { [PPR]: swap('saadan: Spørg på stuen.', 'saadan: Spørg PPR.') }),
    c('wrote a word of the town in its own glossary entry', { [WORDS]: (t) => `${t}abc:\n  ord: ABC\n  kort: ABC er et hus.\n  kommune: lilleby\n` }),
  ],
  filer: [
    ...(['stoettetrekanten/hverdagen', 'samarbejde/den-foerste-bekymring', 'tilbud/ppr'] as const).map((page) => c(`deleted the only page of ${page.split('/')[0]}`, { [`${LILLEBY}/${page}.mdx`]: null }, [`${LILLEBY}/${page.split('/')[0]}`, 1, 'FEJL', `Lilleby har ingen sider i mappen ${page.split('/')[0]}.`])),
    c('broke the only page of a folder', { [PPR]: swap('titel: PPR i Lilleby\n', '') }),
  ],
  overskrifter: [c('left a heading empty', body('##\n\nTekst.'), [PPR, '##', 'FEJL', 'Overskriften er tom.'])],
  links: [c('linked to an address a page had before', { ...body('[a](/lilleby/samarbejde/foer/)'), [STEP]: swap('raekkefoelge:', 'tidligere: [foer]\nraekkefoelge:') }, [PPR, '(/lilleby/samarbejde/foer/)', 'FEJL', 'Linket »/lilleby/samarbejde/foer/« fører til en side, der er flyttet.'])],
};

const line = ({ file, line: at, severity, message }: Problem) => `${file}:${at} ${severity === 'error' ? 'FEJL' : 'obs'} ${message}`;

describe.each(Object.entries(PROMISES))('%s: an editor', (rule, cases) => {
  it.each(cases.map((one) => [one.did, one] as const))('%s', (_did, { changes, says, today }) => {
    let wanted: string[] = [];
    let found: Problem[] = [];
    lille.check(changes, () => {
      wanted = says.map(([file, at, severity, message]) => `${file}:${typeof at === 'number' ? at : lineOf(lille.read(file), at)} ${severity} ${message}`);
      found = checkContent(lille.root, today ?? TODAY).problems.filter((p) => p.rule === rule);
    });
    expect(found.map(line).sort()).toEqual(wanted.sort());
    for (const p of found) expect(p.fix).toMatch(/^\p{Lu}.*\.$/su);
  });
});
