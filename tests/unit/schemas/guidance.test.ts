import { describe, expect, it } from 'vitest';
import { collections } from '#collections.ts';
import { about, right } from '#schemas/right.ts';
import { contactPathNode } from '#schemas/contact-path.ts';
import { cooperation } from '#schemas/cooperation.ts';
import { level } from '#schemas/level.ts';
import { municipality } from '#schemas/municipality.ts';
import { notices } from '#schemas/notice.ts';
import { questionContract } from '#schemas/question.ts';
import { service } from '#schemas/service.ts';
import { glossary } from '#schemas/term.ts';
import { vocabulary } from '#schemas/vocabulary.ts';
import { collectionOf } from '#collections.ts';
import { readContent } from '#checks/read-content.ts';
import { LILLE, LILLEBY, lilleValue } from '../../support/content.ts';

type Schema = { safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string; code: string; keys?: string[] }[] } } };
const faults = (schema: Schema, value: unknown) => schema.safeParse(value).error?.issues.map((i) => `${i.path.map(String).join('.')}: ${i.message}`) ?? [];

const question = lilleValue(`${LILLEBY}/kontaktveje/start.mdx`);
const outcome = lilleValue(`${LILLEBY}/kontaktveje/akut.mdx`);
const rung = lilleValue(`${LILLEBY}/stoettetrekanten/hverdagen.mdx`);
const offer = lilleValue(`${LILLEBY}/tilbud/ppr.mdx`);
const step = lilleValue(`${LILLEBY}/samarbejde/den-foerste-bekymring.mdx`);
const town = lilleValue(`${LILLEBY}/kommune.yaml`);
const one = { svar: 'ja', forklaring: 'I skal sige ja.', kilde: 'loven' };

describe('strictness', () => {
  const { files } = readContent(LILLE);
  it('covers every collection', () => expect(new Set(files.map((f) => f.collection))).toEqual(new Set(Object.keys(collections))));
  it.each(files.map((f) => [f.file, f] as const))('%s: a key nobody knows is refused, and so is one inside', (file, { yaml, collection }) => {
    expect(collectionOf(file.replace('content/', ''))).toBe(collection);
    const value = yaml.value as Record<string, unknown>;
    const schema: Schema = collections[collection].schema;
    expect(schema.safeParse(value).success).toBe(true);
    expect(schema.safeParse({ ...value, fremmed: 'x' }).success).toBe(false);
    for (const [key, inner] of Object.entries(value))
      if (inner !== null && typeof inner === 'object' && !Array.isArray(inner) && collection !== 'soegeord') expect(schema.safeParse({ ...value, [key]: { ...inner, fremmed: 'x' } }).success, key).toBe(false);
  });
  it('reaches into lists', () => expect(faults(contactPathNode, { ...question, svar: [{ tekst: 'a', til: 'b', ikon: 'c' }, { tekst: 'a', til: 'b' }] })[0]).toContain('svar.0'));
});

describe('all guidance', () => {
  it('is written on a day that exists', () => expect(faults(service, { ...offer, skrevet: { dato: '01-11-2026' } })).toEqual(['skrevet.dato: Skriv en dato, der findes, som år-måned-dag, fx 2026-11-22.']));
  it('names at least one source', () => expect(faults(service, { ...offer, kilder: [] })).toEqual(['kilder: Skriv mindst 1 på listen.']));
  it('has at least five of the words parents use', () => expect(faults(service, { ...offer, soegeord: ['a', 'b', 'c', 'd'] })).toEqual(['soegeord: Skriv mindst 5 på listen.']));
  it('is called by its title when it has no shorter one', () => {
    expect(service.parse({ ...offer, kort: undefined }).shortTitle).toBe('PPR i Lilleby');
    expect(level.parse(rung).shortTitle).toBe('Hverdagen');
  });
  it('was reviewed only when it says when, by which role and what', () => {
    expect(cooperation.parse(step).reviewed).toEqual({ date: '2026-11-21', by: 'en leder', what: ['tekst'] });
    expect(faults(cooperation, { ...step, gennemgaaet: { dato: '2026-11-21', af: 'en leder', hvad: [] } })).toEqual(['gennemgaaet.hvad: Skriv mindst 1 på listen.']);
    expect(faults(cooperation, { ...step, gennemgaaet: { dato: '2026-11-21' } })).toHaveLength(2);
  });
  it('stands up unless it is taken down with true', () => {
    expect(service.parse(offer).withdrawn).toBe(false);
    expect(service.parse({ ...offer, tilbagetrukket: true }).withdrawn).toBe(true);
    expect(faults(service, { ...offer, tilbagetrukket: 'ja' })).toHaveLength(1);
  });
  it.each([0, 100, 1.5, '1'])('has a place from 1 to 99, not %j', (raekkefoelge) => expect(faults(service, { ...offer, raekkefoelge })).toHaveLength(1));
});

