import { describe, expect, it } from 'vitest';
import { acutePageOf, frameOf, type FrameInput, type Publishing } from '#domain/navigation.ts';
import { lilleSite, only } from '../../support/content.ts';

const alone = lilleSite(undefined, { base: '/x/' }).site;
const m = only(alone.municipalities);
const site = { ...alone, municipalities: [m, { ...m, slug: 'naboby', name: 'Naboby', href: '/x/naboby/' }] };
const unset: Publishing = { name: 'Støttevejen', url: undefined, publisher: undefined, reportEmail: undefined };
const frame = (page: Partial<FrameInput>, publishing = unset) => frameOf(site, publishing, { title: 'Titel', description: 'Svaret.', href: '/x/rettigheder/', ...page });
const inTown = (page: Partial<FrameInput> = {}) => frame({ municipality: m, href: '/x/lilleby/tilbud/ppr/', title: 'PPR', ...page });

describe('the frame around a page', () => {
  it('is titled with the page, the municipality and the site', () => {
    expect(inTown().documentTitle).toBe('PPR · Lilleby · Støttevejen');
    expect(frame({}).documentTitle).toBe('Titel · Støttevejen');
  });
  it('does not say the municipality twice', () => expect(inTown({ title: 'PPR i Lilleby' }).documentTitle).toBe('PPR i Lilleby · Støttevejen'));
  it('of the front page begins with the name of the site, and has no crumbs', () => expect(frame({ href: '/x/' })).toMatchObject({ documentTitle: 'Støttevejen: Titel', crumbs: [] }));

  it('shows the four sections of the municipality, the one we are in marked', () =>
    expect(inTown().sections).toEqual([
      { place: 'contact', href: '/x/lilleby/kontakt/', current: false }, { place: 'triangle', href: '/x/lilleby/stoettetrekanten/', current: false },
      { place: 'cooperation', href: '/x/lilleby/samarbejde/', current: false }, { place: 'services', href: '/x/lilleby/tilbud/', current: true },
    ]));
  it('does not take the contact register for the contact path', () => expect(inTown({ href: '/x/lilleby/kontakter/' }).sections.filter((s) => s.current)).toEqual([]));
  it('has no sections outside a municipality, nor on a bare page', () => {
    expect(frame({}).sections).toEqual([]);
    expect(inTown({ bare: true }).sections).toEqual([]);
  });

  it('leads back: front page, municipality, section', () =>
    expect(inTown({ crumbs: [{ text: 'Tilbud', href: '/x/lilleby/tilbud/' }], shortTitle: 'Kort' })).toMatchObject({ crumbs: [{ text: 'Lilleby', href: '/x/lilleby/' }, { text: 'Tilbud', href: '/x/lilleby/tilbud/' }] }));
  it('does not link the municipality to itself', () => expect(inTown({ href: m.href }).crumbs).toEqual([]));

  it('of a site for one municipality opens on that one, and leads to no other', () => {
    const single = (page: Partial<FrameInput>) => frameOf(alone, unset, { title: 'Titel', description: 'Svaret.', href: '/x/lilleby/tilbud/', municipality: m, ...page });
    expect(single({})).toMatchObject({ alone: true, home: '/x/lilleby/', crumbs: [] });
    expect(single({ href: '/x/lilleby/' })).toMatchObject({ crumbs: [], documentTitle: 'Støttevejen: Titel' });
    expect(inTown()).toMatchObject({ alone: false, home: '/x/' });
  });

  it('names 112 and 114 on every page', () => expect(frame({}).acute.map((c) => c.phone)).toEqual(['112', '114']));
  it('leads to the acute page of the municipality, unless it is taken down', () => {
    expect(inTown().acutePage).toBe('/x/lilleby/kontakt/akut/');
    const down = lilleSite((c) => Object.assign(only(c.kontaktveje, (n) => n.id === 'lilleby/akut').data, { withdrawn: true })).site;
    expect(acutePageOf(only(down.municipalities))).toBeUndefined();
  });

  it('has no canonical address and no picture when the site has no address', () => {
    expect(frame({})).not.toHaveProperty('canonical');
    expect(frame({})).not.toHaveProperty('image');
    expect(frame({}, { ...unset, url: 'https://www.eksempel.dk' })).toMatchObject({ canonical: 'https://www.eksempel.dk/x/rettigheder/', image: 'https://www.eksempel.dk/x/deling.png' });
  });
  it('invents neither publisher nor mail', () => {
    expect(Object.keys(frame({}))).not.toEqual(expect.arrayContaining(['publisher']));
    expect(Object.keys(frame({}))).not.toEqual(expect.arrayContaining(['reportEmail']));
    expect(frame({}, { ...unset, publisher: 'En forening', reportEmail: 'fejl@eksempel.dk' })).toMatchObject({ publisher: 'En forening', reportEmail: 'fejl@eksempel.dk' });
  });

  it('links everything shared at the foot, and the municipality first', () => {
    expect(inTown().footer.slice(0, 3)).toEqual([{ place: 'contacts', href: '/x/lilleby/kontakter/', of: 'Lilleby' }, { place: 'topics', href: '/x/lilleby/emner/', of: 'Lilleby' }, { place: 'print', href: '/x/lilleby/udskriv/', of: 'Lilleby' }]);
    expect(frame({}).footer.map((l) => l.href)).toEqual(['/x/emner/', '/x/rettigheder/', '/x/ordliste/', '/x/kilder/', '/x/daekning/', '/x/om/siden/', '/x/privatliv/', '/x/tilgaengelighed/']);
  });
  it('is coloured by the municipality, and else by the site', () => {
    const red = lilleSite((c) => Object.assign(only(c.kommune).data, { colour: 'tegl' })).site;
    expect(frameOf(red, unset, { title: 'a', description: 'b', href: '/', municipality: only(red.municipalities) }).colour).toBe('tegl');
    expect(frame({}).colour).toBe('hav');
  });
  it('may be found by search engines unless it says no', () => {
    expect(frame({}).noindex).toBe(false);
    expect(frame({ noindex: true }).noindex).toBe(true);
  });
});
