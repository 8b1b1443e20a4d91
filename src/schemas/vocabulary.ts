import { z } from 'astro/zod';
import { list, slug, text } from './field.ts';

const word = text('Et ord eller en kort vending.', 60);

const overview = z
  .strictObject({
    titel: text('Overskriften i søgeresultatet.', 90),
    resume: text('Én sætning om siden.', 220),
    ord: list(word, 'Ord, der fører til siden.', 1, 40),
  })
  .transform((d) => ({ title: d.titel, summary: d.resume, words: d.ord }));

const GROUP = /^[A-ZÆØÅ]{2,30}$/;
const group = z.string().regex(GROUP, 'Skriv gruppens navn med store bogstaver, fx VOKSNE.');
const inGroup = z.string().trim().regex(/^[a-zæøåé0-9-]{1,30}$/, 'Skriv ét ord med små bogstaver.').meta({ description: 'Et ord i gruppen.' });

/** A phrase with the words of each group in place of its name, and the names there is no group for. */
function spelledOut(phrase: string, groups: Record<string, string[]>): { phrase: string; unknown: string[] } {
  const ways = (slot: string) => [...new Set(slot.split('/').flatMap((word) => groups[word] ?? [word]))];
  const slots = phrase.split(' ').map(ways);
  return { phrase: slots.map((words) => words.join('/')).join(' '), unknown: slots.flat().filter((word) => GROUP.test(word)) };
}

/** Search vocabulary all pages share. */
export const vocabulary = z
  .strictObject({
    synonymer: z.record(word, list(word, 'Fagord, som ordet eller vendingen svarer til.', 1, 8)).meta({ description: 'Forældres ord eller vending → fagord, der står på siderne.' }),
    spoergsmaal: z
      .record(slug('Id på et spørgsmål i spoergsmaal.yaml.'), list(word, 'Ord og vendinger, som forældre spørger med.', 1, 600))
      .default({})
      .meta({ description: 'Spørgsmål → hvordan forældre siger det. Fører til hver side, der besvarer spørgsmålet, i alle kommuner.' }),
    omBarnet: list(word, 'Småord, der viser, at nogen skriver om et barn.', 0, 150).default([]),
    stopord: list(word, 'Småord, som søgningen springer over.', 0, 800),
    sammensatte: z.record(word, list(word, 'Ordets dele.', 2, 4)).meta({ description: 'Sammensatte ord og deres dele.' }),
    ordgrupper: z.record(group, list(inGroup, 'Ord, der kan stå på samme plads.', 2)).default({}).meta({ description: 'Grupper af ord, som vendinger under fare kan nævne med store bogstaver.' }),
    fare: list(text('Et ord eller en vending; med / mellem ord, der kan stå på samme plads, og en gruppes navn med store bogstaver.', 400), 'Ord, der viser de akutte numre øverst.', 0, 1200),
    andetsteds: list(word, 'Ord om ærinder, siden ikke svarer på: en kort søgning med et af dem finder ingenting.', 0, 1600).default([]),
    hverdagsord: list(word, 'Ord, alle bruger, og som ellers ligner en slåfejl i vores.', 0, 1500).default([]),
    oversigter: z
      .partialRecord(z.enum(['forside', 'kontakter', 'stoettetrekanten', 'samarbejde', 'tilbud', 'udskriv', 'rettigheder', 'ordliste']), overview)
      .default({})
      .meta({ description: 'Sider, der samler andre sider: hvordan de vises i søgeresultater, og hvilke ord der fører til dem.' }),
  })
  .transform((d, ctx) => {
    const danger = d.fare.map((line, i) => {
      const { phrase, unknown } = spelledOut(line, d.ordgrupper);
      const known = Object.keys(d.ordgrupper).join(', ') || 'ingen endnu';
      for (const name of unknown) ctx.addIssue({ code: 'custom', path: ['fare', i], message: `Der er ingen gruppe, der hedder ${name}. Skriv ordet med små bogstaver, eller en af grupperne under ordgrupper: ${known}.` });
      return phrase;
    });
    return { synonyms: d.synonymer, questions: d.spoergsmaal, childWords: d.omBarnet, stopWords: d.stopord, compounds: d.sammensatte, danger, elsewhere: d.andetsteds, everyday: d.hverdagsord, overviews: d.oversigter };
  });
export type Vocabulary = z.output<typeof vocabulary>;
