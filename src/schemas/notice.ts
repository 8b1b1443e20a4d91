import { z } from 'astro/zod';
import { day, list, slug, text } from './field.ts';

/** Dated notices of one municipality; each is shown from its first to its last day. */
export const notices = z
  .strictObject({
    varsler: list(
      z
        .strictObject({
          fra: day('Første dag, varslet vises.'),
          til: day('Sidste dag, varslet vises.'),
          titel: text('Kort overskrift.', 90),
          tekst: text('Hvad forældre skal vide.', 400),
          kilde: slug('Id på kilden.'),
        })
        .refine((d) => d.fra <= d.til, { message: 'Varslet slutter, før det begynder. Ret fra eller til.', path: ['til'] })
        .transform((d) => ({ from: d.fra, to: d.til, title: d.titel, text: d.tekst, source: d.kilde })),
      'Varsler. Skriv [] når der ingen er.',
      0,
      10,
    ),
  })
  .transform((d) => d.varsler);
export type Notice = z.output<typeof notices>[number];
