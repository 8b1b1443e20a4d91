import { describe, expect, it } from 'vitest';
import type { Content } from '#domain/content.ts';
import { splitId } from '#domain/content.ts';
import { contact } from '#schemas/contact.ts';
import { addStorby, lilleSite, only } from '../../support/content.ts';

const LILLEBY = 'content/kommuner/lilleby';
const level = (c: Content) => only(c.stoettetrekanten).data;
const service = (c: Content) => only(c.tilbud).data;
const town = (c: Content) => only(c.kommune).data;
const own = (c: Content) => only(c.kommunekontakter).data;
const source = (c: Content, id: string) => only(Object.entries(only(c.kilder).data), ([key]) => key === id)[1];
const node = (c: Content, slug: string) => only(c.kontaktveje, (n) => n.id === `lilleby/${slug}`);

describe('the tiny site', () => {
  const { site, problems } = lilleSite();
  const m = only(site.municipalities);
  it('has no problem', () => expect(problems).toEqual([]));
  it('has every page of its municipality, with its address', () => {
    expect(m.nodes.map((p) => p.href).sort()).toEqual(['/lilleby/kontakt/', '/lilleby/kontakt/akut/', '/lilleby/kontakt/bekymring/', '/lilleby/kontakt/tal-med-lederen/']);
    expect([...m.levels, ...m.steps, ...m.services].map((p) => p.href)).toEqual(['/lilleby/stoettetrekanten/hverdagen/', '/lilleby/samarbejde/den-foerste-bekymring/', '/lilleby/tilbud/ppr/']);
  });
  it('follows contacts into the own register first, then the national one', () => expect(m.acute.map((c) => [c.id, c.municipality])).toEqual([['alarm-112', undefined], ['politi-114', undefined]]));
  it('gives a service its own word on what to do if nothing happens, and else the municipality’s', () => {
    expect(only(m.services).ifNothing).toMatchObject({ explanation: 'Bed om et svar på skrift.', contact: { id: 'hovednummer' } });
    expect(only(m.levels).ifNothing).toMatchObject({ explanation: 'Gå til lederen, og bed om et svar.', contact: { id: 'lederen' } });
  });
  it('follows via and ask', () => expect(only(m.levels)).toMatchObject({ direct: { via: { id: 'lederen' } }, waiting: { ask: { id: 'lederen' } } }));
  it('tells which answers lead to another question', () => expect(only(m.nodes, (n) => n.slug === 'start')).toMatchObject({ choices: [{ href: '/lilleby/kontakt/bekymring/', leadsTo: 'question' }, { href: '/lilleby/kontakt/akut/', leadsTo: 'outcome' }] }));
  it('shows a notice from its first day to its last', () => {
    const shown = (today: string) => only(lilleSite(undefined, { today }).site.municipalities).notices.length;
    expect([shown('2026-10-31'), shown('2026-11-01'), shown('2026-12-31'), shown('2027-01-01')]).toEqual([0, 1, 1, 0]);
  });
  it('stands under a base path when it has one', () => expect(only(lilleSite(undefined, { base: '/x/' }).site.municipalities).href).toBe('/x/lilleby/'));
});

describe('an id is split into municipality and slug', () => {
  it('when it has both', () => expect(splitId('koege/ppr')).toEqual({ municipality: 'koege', slug: 'ppr' }));
  it('and shared entries have no municipality', () => expect(splitId('klage')).toEqual({ slug: 'klage' }));
});

