import { answerIn, nationalAnswer, type Cell } from './coverage.ts';
import type { Contact } from './contacts.ts';
import { allPages, type Site } from './site.ts';

const contactData = (c: Contact) => ({
  id: c.id, navn: c.name, hvem: c.who, tilstand: c.trust, telefon: c.phone, mail: c.email, adresse: c.address, hjemmeside: c.website, find: c.findBy, note: c.note,
  kilde: c.source && { titel: c.source.title, udgiver: c.source.publisher, dato: c.source.date }, kontrolleret: c.checked && { dato: c.checked.date, af: c.checked.by }, ellers: c.instead?.id,
});

/** The same data the pages show, for other systems. URLs are absolute when the site's own is known. */
export function openData(site: Site, origin = '') {
  const url = (href: string) => origin + href;
  const cell = (c: Cell) => (c.kind === 'answered' ? { svar: 'besvaret', sider: c.pages.map((p) => url(p.href)) } : c.kind === 'unanswered' ? { svar: 'ikke-oplyst', spoerg: c.ask.id, note: c.note } : { svar: 'mangler' });
  return {
    pages: allPages(site).filter((p) => !p.withdrawn).map((p) => ({
      url: url(p.href), titel: p.title, resume: p.summary, kommune: p.municipality, samling: p.collection, besvarer: p.answers.map((q) => q.id), kilder: p.sources.map((s) => s.id), skrevet: p.written, gennemgaaet: p.reviewed?.date, forbehold: p.caveat,
    })),
    contacts: { hele_landet: site.nationalContacts.map(contactData), kommuner: Object.fromEntries(site.municipalities.map((m) => [m.slug, m.contacts.map(contactData)])) },
    coverage: site.questions.map((q) => ({
      id: q.id, spoergsmaal: q.text, omfang: q.scope === 'national' ? 'national' : 'kommune', skal: q.must,
      svar: q.scope === 'national' ? { hele_landet: cell(nationalAnswer(site, q)) } : Object.fromEntries(site.municipalities.map((m) => [m.slug, cell(answerIn(m, q))])),
    })),
  };
}
