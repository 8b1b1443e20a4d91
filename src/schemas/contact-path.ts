import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds } from './entry.ts';
import { list, slug, text } from './field.ts';

const question = z
  .strictObject({
    ...commonKeys,
    slags: z.literal('spoergsmaal').meta({ description: 'spoergsmaal eller udfald.' }),
    svar: list(
      z
        .strictObject({
          tekst: text('Svaret, som forælderen vælger.', 120),
          til: slug('Filnavnet uden .mdx på det næste trin.'),
        })
        .transform((d) => ({ text: d.tekst, to: d.til })),
      'Svarene, 2 til 6.',
      2,
      6,
    ),
  })
  .transform((d) => ({ ...commonFields(d), kind: 'question' as const, choices: d.svar }));

const outcome = z
  .strictObject({
    ...commonKeys,
    slags: z.literal('udfald').meta({ description: 'spoergsmaal eller udfald.' }),
    kontakter: contactIds(1, 'Hvem forældre skal kontakte. Den første er den vigtigste.'),
    hvornaar: text('Hvornår forældre kan eller bør henvende sig.', 300),
    sigDette: z
      .array(text('En sætning, forælderen kan læse højt.', 220))
      .length(3, 'Skriv præcis tre sætninger, som forælderen kan læse højt.')
      .meta({ description: 'Tre sætninger, forælderen kan læse højt.' }),
    detSkerDerefter: text('Hvad der sker, når forælderen har henvendt sig.', 500),
    hvisDerIkkeSker: text('Hvad forælderen kan gøre, hvis der ikke sker noget.', 500),
  })
  .transform((d) => ({
    ...commonFields(d),
    kind: 'outcome' as const,
    contacts: d.kontakter,
    when: d.hvornaar,
    sayThis: d.sigDette,
    thenHappens: d.detSkerDerefter,
    ifNothing: d.hvisDerIkkeSker,
  }));

/** One node of a municipality's contact path. */
export const contactPathNode = z.discriminatedUnion('slags', [question, outcome]);
export type ContactPathNode = z.output<typeof contactPathNode>;
export type QuestionNode = z.output<typeof question>;
export type OutcomeNode = z.output<typeof outcome>;
