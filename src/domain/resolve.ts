import type { ContactData } from '../schemas/contact.ts';
import type { Common } from '../schemas/entry.ts';
import { resolveContact, type Contact } from './contacts.ts';
import { splitId, type Content, type Loaded } from './content.ts';
import { CHECK_HOLDS_DAYS, isOverdue, lastLookedAt } from './freshness.ts';
import { notThere, type Where } from './not-there.ts';
import type { Paths } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import type { Page, Question, Source, Term } from './site.ts';
import { sourceDateText } from './sources.ts';

/** Follows references by id. A reference to nothing becomes a problem; a stand-in keeps the shape, and is never published. */
export interface Resolver {
  source(id: string, where: Where): Source;
  question(id: string, where: Where): Question;
  contact(municipality: string | undefined, id: string, where: Where): Contact;
  /** The fields all pages share. */
  page(collection: Page['collection'], entry: Loaded<Common>, href: string): Page;
  sources: Source[];
  /** Sources somebody has asked for so far. */
  usedSources: ReadonlySet<Source>;
  questions: Question[];
  terms: Term[];
  /** Contacts registered for a municipality, or for the whole country. */
  contactsOf(municipality?: string): Contact[];
  problems: Problem[];
}

/** Stands wherever the answer of a page stood that is taken down. */
const TAKEN_DOWN = 'Siden er taget ned, mens teksten bliver rettet.';

/** The reader is sent on to somebody else. */
const leadsOn = (c: Contact) => c.trust === 'unknown' || c.trust === 'withdrawn';

