import { z } from 'astro/zod';

z.config(z.locales.da());

/** Plain text on one or more lines, no markup. `meaning` is the Danish sentence editors see while they write. */
export const text = (meaning: string, max = 600) =>
  z
    .string()
    .trim()
    .min(1, 'Feltet er tomt. Skriv en tekst.')
    .max(max, `Teksten er for lang. Skriv højst ${max} tegn.`)
    .regex(/^[^<>{}]*$/, 'Tegnene < > { } må ikke stå her. Skriv almindelig tekst.')
    .meta({ description: meaning });

/** What an id and a file name look like. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** ASCII slug as it stands in a URL or as a key in a register. */
export const slug = (meaning: string) =>
  z
    .string()
    .regex(SLUG, 'Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).')
    .meta({ description: meaning });

/** A calendar day as ISO text. Astro's own YAML reader turns days into Date objects; they are turned back first. */
export const day = (meaning: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date('Skriv en dato, der findes, som år-måned-dag, fx 2026-11-22.'),
    )
    .meta({ description: meaning });

/** How old a source says it is: `2020`, `2020-11`, `2020-11-25`, `efter 2020-11-25` or `udateret`. Never guessed. A year alone is a number to the editors' program. */
export const sourceDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(
        /^(udateret|(efter )?(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
        'Skriv 2020, 2020-11, 2020-11-25, efter 2020-11-25 eller udateret.',
      ),
  )
  .meta({ description: 'Hvornår kilden er fra. Skriv udateret, hvis kilden ikke siger det.', type: ['string', 'integer'] });

/** A whole https address. Userinfo, control characters and other schemes are refused. */
export const webAddress = (meaning: string) =>
  z
    .string()
    .regex(/^https:\/\/[^\s@\\]+$/, 'Skriv hele adressen. Den begynder med https:// og har ingen mellemrum.')
    .refine((value) => URL.canParse(value), 'Adressen kan ikke læses. Skriv hele adressen, fx https://www.koege.dk/.')
    .meta({ description: meaning });

export const list = <T extends z.ZodType>(item: T, meaning: string, min = 0, max = 60) =>
  z
    .array(item)
    .min(min, `Skriv mindst ${min} på listen.`)
    .max(max, `Skriv højst ${max} på listen.`)
    .meta({ description: meaning });
