import { z } from 'astro/zod';
import { commonFields, commonKeys, contactIds, order } from './entry.ts';
import { list, slug } from './field.ts';

/** A right or a rule that holds in every municipality. */
export const right = z
  .strictObject({ ...commonKeys, raekkefoelge: order, kontakter: contactIds(0).default([]) })
  .transform((d) => ({ ...commonFields(d), order: d.raekkefoelge, contacts: d.kontakter }));
export type Right = z.output<typeof right>;

/** A page about the site itself. */
export const about = z
  .strictObject({ ...commonKeys, kilder: list(slug('Id på en kilde i kilder.yaml.'), 'De kilder, siden bygger på.', 0, 12), raekkefoelge: order })
  .transform((d) => ({ ...commonFields(d), order: d.raekkefoelge }));
export type About = z.output<typeof about>;
