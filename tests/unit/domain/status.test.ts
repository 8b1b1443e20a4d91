import { describe, expect, it } from 'vitest';
import { tasksOf } from '#checks/tasks.ts';
import type { Content } from '#domain/content.ts';
import { editedFile } from '#domain/edited-file.ts';
import { movedPages } from '#domain/moved.ts';
import { leftIn, statusList, type Status } from '#domain/status.ts';
import { lilleSite, only } from '../../support/content.ts';

const PPR = 'content/kommuner/lilleby/tilbud/ppr.mdx';
const state = (change: (c: Content) => void = () => undefined, today?: string, hard = new Map<string, number>()): Status => only(statusList(lilleSite(change, today ? { today } : {}).site, hard));
const ids = (list: readonly { id: string }[]) => list.map((item) => item.id);

describe('the state of a municipality', () => {
  it('counts what is answered, and names what is open', () => {
    const s = state();
    expect({ asked: s.asked, answered: s.answered, unanswered: ids(s.unanswered), missing: ids(s.missing) }).toEqual({ asked: 4, answered: 3, unanswered: ['tolk'], missing: [] });
  });
  it('tells checked contacts from the others; roles need no check', () => expect({ unverified: ids(state().unverified), unknown: ids(state().unknown), withdrawn: state().withdrawn.map((w) => w.id) }).toEqual({ unverified: ['hovednummer'], unknown: ['ppr'], withdrawn: ['gammelt-kontor'] }));
  it('counts a check that is too old as none', () => expect(ids(state(undefined, '2027-06-01').unverified)).toEqual(['hovednummer', 'sundhedsplejen']));
  it('puts first the contacts parents are sent to', () => {
    const send = (c: Content) => Object.assign(only(c.kontaktveje, (n) => n.id === 'lilleby/akut').data, { contacts: ['sundhedsplejen', 'alarm-112'] });
    expect(ids(state(send, '2027-06-01').unverified)).toEqual(['sundhedsplejen', 'hovednummer']);
  });
  it('names what nobody has looked at, what a newer source overtook, what is hard and what has no source of a municipality', () => {
    const s = state((c) => {
      Object.assign(only(c.kilder).data['loven'] ?? {}, { date: '2028-01-01' });
      Object.assign(only(c.samarbejde).data, { sources: ['loven'] });
    }, '2028-11-22', new Map([[PPR, 37.4]]));
    expect(s.overdue.map((p) => p.slug).sort()).toEqual(['akut', 'bekymring', 'den-foerste-bekymring', 'hverdagen', 'ppr', 'start', 'tal-med-lederen']);
    expect(s.outdated.map((o) => o.page.slug)).toContain('ppr');
    expect(s.hard).toMatchObject([{ page: { slug: 'ppr' }, lix: 37.4 }]);
    expect(s.unsourced.map((p) => p.slug)).toEqual(['den-foerste-bekymring']);
  });
  it('does not ask for more of what is taken down', () => {
    const s = state((c) => Object.assign(only(c.tilbud).data, { withdrawn: true }), '2028-11-22', new Map([[PPR, 40]]));
    expect(s.withdrawn.map((w) => w.id)).toEqual(['lilleby/ppr', 'gammelt-kontor']);
    expect([...s.overdue, ...s.hard.map((h) => h.page)].map((p) => p.slug)).not.toContain('ppr');
  });
  it('of the worst stands first', () => {
    const { site } = lilleSite((c) => {
      for (const list of [c.kommune, c.kommunekontakter, c.varsler, c.kontaktveje, c.tilbud] as { id: string; file: string; data: object }[][]) list.push(...list.map((e) => ({ ...e, id: e.id.replace('lilleby', 'storby'), data: structuredClone(e.data) })));
      Object.assign(only(c.kommune, (k) => k.id === 'storby').data, { name: 'Storby' });
    });
    const all = statusList(site, new Map());
    expect(all.map((s) => s.municipality.name)).toEqual(['Storby', 'Lilleby']);
    expect(leftIn(all[0] as Status)).toBeGreaterThan(leftIn(all[1] as Status));
  });
});

describe('what to do next', () => {
  it('begins with danger, goes on with whom to contact, and ends with style', () => {
    const tasks = tasksOf(state((c) => void only(c.kommune).data.acute.push('hovednummer'), '2028-11-22', new Map([[PPR, 38]])));
    expect(tasks.map((t) => t.what.split(/[ ,:]/).slice(0, 2).join(' '))).toEqual(['Kontrollér numrene', 'Find de', 'Kontrollér de', 'Ret det', 'Læs teksterne', 'Svar på', 'Gør teksterne']);
    expect(tasks[0]?.items).toEqual(['Lilleby Kommunes hovednummer (hovednummer)']);
  });
  it('is nothing, when nothing is left', () => {
    const s = state();
    expect(tasksOf({ ...s, unanswered: [], withdrawn: [], unverified: [], unknown: [], municipality: { ...s.municipality, acute: s.unverified } })).toEqual([]);
  });
});

describe('the file behind a page', () => {
  const { site } = lilleSite(undefined, { base: '/x/' });
  it.each([['/x/lilleby/tilbud/ppr/', PPR], ['/x/lilleby/kontakt/', 'content/kommuner/lilleby/kontaktveje/start.mdx'], ['/x/lilleby/', 'content/kommuner/lilleby/kommune.yaml'], ['/x/lilleby/kontakter/', 'content/kommuner/lilleby/kontakter.yaml'], ['/x/ordliste/', 'content/ordliste.yaml'], ['/x/kilder/', 'content/kilder.yaml'], ['/x/om/siden/', 'content/om/siden.mdx']])('%s is %s', (url, file) => expect(editedFile(site, url)).toBe(file));
  it.each(['/x/', '/x/soeg/', '/x/lilleby/udskriv/', '/x/daekning/'])('%s is many', (url) => expect(editedFile(site, url)).toBeUndefined());
});

describe('an old name of a page', () => {
  it('is an address beside the new one', () => {
    const { site } = lilleSite((c) => {
      only(c.tilbud).data.formerly.push('raad', 'raadgivning');
      only(c.rettigheder).data.formerly.push('ja');
    }, { base: '/x/' });
    expect(movedPages(site).map(({ from, page, index }) => `${from} ${page.href} ${index}`)).toEqual(['/x/lilleby/tilbud/raad/ /x/lilleby/tilbud/ppr/ 0', '/x/lilleby/tilbud/raadgivning/ /x/lilleby/tilbud/ppr/ 1', '/x/rettigheder/ja/ /x/rettigheder/samtykke/ 0']);
  });
});

describe('a contact that is taken down', () => {
  const down = (id: string, more: object = {}) => lilleSite((c) => Object.assign(only(c.kommunekontakter).data[id] ?? {}, { withdrawn: true, instead: undefined, ...more }));
  it('sends parents to the one to ask here, when nobody else is named', () => expect(only(only(down('sundhedsplejen').site.municipalities).contacts, (c) => c.id === 'sundhedsplejen')).toMatchObject({ trust: 'withdrawn', instead: { id: 'hovednummer' } }));
  it('sends them to the one that is named', () => expect(only(only(down('sundhedsplejen', { instead: 'lederen' }).site.municipalities).contacts, (c) => c.id === 'sundhedsplejen').instead?.id).toBe('lederen'));
  it('must name another, when it is the one to ask here', () => expect(down('hovednummer').problems.map((p) => p.message)).toContain('Kontakten er taget ned, og der står ikke, hvem forældre kan spørge i stedet.'));
});
