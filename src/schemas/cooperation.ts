import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds, order } from './entry.ts';
import { list, text } from './field.ts';

const kit = z
  .strictObject({
    medbring: list(text('Én ting at tage med eller tænke over før mødet.', 160), 'Tag med til mødet.', 1, 8),
    spoerg: list(text('Et spørgsmål, forældre kan stille.', 200), 'Spørg om dette.', 1, 10),
    aftal: list(text('Noget, der bør være aftalt, når mødet slutter.', 200), 'Aftal, før I går.', 1, 8),
  })
  .meta({ description: 'Mødehjælp: hvad forældre tager med, spørger om og aftaler.' })
  .transform((d) => ({ bring: d.medbring, ask: d.spoerg, agree: d.aftal }));

/** One step or theme of the cooperation. `forloeb` entries form the course of a case; `emne` entries stand beside it. */
export const cooperation = z
  .strictObject({
    ...commonKeys,
    raekkefoelge: order,
    del: z.enum(['forloeb', 'emne']).meta({ description: 'forloeb: et trin i sagens gang. emne: et emne ved siden af.' }),
    moede: kit.optional(),
    kontakter: contactIds(0).default([]),
  })
  .transform((d) => ({ ...commonFields(d), order: d.raekkefoelge, part: d.del === 'forloeb' ? ('course' as const) : ('theme' as const), kit: d.moede, contacts: d.kontakter }));
export type Cooperation = z.output<typeof cooperation>;
