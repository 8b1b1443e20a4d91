import { z } from 'astro/zod';
import { list, text } from './field.ts';

const word = text('Et ord eller en kort vending.', 60);

/** Search vocabulary all pages share. */
export const vocabulary = z
  .strictObject({
    synonymer: z.record(word, list(word, 'Fagord, som ordet eller vendingen svarer til.', 1, 8)).meta({ description: 'Forældres ord eller vending → fagord, der står på siderne.' }),
    stopord: list(word, 'Småord, som søgningen springer over.', 0, 200),
    sammensatte: z.record(word, list(word, 'Ordets dele.', 2, 4)).meta({ description: 'Sammensatte ord og deres dele.' }),
    fare: list(word, 'Ord, der viser de akutte numre øverst.', 0, 60),
  })
  .transform((d) => ({ synonyms: d.synonymer, stopWords: d.stopord, compounds: d.sammensatte, danger: d.fare }));
export type Vocabulary = z.output<typeof vocabulary>;
