import PrintChapter from '#components/guidance/PrintChapter.astro';
import PrintEntry from '#components/guidance/PrintEntry.astro';
import PrintGuide from '#components/guidance/PrintGuide.astro';
import PrintTexts from '#components/guidance/PrintTexts.astro';
import { examplesOf } from '../example.ts';
import { guide, locals as words, one, site, town } from '../town.ts';

const locals = { ...words, guide, glossaryAtEnd: true };
const entries = [...guide.entries.values()];
const first = one(guide.texts);
const triangle = one(guide.texts, (c) => c.subject === 'triangle');

export default [
  examplesOf('PrintGuide', PrintGuide, { name: 'the whole book', promise: 'has contents, contacts, gaps, words and sources around its texts', props: { municipality: town, guide, national: site.nationalContacts, web: 'Støttevejen' }, slot: '<p>Her står teksterne.</p>', locals, says: [town.intro, 'Indhold', 'Her står teksterne.', 'Kontakter', 'Det har vi ikke fundet svar på', 'Kan vi få en tolk med?', 'Ordliste', 'Kilder'], never: ['12 34 56 70'], has: ['nav a[href^="#"]', 'h4'] }),
  examplesOf('PrintChapter', PrintChapter, { name: 'usual', promise: 'has its number and name', props: { chapter: first }, slot: '<p>Tekst.</p>', locals, says: [`${first.number} Hvem skal I kontakte?`, 'Tekst.'], has: [`section#${first.id} > h2`] }),
  examplesOf('PrintTexts', PrintTexts,
    { name: 'first', promise: 'says once what many texts share, when they do', props: { chapter: first, guide, municipality: town }, slot: '<p>Tekst.</p>', locals, says: ['Tekst.', ...(guide.usual ? [guide.usual.explanation] : [])] },
    { name: 'the triangle', promise: 'says whose order the levels are in', props: { chapter: triangle, guide, municipality: town }, slot: '<p>Tekst.</p>', locals, says: ['Rækkefølgen er vores egen.'] },
  ),
  examplesOf('PrintEntry', PrintEntry,
    { name: 'a question', promise: 'says of each answer where in the book it leads', props: { entry: one(entries, (e) => e.node?.kind === 'question'), guide }, slot: '<p>Tag det svar, der næsten passer.</p>', locals, says: ['Vores barn går i dagtilbud:', 'Tag det svar'], has: ['li a[data-at]'] },
    { name: 'an outcome', promise: 'says whom to contact and what to say', props: { entry: one(entries, (e) => e.node?.kind === 'outcome'), guide }, locals, says: ['Dem skal I kontakte', 'Det kan I sige'] },
    { name: 'a level', promise: 'has names, signs, facts and sources', props: { entry: one(entries, (e) => e.level !== undefined), guide }, locals, says: ['Det kaldes: Hverdagen', 'Personalet klarer det selv.', 'Kort fortalt', 'Ikke oplyst', 'Kilder:'] },
    { name: 'a meeting', promise: 'has its list, and nothing to press', props: { entry: one(entries, (e) => e.kit !== undefined), guide }, locals, says: ['Tag med', 'Gennemgået 21. november 2026'], lacks: ['[data-tool]'] },
  ),
];
