import { z } from 'astro/zod';
import { slug, text } from './field.ts';

const source = slug('Id på den kilde i kilder.yaml, som svaret bygger på.');
const explanation = text('En eller to korte sætninger, der forklarer svaret for forældre.', 500);
const ask = slug('Id på den kontakt, forældre kan spørge.').optional();

/** Who decides. `ikke-oplyst` is an answer: then `spoerg` names whom to ask. */
export const decides = z
  .strictObject({
    svar: text('Hvem bestemmer, med få ord. Skriv ikke-oplyst, hvis ingen kilde siger det.', 120),
    forklaring: explanation,
    kilde: source,
    spoerg: ask,
  })
  .meta({ description: 'Hvem bestemmer, om I får hjælpen?' })
  .transform((d) => ({ answer: d.svar, explanation: d.forklaring, source: d.kilde, ask: d.spoerg }));

/** Is the parents' consent needed? */
export const consent = z
  .strictObject({
    svar: z.enum(['ja', 'nej', 'ikke-oplyst']).meta({ description: 'Skal forældre sige ja først?' }),
    forklaring: explanation,
    kilde: source,
    spoerg: ask,
  })
  .meta({ description: 'Skal forældre give samtykke?' })
  .transform((d) => ({ answer: d.svar, explanation: d.forklaring, source: d.kilde, ask: d.spoerg }));

/** May parents make contact themselves? `gennem` means through somebody, named by `via`. */
export const direct = z
  .strictObject({
    svar: z.enum(['ja', 'nej', 'gennem', 'ikke-oplyst']).meta({ description: 'Kan forældre selv henvende sig?' }),
    via: slug('Id på den kontakt, det går igennem. Bruges, når svaret er gennem.').optional(),
    forklaring: explanation,
    kilde: source,
    spoerg: ask,
  })
  .refine((d) => d.svar !== 'gennem' || d.via !== undefined, {
    message: 'Svaret er gennem. Skriv også via: og id på den kontakt, det går igennem.',
    path: ['via'],
  })
  .meta({ description: 'Kan forældre henvende sig direkte?' })
  .transform((d) => ({ answer: d.svar, via: d.via, explanation: d.forklaring, source: d.kilde, ask: d.spoerg }));

/** What parents do when nothing happens. Left out, the municipality's own default stands. */
export const ifNothing = z
  .strictObject({
    forklaring: text('Hvad kan forældre gøre, hvis der ikke sker noget?', 600),
    kontakt: slug('Id på den kontakt, forældre går til.'),
    kilde: source,
  })
  .meta({ description: 'Hvad gør forældre, hvis der ikke sker noget?' })
  .transform((d) => ({ explanation: d.forklaring, contact: d.kontakt, source: d.kilde }));

/** How long it can take. */
export const waiting = z
  .strictObject({
    svar: text('Hvor længe det kan tage, med få ord. Skriv ikke-oplyst, hvis ingen kilde siger det.', 120),
    forklaring: explanation,
    kilde: source,
    spoerg: ask,
  })
  .meta({ description: 'Hvor længe kan det tage?' })
  .transform((d) => ({ answer: d.svar, explanation: d.forklaring, source: d.kilde, ask: d.spoerg }));

export type Decides = z.output<typeof decides>;
export type Consent = z.output<typeof consent>;
export type Direct = z.output<typeof direct>;
export type IfNothing = z.output<typeof ifNothing>;
export type Waiting = z.output<typeof waiting>;
