import { z } from 'astro/zod';
import { list, text } from './field.ts';

/** How parents ask one question in whole sentences; the question is the file's name. */
export const phrasings = z
  .strictObject({ vendinger: list(text('Sådan kan en forælder skrive eller sige det.', 120), 'Hele vendinger og sætninger, som forældre spørger med. De vises ikke.', 1, 1500) })
  .transform((d) => d.vendinger);