export function createResolver(content: Content, today: string, paths: Paths): Resolver {
  const problems: Problem[] = [];
  const missing = (...reference: Parameters<typeof notThere>) => problems.push(notThere(...reference));

  const sources = new Map<string, Source>();
  for (const register of content.kilder) {
    for (const [id, { supersededBy: _, ...data }] of Object.entries(register.data)) {
      sources.set(id, { ...data, id, dateText: sourceDateText(data.date), href: paths.sources(id) });
    }
    for (const [id, data] of Object.entries(register.data)) {
      if (!data.supersededBy) continue;
      const next = sources.get(data.supersededBy);
      const old = sources.get(id);
      if (!next) missing('Kilden', data.supersededBy, 'kilder.yaml', sources.keys(), { file: register.file, path: [id, 'afloestAf'] });
      else if (old) old.supersededBy = next;
    }
  }
  const usedSources = new Set<Source>();
  const source = (id: string, where: Where): Source => {
    const found = sources.get(id);
    for (let next = found; next && !usedSources.has(next); next = next.supersededBy) usedSources.add(next);
    if (found) return found;
    missing('Kilden', id, 'kilder.yaml', sources.keys(), where);
    return { id, title: id, publisher: id, date: 'udateret', dateText: '', kind: 'kommune', readAs: 'original', url: undefined, note: undefined, href: '' };
  };

  const questions = new Map<string, Question>();
  for (const register of content.spoergsmaal) for (const [id, data] of Object.entries(register.data)) questions.set(id, { ...data, id, href: paths.question(id) });
  const question = (id: string, where: Where): Question => {
    const found = questions.get(id);
    if (found) return found;
    missing('Spørgsmålet', id, 'spoergsmaal.yaml', questions.keys(), where);
    return { id, text: id, scope: 'national', must: false, topic: 'kontakt', href: '' };
  };

  const registers = new Map<string, Map<string, Contact>>();
  const fill = (key: string, municipality: string | undefined, register: Loaded<Record<string, ContactData>>) => {
    const contacts = new Map<string, Contact>();
    for (const [id, data] of Object.entries(register.data)) {
      const from = data.source ? source(data.source, { file: register.file, path: [id, 'kilde'] }) : undefined;
      contacts.set(id, resolveContact(id, data, today, municipality, from));
    }
    registers.set(key, contacts);
  };
  const NATIONAL = '';
  for (const register of content.kontakter) fill(NATIONAL, undefined, register);
  for (const register of content.kommunekontakter) fill(register.id, register.id, register);
  const askHereOf = (municipality: string | undefined) => content.kommune.find((k) => k.id === municipality)?.data.askHere;
  const find = (municipality: string | undefined, id: string) => registers.get(municipality ?? NATIONAL)?.get(id) ?? registers.get(NATIONAL)?.get(id);
  for (const register of [...content.kontakter, ...content.kommunekontakter]) {
    const municipality = content.kommunekontakter.includes(register) ? register.id : undefined;
    for (const [id, data] of Object.entries(register.data)) {
      // A contact is taken down by one line: then the one to ask here stands in.
      const wanted = data.instead ?? (data.withdrawn && id !== askHereOf(municipality) ? askHereOf(municipality) : undefined);
      if (!wanted) {
        if (data.withdrawn) problems.push(problem('kontakter', register.file, [id, 'tilbagetrukket'], 'Kontakten er taget ned, og der står ikke, hvem forældre kan spørge i stedet.', 'Skriv ellers: og id på en kontakt, der kan bruges.'));
        continue;
      }
      const other = find(municipality, wanted);
      const self = find(municipality, id);
      if (wanted === id) problems.push(problem('henvisninger', register.file, [id, 'ellers'], 'Kontakten henviser til sig selv.', 'Skriv under ellers id på en anden kontakt.'));
      else if (!other) missing('Kontakten', wanted, 'kontakter.yaml', registers.get(municipality ?? NATIONAL)?.keys() ?? [], { file: register.file, path: [id, 'ellers'] });
      else if (self) self.instead = other;
    }
    for (const id of Object.keys(register.data)) {
      const passed = new Set<Contact>();
      let next = find(municipality, id);
      while (next && leadsOn(next) && !passed.has(next)) {
        passed.add(next);
        next = next.instead;
      }
      if (next && passed.has(next)) problems.push(problem('henvisninger', register.file, [id, 'ellers'], 'Kontakten henviser i ring, så forældrene aldrig når frem til nogen.', 'Skriv under ellers id på en kontakt, der kan bruges.'));
    }
  }
  const contact = (municipality: string | undefined, id: string, where: Where): Contact => {
    const found = find(municipality, id);
    if (found) return found;
    missing('Kontakten', id, 'kontakter.yaml', [...(registers.get(municipality ?? NATIONAL)?.keys() ?? []), ...(registers.get(NATIONAL)?.keys() ?? [])], where);
    return { id, name: id, who: '', trust: 'unknown', acute: false };
  };

  const terms: Term[] = content.ordliste
    .flatMap((register) =>
      Object.entries(register.data).map(([id, { source: sourceId, ...data }]) => ({
        ...data,
        id,
        href: paths.glossary(id),
        ...(sourceId ? { source: source(sourceId, { file: register.file, path: [id, 'kilde'] }) } : {}),
      })),
    )
    .sort((a, b) => a.word.localeCompare(b.word, 'da'));

  const page: Resolver['page'] = (collection, { id, file, data }, href) => {
    const { municipality, slug } = splitId(id);
    const { answers, sources: sourceIds, caveat, reviewed, ...rest } = data;
    return {
      collection,
      id,
      slug,
      file,
      href,
      ...(municipality ? { municipality } : {}),
      ...{ title: rest.title, shortTitle: rest.shortTitle, summary: rest.withdrawn ? TAKEN_DOWN : rest.summary, searchWords: rest.searchWords, written: rest.written, withdrawn: rest.withdrawn, formerly: rest.formerly },
      answers: answers.map((q, i) => question(q, { file, path: ['besvarer', i] })),
      sources: sourceIds.map((s, i) => source(s, { file, path: ['kilder', i] })),
      ...(caveat ? { caveat } : {}),
      ...(reviewed ? { reviewed } : {}),
      overdue: isOverdue(lastLookedAt(data.written, reviewed), today, CHECK_HOLDS_DAYS[collection]),
    };
  };

  return {
    source, question, contact, page, terms, problems, usedSources,
    sources: [...sources.values()],
    questions: [...questions.values()],
    contactsOf: (municipality) => [...(registers.get(municipality ?? NATIONAL)?.values() ?? [])],
  };
}