describe('a reference to nothing is a problem, at the key that names it:', () => {
  it.each<[name: string, change: (c: Content) => unknown, file: string, path: (string | number)[], message: string]>([
    ['a source of a page', (c) => (level(c).sources = ['lilleby-side', 'intet']), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['kilder', 1], 'Kilden »intet« findes ikke.'],
    ['a question of a page', (c) => level(c).answers.push('intet'), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['besvarer', 2], 'Spørgsmålet »intet« findes ikke.'],
    ['a contact of a page', (c) => level(c).contacts.push('intet'), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['kontakter', 1], 'Kontakten »intet« findes ikke.'],
    ['a contact of an outcome', (c) => Object.assign(node(c, 'akut').data, { contacts: ['intet'] }), `${LILLEBY}/kontaktveje/akut.mdx`, ['kontakter', 0], 'Kontakten »intet« findes ikke.'],
    ['a contact of a right', (c) => (only(c.rettigheder).data.contacts = ['lederen']), 'content/rettigheder/samtykke.mdx', ['kontakter', 0], 'Kontakten »lederen« findes ikke.'],
    ['the source of an honesty field', (c) => (level(c).decides.source = 'intet'), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['bestemmer', 'kilde'], 'Kilden »intet« findes ikke.'],
    ['whom to ask', (c) => (level(c).waiting.ask = 'intet'), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['ventetid', 'spoerg'], 'Kontakten »intet« findes ikke.'],
    ['through whom', (c) => (level(c).direct.via = 'intet'), `${LILLEBY}/stoettetrekanten/hverdagen.mdx`, ['direkte', 'via'], 'Kontakten »intet« findes ikke.'],
    ['whom to go to if nothing happens', (c) => Object.assign(service(c).ifNothing ?? {}, { contact: 'intet' }), `${LILLEBY}/tilbud/ppr.mdx`, ['hvisDerIkkeSker', 'kontakt'], 'Kontakten »intet« findes ikke.'],
    ['the municipality’s own default', (c) => (town(c).ifNothing.source = 'intet'), `${LILLEBY}/kommune.yaml`, ['hvisDerIkkeSker', 'kilde'], 'Kilden »intet« findes ikke.'],
    ['an acute contact', (c) => (town(c).acute = ['alarm-112', 'intet']), `${LILLEBY}/kommune.yaml`, ['akut', 1], 'Kontakten »intet« findes ikke.'],
    ['whom to ask in the municipality', (c) => (town(c).askHere = 'intet'), `${LILLEBY}/kommune.yaml`, ['spoergHer'], 'Kontakten »intet« findes ikke.'],
    ['the contact of an area', (c) => Object.assign(only(town(c).areas), { contact: 'intet' }), `${LILLEBY}/kommune.yaml`, ['omraader', 0, 'kontakt'], 'Kontakten »intet« findes ikke.'],
    ['an unanswered question', (c) => town(c).unanswered.push({ question: 'intet', ask: 'lederen', note: '' }), `${LILLEBY}/kommune.yaml`, ['ubesvaret', 1, 'spoergsmaal'], 'Spørgsmålet »intet« findes ikke.'],
    ['whom to ask about an unanswered question', (c) => (only(town(c).unanswered).ask = 'intet'), `${LILLEBY}/kommune.yaml`, ['ubesvaret', 0, 'spoerg'], 'Kontakten »intet« findes ikke.'],
    ['the source of a contact', (c) => Object.assign(own(c)['hovednummer'] ?? {}, { source: 'intet' }), `${LILLEBY}/kontakter.yaml`, ['hovednummer', 'kilde'], 'Kilden »intet« findes ikke.'],
    ['whom to use instead', (c) => Object.assign(own(c)['ppr'] ?? {}, { instead: 'intet' }), `${LILLEBY}/kontakter.yaml`, ['ppr', 'ellers'], 'Kontakten »intet« findes ikke.'],
    ['a contact that sends readers to itself', (c) => Object.assign(own(c)['ppr'] ?? {}, { instead: 'ppr' }), `${LILLEBY}/kontakter.yaml`, ['ppr', 'ellers'], 'Kontakten henviser til sig selv.'],
    ['the source that replaced another', (c) => (source(c, 'gammel-vejledning').supersededBy = 'intet'), 'content/kilder.yaml', ['gammel-vejledning', 'afloestAf'], 'Kilden »intet« findes ikke.'],
    ['the source of a notice, shown today or not', (c) => Object.assign(only(only(c.varsler).data), { source: 'intet', to: '2026-11-02' }), `${LILLEBY}/varsler.yaml`, ['varsler', 0, 'kilde'], 'Kilden »intet« findes ikke.'],
    ['the source of a word', (c) => Object.assign(only(c.ordliste).data['samtykke'] ?? {}, { source: 'intet' }), 'content/ordliste.yaml', ['samtykke', 'kilde'], 'Kilden »intet« findes ikke.'],
    ['the municipality of a word', (c) => Object.assign(only(c.ordliste).data['raad'] ?? {}, { municipality: 'intet' }), 'content/ordliste.yaml', ['raad', 'kommune'], 'Kommunen »intet« findes ikke.'],
  ])('%s', (_name, change, file, path, message) => expect(lilleSite((c) => void change(c)).problems).toContainEqual(expect.objectContaining({ severity: 'error', rule: 'henvisninger', file, path, message })));

  it('and the advice lists what exists', () => expect(lilleSite((c) => (level(c).sources = ['intet'])).problems[0]?.fix).toBe('Skriv et id fra kilder.yaml: gammel-vejledning, lilleby-side, loven, telefonbogen.'));
});

