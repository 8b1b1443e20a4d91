import type { Status } from '#domain/status.ts';

/** One thing to do, and all it is about. */
export interface Task {
  what: string;
  items: string[];
}

/** What an editor does next in a municipality, in the order that helps parents most. Nothing left gives an empty list. */
export function tasksOf(s: Status): Task[] {
  const folder = s.municipality.file.replace(/\/kommune\.yaml$/, '');
  const acute = new Set(s.municipality.acute.map((c) => c.id));
  const own = (name: string) => `${folder}/${name}`;
  const question = (q: { id: string; text: string }) => `${q.text} (${q.id})`;
  const contact = (c: { id: string; name: string }) => `${c.name} (${c.id})`;
  const page = (p: { file: string }) => p.file;
  const noAcuteNumber = !s.municipality.acute.some((c) => !c.acute);
  return [
    { what: `Skriv kommunens hovednummer i ${own('kontakter.yaml')}, og sæt det sidst under akut i ${own('kommune.yaml')}:`, items: noAcuteNumber ? ['så forældre også kan ringe i kommunens åbningstid'] : [] },
    { what: `Kontrollér numrene, forældre ringer til, når det haster (npm run kontrol -- ${s.municipality.slug}):`, items: s.unverified.filter((c) => acute.has(c.id)).map(contact) },
    { what: 'Svar på det, der mangler helt:', items: s.missing.map(question) },
    { what: `Svar på, hvem forældre kan kontakte. Lav et trin eller et tilbud, og slet spørgsmålet under ubesvaret i ${own('kommune.yaml')}:`, items: s.unanswered.filter((q) => q.topic === 'kontakt').map(question) },
    { what: `Find de kontakter, der ikke er oplyst (${own('kontakter.yaml')}):`, items: s.unknown.map(contact) },
    { what: `Kontrollér de andre kontakter (npm run kontrol -- ${s.municipality.slug}):`, items: s.unverified.filter((c) => !acute.has(c.id)).map(contact) },
    { what: 'Ret det, der er taget ned:', items: s.withdrawn.map((w) => ('file' in w ? page(w) : contact(w))) },
    { what: 'Læs de nye kilder, og ret teksterne:', items: s.outdated.map((o) => `${page(o.page)}: ${o.sources.map((x) => x.title).join(', ')}`) },
    { what: 'Læs teksterne igennem igen. Det er for længe siden:', items: s.overdue.map(page) },
    { what: 'Svar på, hvilken hjælp der findes:', items: s.unanswered.filter((q) => q.topic === 'stoette').map(question) },
    { what: 'Svar på, hvordan I samarbejder:', items: s.unanswered.filter((q) => q.topic === 'samarbejde').map(question) },
    { what: 'Byg på en kilde fra kommunen selv:', items: s.unsourced.map(page) },
    { what: 'Gør teksterne lettere at læse:', items: s.hard.map((h) => `${page(h.page)}: LIX ${Math.round(h.lix)}`) },
  ].filter((task) => task.items.length > 0);
}
