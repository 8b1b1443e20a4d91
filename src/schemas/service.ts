import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds, order } from './entry.ts';
import { list, text } from './field.ts';
import { consent, decides, direct, ifNothing, waiting } from './honesty.ts';

const moment = z
  .strictObject({ hvornaar: text('Hvornår, fx: Dag 4-6.', 40), hvad: text('Hvad der sker.', 160) })
  .transform((d) => ({ when: d.hvornaar, what: d.hvad }));

const timeline = z
  .strictObject({
    titel: text('Overskriften over tidslinjen. Skriv årstallet, når kilden er gammel.', 90),
    punkter: list(moment, 'Det, der sker, i den rækkefølge det sker.', 2, 12),
    derefter: moment.optional().meta({ description: 'Det, der kan komme bagefter uden fast tid. Valgfrit.' }),
  })
  .meta({ description: 'En tidslinje, fx de faste besøg. Vises som figur og kan læses som liste.' })
  .transform((d) => ({ title: d.titel, points: d.punkter, then: d.derefter }));

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
    tidslinje: timeline.optional(),
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
    timeline: d.tidslinje,
    contacts: d.kontakter,
  }));
export type Service = z.output<typeof service>;