describe('a contact path node', () => {
  it('is a question or an outcome', () => {
    expect(contactPathNode.parse(question)).toMatchObject({ kind: 'question', choices: [{ to: 'bekymring' }, { to: 'akut' }] });
    expect(contactPathNode.parse(outcome)).toMatchObject({ kind: 'outcome', contacts: ['alarm-112', 'politi-114'] });
    expect(faults(contactPathNode, { ...question, slags: 'blindgyde' })).toHaveLength(1);
  });
  it.each([[[], 2], [[{ tekst: 'a', til: 'b' }], 2], [Array.from({ length: 7 }, () => ({ tekst: 'a', til: 'b' })), 6]])('that asks has 2 to 6 answers', (svar, limit) =>
    expect(faults(contactPathNode, { ...question, svar })[0]).toContain(String(limit)));
  it.each([[[]], [['En.', 'To.']], [['En.', 'To.', 'Tre.', 'Fire.']]])('that ends has exactly three sentences to say, not %j', (sigDette) =>
    expect(faults(contactPathNode, { ...outcome, sigDette })).toEqual(['sigDette: Skriv præcis tre sætninger, som forælderen kan læse højt.']));
  it('that ends names somebody to contact', () => expect(faults(contactPathNode, { ...outcome, kontakter: [] })).toEqual(['kontakter: Skriv mindst 1 på listen.']));
  it('that asks carries no contacts, and one that ends no answers', () => {
    expect(faults(contactPathNode, { ...question, kontakter: ['lederen'] })).toHaveLength(1);
    expect(faults(contactPathNode, { ...outcome, svar: question['svar'] })).toHaveLength(1);
  });
});

describe('the honesty fields', () => {
  it('are required of levels and services', () => {
    for (const [schema, value] of [[level, rung], [service, offer]] as const)
      for (const key of ['bestemmer', 'samtykke', 'direkte']) expect(faults(schema, { ...value, [key]: undefined })[0], key).toContain(`${key}: `);
  });
  it('each have an answer, an explanation and a source', () => {
    for (const key of ['svar', 'forklaring', 'kilde']) expect(faults(service, { ...offer, samtykke: { ...one, [key]: undefined } })[0], key).toContain(`samtykke.${key}`);
  });
  it('answer consent with ja, nej or ikke-oplyst', () => {
    for (const svar of ['ja', 'nej', 'ikke-oplyst']) expect(faults(service, { ...offer, samtykke: { ...one, svar } })).toEqual([]);
    expect(faults(service, { ...offer, samtykke: { ...one, svar: 'måske' } })).toHaveLength(1);
    expect(faults(service, { ...offer, samtykke: { ...one, svar: 'gennem' } })).toHaveLength(1);
  });
  it('say through whom, when parents go through somebody', () =>
    expect(faults(service, { ...offer, direkte: { ...one, svar: 'gennem' } })).toEqual(['direkte.via: Svaret er gennem. Skriv også via: og id på den kontakt, det går igennem.']));
  it('take the waiting time as words, and a level must say it', () => {
    expect(service.parse({ ...offer, ventetid: undefined }).waiting).toBeUndefined();
    expect(faults(level, { ...rung, ventetid: undefined })).toHaveLength(1);
  });
  it('leave what happens if nothing happens to the municipality when it is not said', () => {
    expect(service.parse({ ...offer, hvisDerIkkeSker: undefined }).ifNothing).toBeUndefined();
    expect(faults(municipality, { ...town, hvisDerIkkeSker: undefined })).toHaveLength(1);
  });
});

