import type { ContactPathNode } from '../schemas/contact-path.ts';
import type { Decides, Direct, IfNothing as IfNothingData } from '../schemas/honesty.ts';
import type { MunicipalityData } from '../schemas/municipality.ts';
import { faultsOf, MAX_QUESTIONS, routesOf, type Graph, type GraphFault } from './contact-path.ts';
import { splitId, type Content, type Loaded } from './content.ts';
import type { Paths } from './paths.ts';
import { problem } from './problem.ts';
import type { Resolver } from './resolve.ts';
import type { Answer, Honesty, IfNothing, Municipality, NodePage } from './site.ts';

const FAULTS: Record<GraphFault['kind'], (f: GraphFault) => [message: string, fix: string]> = {
  'no-start': () => ['Kontaktvejen har intet begyndelsestrin.', 'Lav filen start.mdx med slags: spoergsmaal.'],
  'start-is-outcome': () => ['Kontaktvejen begynder med et udfald.', 'Skriv slags: spoergsmaal og svar i start.mdx.'],
  dangling: (f) => [`Svaret fører til »${f.to}«, som ikke findes.`, 'Skriv filnavnet på et trin i samme mappe, uden .mdx.'],
  unreachable: () => ['Ingen svar fører til dette trin.', 'Lad et svar i et andet trin føre hertil, eller slet filen.'],
  cycle: (f) => [`Svaret fører tilbage til »${f.to}«, så forælderen går i ring.`, 'Lad svaret føre til et senere trin.'],
  'too-deep': (f) => [`Forælderen skal svare på mere end ${MAX_QUESTIONS} spørgsmål (${f.to}).`, 'Saml eller fjern et spørgsmål.'],
  'two-ways-in': (f) => [`Flere spørgsmål fører hertil: ${f.to}. Et spørgsmål må kun have én vej ind.`, 'Lad kun ét svar føre til spørgsmålet. Udfald må have flere.'],
  'no-contact': () => ['Udfaldet har ingen kontakt.', 'Skriv mindst én kontakt under kontakter.'],
};

