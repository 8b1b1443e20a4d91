import { describe, expect, it } from 'vitest';
import { contactsLd, serviceLd } from '#domain/linked-data.ts';
import { openData } from '#domain/open-data.ts';
import { allPages } from '#domain/site.ts';
import { lilleSite, only } from '../../support/content.ts';

const { site } = lilleSite();
const m = only(site.municipalities);
const operator = { '@type': 'GovernmentOrganization', name: 'Lilleby Kommune', url: 'https://www.eksempel.dk/' };

describe('linked data', () => {
  it('describes a service in the words of its page', () =>
    expect(serviceLd(only(m.services), m)).toEqual({ '@context': 'https://schema.org', '@type': 'GovernmentService', name: 'PPR i Lilleby', description: 'PPR giver råd, når et barn har det svært.', serviceOperator: operator, areaServed: 'Lilleby' }));
  it('tells only channels readers may see', () =>
    expect(contactsLd(m, m.contacts)).toEqual({
      '@context': 'https://schema.org', ...operator,
      contactPoint: [
        { '@type': 'ContactPoint', contactType: 'Lilleby Kommunes hovednummer', telephone: '+45 12 34 56 78' },
        { '@type': 'ContactPoint', contactType: 'Sundhedsplejen', telephone: '+45 12 34 56 79' },
      ],
    }));
  it('leaves short numbers short', () => expect(contactsLd(m, site.nationalContacts).contactPoint.map((c) => 'telephone' in c && c.telephone)).toEqual(['112', '114']));
});

describe('open data', () => {
  const data = openData(site, 'https://www.eksempel.dk');
  it('holds every page that stands, with its whole address', () => {
    expect(data.pages).toHaveLength(allPages(site).length);
    expect(only(data.pages, (p) => p.url === 'https://www.eksempel.dk/lilleby/tilbud/ppr/')).toMatchObject({ titel: 'PPR i Lilleby', kommune: 'lilleby', samling: 'tilbud', besvarer: [], kilder: ['lilleby-side'], skrevet: '2026-11-20' });
  });
  it('has root-relative addresses when the site has none of its own', () => expect(openData(site).pages.every((p) => p.url.startsWith('/'))).toBe(true));
  it('leaves out pages that are taken down', () => expect(openData(lilleSite((c) => Object.assign(only(c.tilbud).data, { withdrawn: true })).site).pages.map((p) => p.url)).not.toContain('/lilleby/tilbud/ppr/'));
  it('publishes no number of a contact that is taken down or unknown', () => {
    const contacts = data.contacts.kommuner['lilleby'] ?? [];
    expect(only(contacts, (c) => c.id === 'gammelt-kontor')).toMatchObject({ tilstand: 'withdrawn', telefon: undefined, ellers: 'hovednummer' });
    expect(only(contacts, (c) => c.id === 'ppr')).toMatchObject({ tilstand: 'unknown', telefon: undefined, find: 'Spørg dagtilbuddet.' });
    expect(only(contacts, (c) => c.id === 'sundhedsplejen')).toMatchObject({ tilstand: 'verified', kontrolleret: { dato: '2026-10-01', af: 'sekretæren' }, kilde: { titel: 'Støtte til små børn i Lilleby', udgiver: 'Lilleby Kommune', dato: 'efter 2020-11-25' } });
  });
  it('tells how each question is answered, by whom', () => {
    const answers = (id: string) => only(data.coverage, (q) => q.id === id);
    expect(answers('hvilken-hjaelp')).toMatchObject({ omfang: 'kommune', skal: true, svar: { lilleby: { svar: 'besvaret', sider: ['https://www.eksempel.dk/lilleby/stoettetrekanten/hverdagen/'] } } });
    expect(answers('tolk')).toMatchObject({ svar: { lilleby: { svar: 'ikke-oplyst', spoerg: 'lederen' } } });
    expect(answers('samtykke')).toMatchObject({ omfang: 'national', svar: { hele_landet: { svar: 'besvaret' } } });
  });
  it('tells of a question nobody answers', () => {
    const open = openData(lilleSite((c) => (only(c.stoettetrekanten).data.answers = [])).site);
    expect(only(open.coverage, (q) => q.id === 'ventetid').svar).toEqual({ lilleby: { svar: 'mangler' } });
  });
  it('can be written as JSON', () => expect(() => JSON.stringify(data)).not.toThrow());
});
