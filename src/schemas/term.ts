import { z } from 'astro/zod';
import { list, slug, text } from './field.ts';

const term = z
  .strictObject({
    ord: text('Ordet.', 60),
    former: list(text('En anden form af ordet.', 60), 'Bøjninger og forkortelser.', 0, 12).default([]),
    kort: text('Hvad ordet betyder, i én kort sætning.', 220),
    lang: text('Mere om ordet. Valgfri.', 700).optional(),
    kendt: z.literal(true).optional().meta({ description: 'Skriv true, når alle kender ordet. Så forklares det kun i ordlisten.' }),
    kommune: slug('Kommunens mappe, når ordet kun betyder dette dér.').optional(),
    engelsk: text('Ordet på engelsk. Valgfri.', 80).optional(),
    kilde: slug('Id på kilden.').optional(),
  })
  .transform((d) => ({ word: d.ord, forms: d.former, short: d.kort, long: d.lang, everyday: d.kendt ?? false, municipality: d.kommune, english: d.engelsk, source: d.kilde }));

/** id → term */
export const glossary = z.record(slug('Ordets id.'), term);
export type TermData = z.output<typeof term>;
