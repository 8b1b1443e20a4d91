import { z } from 'astro/zod';
import { slug, text } from './field.ts';

const question = z
  .strictObject({
    spoergsmaal: text('Spørgsmålet, som en forælder ville stille det.', 120),
    omfang: z.enum(['kommune', 'national']).meta({ description: 'kommune: hver kommune svarer. national: svaret er det samme overalt.' }),
    krav: z.enum(['skal', 'boer']).meta({ description: 'skal: uden svar stopper det. boer: uden svar står det som en mangel.' }),
    emne: z.enum(['kontakt', 'stoette', 'samarbejde', 'rettigheder']).meta({ description: 'Hvor spørgsmålet hører til.' }),
  })
  .transform((d) => ({ text: d.spoergsmaal, scope: d.omfang === 'kommune' ? ('municipality' as const) : ('national' as const), must: d.krav === 'skal', topic: d.emne }));

/** id → question: the contract every municipality answers. */
export const questionContract = z.record(slug('Spørgsmålets id.'), question);
export type QuestionData = z.output<typeof question>;
