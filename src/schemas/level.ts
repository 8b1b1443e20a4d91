import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds, order } from './entry.ts';
import { list, text } from './field.ts';
import { consent, decides, direct, ifNothing, waiting } from './honesty.ts';

/** One level of the support triangle: 1 is the everyday base, the highest number the top. */
export const level = z
  .strictObject({
    ...commonKeys,
    raekkefoelge: order,
    forHvem: text('Hvilke børn hjælpen er til.', 300),
    hedder: list(text('Et navn, som kommunen bruger.', 80), 'Hvad hjælpen kaldes her.', 1, 8),
    kendetegn: list(text('En sætning, forældre kan genkende, fx: Personalet klarer det selv.', 140), 'Hvor er vi nu? Korte kendetegn på dette trin.', 1, 4),
    bestemmer: decides,
    samtykke: consent,
    direkte: direct,
    saadan: text('Hvordan forældre beder om hjælpen.', 400),
    ventetid: waiting,
    hvisDerIkkeSker: ifNothing.optional(),
    kontakter: contactIds(1),
  })
  .transform((d) => ({
    ...commonFields(d),
    order: d.raekkefoelge,
    forWhom: d.forHvem,
    localNames: d.hedder,
    signs: d.kendetegn,
    decides: d.bestemmer,
    consent: d.samtykke,
    direct: d.direkte,
    how: d.saadan,
    waiting: d.ventetid,
    ifNothing: d.hvisDerIkkeSker,
    contacts: d.kontakter,
  }));
export type Level = z.output<typeof level>;