describe('a municipality is refused when', () => {
  const messages = (change: (c: Content) => unknown) => lilleSite((c) => void change(c)).problems.map((p) => `${p.file} ${p.path?.join('.') ?? ''} ${p.message}`);
  it('two entries have one place in the order', () =>
    expect(messages((c) => c.tilbud.push({ id: 'lilleby/andet', file: `${LILLEBY}/tilbud/andet.mdx`, data: structuredClone(service(c)) }))).toEqual([`${LILLEBY}/tilbud/andet.mdx raekkefoelge Pladsen 1 er optaget af ${LILLEBY}/tilbud/ppr.mdx.`]));
  it('something is not said and nobody is named to ask', () => expect(messages((c) => (level(c).waiting.ask = undefined))).toEqual([`${LILLEBY}/stoettetrekanten/hverdagen.mdx ventetid Svaret er ikke-oplyst, men ingen at spørge er nævnt.`]));
  it('its name is taken by a shared page', () => {
    for (const slug of ['rettigheder', 'kilder', 'soeg', 'api', 'om'])
      expect(messages((c) => c.kommune.push({ id: slug, file: `content/kommuner/${slug}/kommune.yaml`, data: town(c) }))).toContain(`content/kommuner/${slug}/kommune.yaml  En kommune kan ikke hedde »${slug}« i adressen.`);
  });
  it('its folder has no kommune.yaml that can be read', () => expect(messages((c) => (c.kommune = []))).toContain(`${LILLEBY}/tilbud/ppr.mdx  Mappen lilleby mangler en gyldig kommune.yaml.`));
  it('its contact path has a hole, told at the answer', () => {
    const found = messages((c) => Object.assign(node(c, 'start').data, { choices: [{ text: 'a', to: 'intet' }, { text: 'b', to: 'bekymring' }] }));
    expect(found).toContain(`${LILLEBY}/kontaktveje/start.mdx svar.0.til Svaret fører til »intet«, som ikke findes.`);
  });
  it('its contact path cannot be begun', () => expect(messages((c) => (c.kontaktveje = c.kontaktveje.filter((n) => n.id !== 'lilleby/start')))).toContain(`${LILLEBY}/kontaktveje/start.mdx  Kontaktvejen har intet begyndelsestrin.`));
  it('two unknown contacts send readers to each other', () => {
    const found = messages((c) => {
      Object.assign(own(c)['ppr'] ?? {}, { instead: 'gammelt-kontor' });
      Object.assign(own(c)['gammelt-kontor'] ?? {}, { instead: 'ppr' });
    });
    expect(found).toEqual([
      `${LILLEBY}/kontakter.yaml ppr.ellers Kontakten henviser i ring, så forældrene aldrig når frem til nogen.`,
      `${LILLEBY}/kontakter.yaml gammelt-kontor.ellers Kontakten henviser i ring, så forældrene aldrig når frem til nogen.`,
    ]);
  });
});

describe('a contact that is taken down', () => {
  const instead = (id: string, change: (c: Content) => unknown) => {
    const { site, problems } = lilleSite((c) => void change(c));
    return { instead: only(only(site.municipalities).contacts, (x) => x.id === id).instead?.id, problems: problems.map((p) => `${p.path?.join('.')} ${p.message}`) };
  };
  it('sends readers to whom it names', () => expect(instead('gammelt-kontor', () => undefined)).toEqual({ instead: 'hovednummer', problems: [] }));
  it('sends readers to whom the municipality says to ask, when it names nobody', () => expect(instead('lederen', (c) => Object.assign(own(c)['lederen'] ?? {}, { withdrawn: true }))).toEqual({ instead: 'hovednummer', problems: [] }));
  it('names somebody when it is itself the one to ask', () =>
    expect(instead('hovednummer', (c) => Object.assign(own(c)['hovednummer'] ?? {}, { withdrawn: true })).problems).toContain('hovednummer.tilbagetrukket Kontakten er taget ned, og der står ikke, hvem forældre kan spørge i stedet.'));
});

describe('a site for some municipalities alone', () => {
  const { site, problems } = lilleSite(addStorby, { only: ['storby'] });
  it('holds them and what is shared', () => {
    expect(problems).toEqual([]);
    expect(site.municipalities.map((m) => m.slug)).toEqual(['storby']);
    expect(site.rights).toHaveLength(1);
  });
  it('leaves out the words of the others, and sources nothing builds on', () => {
    expect(site.terms.map((t) => t.id)).not.toContain('raad');
    const alone = lilleSite((c) => {
      addStorby(c);
      const register = only(c.kilder).data;
      const { loven } = register;
      if (loven) register['kun-for-ingen'] = loven;
    }, { only: ['storby'] }).site;
    expect(alone.sources.map((s) => s.id)).not.toContain('kun-for-ingen');
    expect(alone.sources.map((s) => s.id)).toContain('lilleby-side');
  });
});

describe('contacts of the same id', () => {
  it('in a municipality’s register stand before the national one', () => {
    const { site, problems } = lilleSite((c) => (own(c)['alarm-112'] = contact.parse({ navn: 'Egen alarm', hvem: 'x', tilstand: 'rolle', find: 'x' })));
    expect(problems).toEqual([]);
    expect(only(site.municipalities).acute[0]).toMatchObject({ name: 'Egen alarm', municipality: 'lilleby' });
  });
});
