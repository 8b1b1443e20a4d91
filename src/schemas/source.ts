import { z } from 'astro/zod';
import { slug, sourceDate, text, webAddress } from './field.ts';

const source = z
  .strictObject({
    titel: text('Kildens titel.', 160),
    udgiver: text('Hvem der står bag kilden.', 80),
    dato: sourceDate,
    url: webAddress('Hele adressen, eller ejerens forside. Gættes aldrig.').optional(),
    slags: z.enum(['kommune', 'lov', 'myndighed', 'organisation', 'vejledning']).meta({ description: 'Hvilken slags kilde det er.' }),
    laest: z.enum(['original', 'gengivet']).meta({ description: 'original: vi har læst kilden selv. gengivet: vi har læst en andens gengivelse.' }),
    note: text('Bemærkning om kilden.', 400).optional(),
    afloestAf: slug('Id på den kilde, der gælder nu.').optional(),
  })
  .transform((d) => ({
    title: d.titel, publisher: d.udgiver, date: d.dato, url: d.url, kind: d.slags, readAs: d.laest, note: d.note, supersededBy: d.afloestAf,
  }));

/** id → source */
export const sourceRegister = z.record(slug('Kildens id.'), source);
export type SourceData = z.output<typeof source>;
