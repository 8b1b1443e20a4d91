import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds, order } from './entry.ts';
import { text } from './field.ts';
import { consent, decides, direct, ifNothing, waiting } from './honesty.ts';

/** One offer of the municipality. */
export const service = z
  .strictObject({
    ...commonKeys,
    raekkefoelge: order,
    forHvem: text('Hvem tilbuddet er til.', 300),
    bestemmer: decides,
    samtykke: consent,
    direkte: direct,
    saadan: text('Hvordan forældre bruger eller beder om tilbuddet.', 400),
    ventetid: waiting.optional(),
    hvisDerIkkeSker: ifNothing.optional(),
    kontakter: contactIds(1),
  })
  .transform((d) => ({
    ...commonFields(d),
    order: d.raekkefoelge,
    forWhom: d.forHvem,
    decides: d.bestemmer,
    consent: d.samtykke,
    direct: d.direkte,
    how: d.saadan,
    waiting: d.ventetid,
    ifNothing: d.hvisDerIkkeSker,
    contacts: d.kontakter,
  }));
export type Service = z.output<typeof service>;
