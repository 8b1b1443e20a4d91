import { z } from 'astro/zod';
import { day, list, slug, text } from './field.ts';

/** Who at the owner read what, and when. Only written when somebody really did. */
const reviewed = z
  .strictObject({
    dato: day('Dagen, hvor teksten blev gennemgået.'),
    af: text('Rollen på den, der gennemgik teksten. Aldrig et navn.', 80),
    hvad: list(z.enum(['kontakter', 'kilder', 'tekst']), 'Hvad der blev gennemgået.', 1, 3),
  })
  .meta({ description: 'Gennemgået af ejeren. Skrives kun, når nogen virkelig har gjort det.' })
  .transform((d) => ({ date: d.dato, by: d.af, what: d.hvad }));

/** Keys every text a parent reads has in common. Spread into the strict object of each kind. */
export const commonKeys = {
  titel: text('Overskriften på siden.', 90),
  kort: text('En kortere titel til menuer og stien øverst. Valgfri.', 40).optional(),
  resume: text('Svaret i én sætning. Står øverst og i søgeresultater.', 220),
  besvarer: list(slug('Id på et spørgsmål i spoergsmaal.yaml.'), 'De spørgsmål, siden besvarer.', 0, 8),
  kilder: list(slug('Id på en kilde i kilder.yaml.'), 'De kilder, siden bygger på.', 1, 12),
  forbehold: text('Hvad der er gammelt eller kan have ændret sig. Valgfrit.', 500).optional(),
  soegeord: list(text('Et ord eller en kort sætning, som en forælder ville skrive.', 90), 'Forældres egne ord for emnet. Vises ikke.', 5, 60),
  skrevet: z.strictObject({ dato: day('Dagen, hvor teksten blev skrevet.') }).meta({ description: 'Hvornår teksten blev skrevet.' }),
  gennemgaaet: reviewed.optional(),
  tilbagetrukket: z.literal(true).optional().meta({ description: 'Skriv true for at tage siden ned.' }),
  tidligere: list(slug('Et filnavn, siden har haft før, uden .mdx.'), 'Gamle filnavne. De gamle adresser fører hertil.', 1, 8).optional(),
};

type CommonInput = {
  titel: string; kort?: string | undefined; resume: string; besvarer: string[]; kilder: string[]; forbehold?: string | undefined;
  soegeord: string[]; skrevet: { dato: string }; gennemgaaet?: z.output<typeof reviewed> | undefined; tilbagetrukket?: true | undefined; tidligere?: string[] | undefined;
};

/** The border: Danish keys in, English names out. */
export const commonFields = (d: CommonInput) => ({
  title: d.titel,
  shortTitle: d.kort ?? d.titel,
  summary: d.resume,
  answers: d.besvarer,
  sources: d.kilder,
  caveat: d.forbehold,
  searchWords: d.soegeord,
  written: d.skrevet.dato,
  reviewed: d.gennemgaaet,
  withdrawn: d.tilbagetrukket ?? false,
  formerly: d.tidligere ?? [],
});

export type Common = ReturnType<typeof commonFields>;

/** Place in an ordered collection, 1 first. */
export const order = z.int().min(1).max(99).meta({ description: 'Plads i rækken. 1 står først.' });
/** Contacts by id, own municipality first, then the national register. */
export const contactIds = (min: number, meaning = 'Kontakter fra kontakter.yaml.') => list(slug('Id på en kontakt i kontakter.yaml.'), meaning, min, 8);