/** Assembles one municipality; faults go to the resolver's problems. */
export function assembleMunicipality(entry: Loaded<MunicipalityData>, content: Content, refs: Resolver, paths: Paths, today: string): Municipality {
  const { id: slug, file, data } = entry;
  const own = <T>(list: Loaded<T>[]) => list.filter((e) => splitId(e.id).municipality === slug);
  const contact = (id: string, f: string, path: (string | number)[]) => refs.contact(slug, id, { file: f, path });

  const answer = <T extends { answer: string; explanation: string; source: string; ask?: string | undefined; via?: string | undefined }>(d: T, f: string, key: string): Answer<T['answer']> => {
    if (d.answer === 'ikke-oplyst' && !d.ask) refs.problems.push(problem('aerlighed', f, [key], 'Svaret er ikke-oplyst, men ingen at spørge er nævnt.', 'Skriv spoerg: og id på den kontakt, forældre kan spørge.'));
    return {
      answer: d.answer,
      explanation: d.explanation,
      source: refs.source(d.source, { file: f, path: [key, 'kilde'] }),
      ...(d.ask ? { ask: contact(d.ask, f, [key, 'spoerg']) } : {}),
      ...(d.via ? { via: contact(d.via, f, [key, 'via']) } : {}),
    };
  };
  const ifNothing = (d: IfNothingData, f: string): IfNothing => ({
    explanation: d.explanation,
    contact: contact(d.contact, f, ['hvisDerIkkeSker', 'kontakt']),
    source: refs.source(d.source, { file: f, path: ['hvisDerIkkeSker', 'kilde'] }),
  });
  const usual = ifNothing(data.ifNothing, file);
  const honesty = (d: { forWhom: string; how: string; decides: Decides; consent: { answer: 'ja' | 'nej' | 'ikke-oplyst'; explanation: string; source: string; ask: string | undefined }; direct: Direct; waiting?: Decides | undefined; ifNothing: IfNothingData | undefined }, f: string): Honesty => ({
    forWhom: d.forWhom,
    how: d.how,
    decides: answer(d.decides, f, 'bestemmer'),
    consent: answer(d.consent, f, 'samtykke'),
    direct: answer(d.direct, f, 'direkte'),
    ...(d.waiting ? { waiting: answer(d.waiting, f, 'ventetid') } : {}),
    ifNothing: d.ifNothing ? ifNothing(d.ifNothing, f) : usual,
  });
  const contactsIn = (ids: string[], f: string) => ids.map((id, i) => contact(id, f, ['kontakter', i]));

  const graph: Graph = new Map(own(content.kontaktveje).map((e) => [splitId(e.id).slug, e.data as ContactPathNode]));
  const fileOf = (node: string) => content.kontaktveje.find((e) => e.id === `${slug}/${node}`)?.file ?? file.replace('kommune.yaml', `kontaktveje/${node}.mdx`);
  const faults = faultsOf(graph);
  for (const fault of faults) {
    const [message, fix] = FAULTS[fault.kind](fault);
    const missing = fault.kind === 'dangling' ? { missing: `trin:${slug}/${fault.to}` } : fault.kind === 'unreachable' || fault.kind === 'no-start' ? { missing: `vej:${slug}` } : {};
    refs.problems.push({ ...problem('kontaktveje', fileOf(fault.node), fault.answer === undefined ? undefined : ['svar', fault.answer, 'til'], message, fix), ...missing });
  }
  const nodes = own(content.kontaktveje).map((e): NodePage => {
    const page = refs.page('kontaktveje', e, paths.contact(slug, splitId(e.id).slug));
    const d = e.data;
    if (d.kind === 'outcome') return { ...page, kind: d.kind, contacts: contactsIn(d.contacts, e.file), when: d.when, sayThis: d.sayThis, thenHappens: d.thenHappens, ifNothing: d.ifNothing };
    return { ...page, kind: d.kind, choices: d.choices.map((c) => ({ ...c, href: paths.contact(slug, c.to), leadsTo: graph.get(c.to)?.kind ?? 'outcome' })) };
  });

  const inOrder = <T extends { order: number; file: string }>(pages: T[]): T[] => {
    const seen = new Map<number, string>();
    const free = Math.max(0, ...pages.map((p) => p.order)) + 1;
    for (const p of pages) {
      const other = seen.get(p.order);
      if (other) refs.problems.push(problem('raekkefoelge', p.file, ['raekkefoelge'], `Pladsen ${p.order} er optaget af ${other}.`, `Skriv et nummer, som ingen anden fil i mappen har, fx ${free}.`));
      seen.set(p.order, p.file);
    }
    return pages.sort((a, b) => a.order - b.order);
  };
  const levels = own(content.stoettetrekanten).map((e) => ({
    ...refs.page('stoettetrekanten', e, paths.triangle(slug, splitId(e.id).slug)),
    ...honesty(e.data, e.file),
    order: e.data.order, localNames: e.data.localNames, signs: e.data.withdrawn ? [] : e.data.signs, contacts: contactsIn(e.data.contacts, e.file),
  }));
  const services = own(content.tilbud).map((e) => ({
    ...refs.page('tilbud', e, paths.services(slug, splitId(e.id).slug)),
    ...honesty(e.data, e.file),
    order: e.data.order, ...(e.data.timeline ? { timeline: e.data.timeline } : {}), contacts: contactsIn(e.data.contacts, e.file),
  }));
  const steps = own(content.samarbejde).map((e) => ({
    ...refs.page('samarbejde', e, paths.cooperation(slug, splitId(e.id).slug)),
    order: e.data.order, part: e.data.part, ...(e.data.kit ? { kit: e.data.kit } : {}), contacts: contactsIn(e.data.contacts, e.file),
  }));

  const noticeFile = content.varsler.find((v) => v.id === slug);
  return {
    slug, file, graph, nodes,
    href: paths.municipality(slug),
    name: data.name, officialName: data.officialName, ...(data.website ? { website: data.website } : {}), colour: data.colour, intro: data.intro, areaWord: data.areaWord, triangleNote: data.triangleNote, aliases: data.aliases,
    areas: data.areas.map(({ contact: c, ...a }, i) => ({ ...a, ...(c ? { contact: contact(c, file, ['omraader', i, 'kontakt']) } : {}) })),
    acute: data.acute.map((id, i) => contact(id, file, ['akut', i])),
    askHere: contact(data.askHere, file, ['spoergHer']),
    unanswered: data.unanswered.map((u, i) => ({
      question: refs.question(u.question, { file, path: ['ubesvaret', i, 'spoergsmaal'] }),
      ask: contact(u.ask, file, ['ubesvaret', i, 'spoerg']),
      note: u.note,
    })),
    notices: (noticeFile?.data ?? []).map((n, i) => ({ ...n, source: refs.source(n.source, { file: noticeFile?.file ?? file, path: ['varsler', i, 'kilde'] }), until: n.to }))
      .filter((n) => n.from <= today && today <= n.to)
      .map(({ title, text, source, until }) => ({ title, text, source, until })),
    contacts: refs.contactsOf(slug),
    routes: faults.length === 0 ? routesOf(graph) : [],
    levels: inOrder(levels), services: inOrder(services), steps: inOrder(steps),
  };
}