describe('the municipality', () => {
  it('chooses one of eight colours', () => expect(faults(municipality, { ...town, farve: 'lilla' })).toHaveLength(1));
  it('names at least two acute contacts', () => expect(faults(municipality, { ...town, akut: ['alarm-112'] })).toEqual(['akut: Skriv mindst 2 på listen.']));
  it('calls its areas »områder« unless it has a word of its own', () => {
    expect(municipality.parse(town).areaWord).toBe('distrikter');
    expect(municipality.parse({ ...town, omraadeord: undefined }).areaWord).toBe('områder');
  });
  it('is called by its name and »Kommune«, unless it calls itself something else', () => {
    expect(municipality.parse(town).officialName).toBe('Lilleby Kommune');
    expect(municipality.parse({ ...town, kaldes: 'Lillebys Regionskommune' }).officialName).toBe('Lillebys Regionskommune');
  });
  it('names whom to ask about each question it does not answer', () => expect(faults(municipality, { ...town, ubesvaret: [{ spoergsmaal: 'tolk', note: 'Ledt.' }] })[0]).toContain('ubesvaret.0.spoerg'));
});

describe('notices', () => {
  const notice = { fra: '2026-12-01', til: '2026-12-31', titel: 'Lukket', tekst: 'Kontoret er lukket.', kilde: 'lilleby-side' };
  it('may be none, but the list must be there', () => {
    expect(notices.parse({ varsler: [] })).toEqual([]);
    expect(faults(notices, {})).toHaveLength(1);
  });
  it('may last one day', () => expect(faults(notices, { varsler: [{ ...notice, til: notice.fra }] })).toEqual([]));
  it('end after they begin', () => expect(faults(notices, { varsler: [{ ...notice, til: '2026-11-30' }] })).toEqual(['varsler.0.til: Varslet slutter, før det begynder. Ret fra eller til.']));
});

describe('the shared registers', () => {
  it('ask each question of every municipality or of the country, as a must or a should', () => {
    expect(questionContract.parse({ tolk: { spoergsmaal: 'Tolk?', omfang: 'national', krav: 'boer', emne: 'kontakt' } })).toEqual({ tolk: { text: 'Tolk?', scope: 'national', must: false, topic: 'kontakt' } });
    expect(faults(questionContract, { tolk: { spoergsmaal: 'Tolk?', omfang: 'region', krav: 'kan', emne: 'andet' } })).toHaveLength(3);
  });
  it('explain a word shortly, and may say that it belongs to one municipality', () =>
    expect(glossary.parse({ raad: { ord: 'råd', kort: 'En time.', kommune: 'lilleby' } })).toMatchObject({ raad: { word: 'råd', forms: [], short: 'En time.', municipality: 'lilleby' } }));
  it('split a compound in two to four parts', () => expect(faults(vocabulary, { synonymer: {}, stopord: [], fare: [], sammensatte: { ord: ['o'] } })).toEqual(['sammensatte.ord: Skriv mindst 2 på listen.']));
  it('spell out a group of words where a phrase of danger names it, each word once', () => {
    const words = { synonymer: {}, stopord: [], sammensatte: {}, ordgrupper: { VOKSNE: ['mor', 'far'] } };
    expect(vocabulary.parse({ ...words, fare: ['VOKSNE/far/onkel slår'] }).danger).toEqual(['mor/far/onkel slår']);
    expect(faults(vocabulary, { ...words, fare: ['han råber', 'VOKSEN slår'] })).toEqual(['fare.1: Der er ingen gruppe, der hedder VOKSEN. Skriv ordet med små bogstaver, eller en af grupperne under ordgrupper: VOKSNE.']);
  });
  it('let rights name no contact, and pages about the site no source', () => {
    const { kontakter: _, ...bare } = lilleValue('content/rettigheder/samtykke.mdx');
    expect(right.parse(bare).contacts).toEqual([]);
    expect(about.parse(lilleValue('content/om/siden.mdx')).sources).toEqual([]);
    expect(faults(right, { ...bare, kilder: [] })).toHaveLength(1);
  });
});
