import { describe, expect, it } from 'vitest';
import { answerIn, nationalAnswer } from '#domain/coverage.ts';
import type { Content } from '#domain/content.ts';
import { lilleSite, only } from '../../support/content.ts';

const question = (id: string, site = lilleSite().site) => only(site.questions, (q) => q.id === id);
const contract = (content: Content) => only(content.spoergsmaal).data;
const told = (change: (c: Content) => void) => lilleSite(change).problems.map(({ severity, file, path, message }) => ({ severity, file, path, message }));
const level = (c: Content) => only(c.stoettetrekanten).data;
const town = (c: Content) => only(c.kommune).data;

describe('a question', () => {
  const { site } = lilleSite();
  const m = only(site.municipalities);
  it('is answered by the pages that say so', () => expect(answerIn(m, question('hvilken-hjaelp', site))).toMatchObject({ kind: 'answered', pages: [{ href: '/lilleby/stoettetrekanten/hverdagen/' }] }));
  it('is left open honestly, with whom to ask', () => expect(answerIn(m, question('tolk', site))).toMatchObject({ kind: 'unanswered', ask: { id: 'lederen' }, note: 'Vi har ledt på kommunens sider. Spørg lederen.' }));
  it('of the whole country is answered by the shared pages', () => expect(nationalAnswer(site, question('samtykke', site))).toMatchObject({ kind: 'answered', pages: [{ slug: 'samtykke' }] }));
});

describe('the question contract', () => {
  it('is kept by the tiny site', () => expect(told(() => undefined)).toEqual([]));

  it('stops a must nobody answers', () =>
    expect(told((c) => (level(c).answers = ['ventetid']))).toEqual([{ severity: 'error', file: 'content/kommuner/lilleby/kommune.yaml', path: ['ubesvaret'], message: 'Lilleby svarer ikke på »Hvilken hjælp findes der?« (hvilken-hjaelp).' }]));

  it('warns of a should nobody answers', () =>
    expect(told((c) => (level(c).answers = ['hvilken-hjaelp']))).toEqual([{ severity: 'warning', file: 'content/kommuner/lilleby/kommune.yaml', path: ['ubesvaret'], message: 'Lilleby svarer ikke på »Hvor længe skal vi vente?« (ventetid).' }]));

  it('takes an honest gap instead of an answer', () =>
    expect(told((c) => {
      level(c).answers = ['ventetid'];
      town(c).unanswered.push({ question: 'hvilken-hjaelp', ask: 'lederen', note: 'Ledt.' });
    })).toEqual([]));

  it('stops a gap that stands beside an answer', () =>
    expect(told((c) => void town(c).unanswered.push({ question: 'ventetid', ask: 'lederen', note: 'Ledt.' }))).toEqual([
      { severity: 'error', file: 'content/kommuner/lilleby/kommune.yaml', path: ['ubesvaret'], message: '»Hvor længe skal vi vente?« står som ubesvaret, men content/kommuner/lilleby/stoettetrekanten/hverdagen.mdx besvarer det.' },
    ]));

  it('lets a page be taken down at once: the question is open then, with whom to ask, and editors are reminded', () => {
    const change = (c: Content) => (level(c).withdrawn = true);
    const remind = { severity: 'warning', file: 'content/kommuner/lilleby/stoettetrekanten/hverdagen.mdx', path: ['tilbagetrukket'] };
    expect(told(change)).toEqual([
      { ...remind, message: 'Siden er taget ned, og ingen anden svarer på »Hvilken hjælp findes der?« (hvilken-hjaelp).' },
      { ...remind, message: 'Siden er taget ned, og ingen anden svarer på »Hvor længe skal vi vente?« (ventetid).' },
    ]);
    const { site } = lilleSite((c) => void change(c));
    expect(answerIn(only(site.municipalities), question('ventetid', site))).toMatchObject({ kind: 'unanswered', ask: { id: 'hovednummer' }, down: { slug: 'hverdagen' } });
  });
  it('lets a shared page be taken down at once, too', () =>
    expect(told((c) => (only(c.rettigheder).data.withdrawn = true))).toEqual([{ severity: 'warning', file: 'content/rettigheder/samtykke.mdx', path: ['tilbagetrukket'], message: 'Siden er taget ned, og ingen anden svarer på »Skal vi sige ja først?« (samtykke).' }]));

  it('wants national questions answered by the shared pages, not by a municipality', () => {
    const change = (c: Content) => {
      only(c.rettigheder).data.answers = [];
      level(c).answers.push('samtykke');
    };
    expect(told(change)).toEqual([{ severity: 'error', file: 'content/spoergsmaal.yaml', path: ['samtykke'], message: 'Ingen side i rettigheder/ besvarer »Skal vi sige ja først?«.' }]);
  });

  it('warns when the national question is only a should', () =>
    expect(told((c) => {
      only(c.rettigheder).data.answers = [];
      Object.assign(contract(c)['samtykke'] ?? {}, { must: false });
    })).toMatchObject([{ severity: 'warning' }]));

  it('asks every municipality', () =>
    expect(told((c) => void c.kommune.push({ id: 'storby', file: 'content/kommuner/storby/kommune.yaml', data: { ...town(c), name: 'Storby', unanswered: [] } })).filter((p) => p.path?.[0] === 'ubesvaret').map((p) => p.message)).toEqual([
      'Storby svarer ikke på »Hvem skal vi tale med først?« (foerste-kontakt).', 'Storby svarer ikke på »Hvilken hjælp findes der?« (hvilken-hjaelp).', 'Storby svarer ikke på »Kan vi få en tolk med?« (tolk).', 'Storby svarer ikke på »Hvor længe skal vi vente?« (ventetid).',
    ]));
});
