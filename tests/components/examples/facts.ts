import Caveat from '#components/guidance/Caveat.astro';
import Facts from '#components/guidance/Facts.astro';
import NoticeBox from '#components/guidance/NoticeBox.astro';
import PageCards from '#components/guidance/PageCards.astro';
import PageFoot from '#components/guidance/PageFoot.astro';
import type { Honesty } from '#domain/site.ts';
import { examplesOf } from '../example.ts';
import { contact, one, site, town } from '../town.ts';

const service = one(town.services);
const level = one(town.levels);
const [step] = town.steps;
const source = one(site.sources, (s) => s.id === 'lilleby-side');
const old = one(site.sources, (s) => s.supersededBy !== undefined);
const silent: Honesty = {
  ...service,
  decides: { answer: 'ikke-oplyst', explanation: 'Kilden siger det ikke.', source, ask: contact('hovednummer') },
  consent: { answer: 'ikke-oplyst', explanation: 'Kilden siger det ikke.', source, ask: contact('lederen') },
  direct: { answer: 'ikke-oplyst', explanation: 'Kilden siger det ikke.', source, ask: contact('ppr') },
};
const { waiting: _, ...unhurried } = service;
if (!step) throw new Error('The tiny site has no step.');

export default [
  examplesOf('Facts', Facts,
    { name: 'usual', promise: 'says who decides, whether to consent, how to get in touch, and where each is from', props: { honesty: service }, says: ['Hvem bestemmer?', 'Lederen.', 'Ja. I skal sige ja først.', 'Det går gennem: Lederen.', 'Kilde: Støtte til små børn i Lilleby'], has: ['h2', 'dt'] },
    { name: 'not known', promise: 'says “ikke oplyst”, with whom to ask, and never a number that is not known', props: { honesty: silent }, says: ['Ikke oplyst.', 'Spørg: Lilleby Kommunes hovednummer, 12 34 56 78', 'Spørg: PPR i Lilleby.'], never: ['Ja. I skal'] },
    { name: 'no waiting time in question', promise: 'does not ask about it', props: { honesty: unhurried }, never: ['Hvor længe tager det?'] },
    { name: 'in the book', promise: 'names where the shared answer stands', props: { honesty: service, level: 4, ifNothingAt: 'Se begyndelsen af kapitel 1.' }, says: ['Se begyndelsen af kapitel 1.'], never: [service.ifNothing.explanation], has: ['h4'] },
    { name: 'longest words', promise: 'keeps them', props: { honesty: { ...service, forWhom: 'Specialbørnehavevisitationsansøgere.', decides: { ...service.decides, answer: 'Specialbørnehavevisitationsudvalgsformandskabet' } } }, says: ['Specialbørnehavevisitationsudvalgsformandskabet.'] },
  ),
  examplesOf('Caveat', Caveat,
    { name: 'usual', promise: 'says what to be careful of', props: { text: 'Reglen er ændret siden.' }, says: ['Vær opmærksom på: Reglen er ændret siden.'] },
    { name: 'nothing', promise: 'shows nothing', props: { text: undefined }, lacks: ['*'] },
  ),
  examplesOf('NoticeBox', NoticeBox,
    { name: 'running', promise: 'says what, and who says so', props: { notices: town.notices }, says: ['Lukket mellem jul og nytår.', 'Kontoret holder lukket i julen.'], has: ['[aria-label="Lige nu"]', `a[href="${source.href}"]`] },
    { name: 'none', promise: 'shows nothing', props: { notices: [] }, lacks: ['*'] },
  ),
  examplesOf('PageCards', PageCards,
    { name: 'usual', promise: 'leads to each page and says what it is', props: { pages: [service, level] }, says: [service.title, service.summary], has: [`a[href="${service.href}"]`, `a[href="${level.href}"]`] },
    { name: 'longest words, no summary', promise: 'shows the whole title', props: { pages: [{ href: '/', title: 'Specialbørnehavevisitationsudvalgets indstillingsbegrundelse' }] }, says: ['visitationsudvalgets'], lacks: ['p'] },
  ),
  examplesOf('PageFoot', PageFoot,
    { name: 'not reviewed', promise: 'says so, and names the sources', props: { page: level, alone: false }, says: ['Støtte til små børn i Lilleby', 'Skrevet ud fra kilderne i november 2026.', 'Ingen fra kommunen har gennemgået teksten.', 'Samme spørgsmål i en anden kommune'] },
    { name: 'reviewed', promise: 'says when, by whom and what', props: { page: step, alone: false }, says: ['Gennemgået 21. november 2026 af en leder: tekst.'], never: ['Ingen fra kommunen'] },
    { name: 'overdue', promise: 'says to check with the municipality', props: { page: { ...step, overdue: true }, alone: false }, says: ['Det er længe siden. Tjek hos kommunen'] },
    { name: 'superseded source', promise: 'says what has replaced it', props: { page: { ...service, sources: [old] }, alone: false }, says: [`»${old.title}« er afløst af »En lov om dagtilbud«.`] },
    { name: 'only municipality', promise: 'leads to no other', props: { page: level, alone: true }, never: ['i en anden kommune'] },
  ),
];
