import { z } from 'astro/zod';
import { day, slug, text, webAddress } from './field.ts';

/** Danish phone numbers as published: eight digits in pairs, or the short numbers 112, 114 and 116 111. */
const phone = z
  .string()
  .regex(/^(\d\d \d\d \d\d \d\d|112|114|116 111)$/, 'Skriv nummeret som fire par, fx 12 34 56 78, eller 112, 114, 116 111. Sæt det i anførselstegn.')
  .meta({ description: 'Telefonnummer, fire par cifre i anførselstegn.' });

/** One contact. Its trust state decides what the page may show (design: contacts have a trust state). */
export const contact = z
  .strictObject({
    navn: text('Hvem det er.', 90),
    hvem: text('Hvad de hjælper med, i én sætning.', 300),
    tilstand: z
      .enum(['rolle', 'kontrolleret', 'offentliggjort', 'ukendt'])
      .meta({ description: 'rolle: en I kender i forvejen. kontrolleret: nogen har tjekket. offentliggjort: står på ejerens side, ikke tjekket af os. ukendt: intet offentligt fundet.' }),
    telefon: phone.optional(),
    telefontid: text('Hvornår telefonen er åben.', 200).optional(),
    mail: z.email('Skriv en hel mailadresse.').optional().meta({ description: 'Mailadresse fra ejerens egen side.' }),
    adresse: text('Besøgsadresse.', 120).optional(),
    hjemmeside: webAddress('Ejerens egen side.').optional(),
    find: text('Hvordan forældre finder personen eller kontoret, når der ikke er et nummer.', 300).optional(),
    note: text('En bemærkning, der vises ved kontakten, fx hvor nummeret er fra.', 300).optional(),
    kilde: slug('Id på kilden i kilder.yaml.').optional(),
    kontrolleret: z
      .strictObject({ dato: day('Dagen for kontrollen.'), af: text('Rollen på den, der kontrollerede. Aldrig et navn.', 80) })
      .optional()
      .meta({ description: 'Hvornår og af hvilken rolle kontakten er kontrolleret.' }),
    ellers: slug('Id på den kontakt, forældre kan bruge i stedet.').optional(),
    akut: z.literal(true).optional().meta({ description: 'Skriv true ved numre til akut fare.' }),
    tilbagetrukket: z.literal(true).optional().meta({ description: 'Skriv true for at tage kontakten ned.' }),
  })
  .superRefine((d, ctx) => {
    const channel = d.telefon ?? d.mail ?? d.adresse ?? d.hjemmeside;
    const complain = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (d.tilstand === 'kontrolleret' && !d.kontrolleret) complain('kontrolleret', 'Tilstanden er kontrolleret. Skriv også kontrolleret: med dato og af.');
    if (d.tilstand !== 'kontrolleret' && d.kontrolleret) complain('tilstand', 'Der er en kontroldato. Skriv tilstand: kontrolleret, eller slet kontrolleret:.');
    if ((d.tilstand === 'offentliggjort' || d.tilstand === 'kontrolleret') && !d.kilde) complain('kilde', 'Skriv kilde: og id på den kilde, hvor kontakten står.');
    if ((d.tilstand === 'offentliggjort' || d.tilstand === 'kontrolleret') && !channel) complain('tilstand', 'Der er hverken telefon, mail, adresse eller hjemmeside. Skriv tilstand: ukendt, eller skriv en kanal.');
    if (d.tilstand === 'ukendt' && (d.telefon ?? d.mail ?? d.adresse)) complain('tilstand', 'En ukendt kontakt må ikke have telefon, mail eller adresse. Skriv tilstand: offentliggjort og kilde, eller slet kanalen.');
    if (!d.ellers && !d.tilbagetrukket && d.tilstand === 'ukendt' && !d.hjemmeside) complain('ellers', 'Skriv ellers: og id på den, forældre kan spørge i stedet.');
    if (d.tilstand === 'rolle' && channel) complain('tilstand', 'En rolle har ingen telefon, mail eller adresse. Skriv tilstand: offentliggjort og kilde, eller slet kanalen.');
    if (d.tilstand === 'rolle' && !d.find) complain('find', 'Skriv find: hvordan forældre finder personen.');
  })
  .transform((d) => ({
    name: d.navn,
    who: d.hvem,
    state: ({ rolle: 'role', kontrolleret: 'verified', offentliggjort: 'published', ukendt: 'unknown' } as const)[d.tilstand],
    phone: d.telefon,
    hours: d.telefontid,
    email: d.mail,
    address: d.adresse,
    website: d.hjemmeside,
    findBy: d.find,
    note: d.note,
    source: d.kilde,
    checked: d.kontrolleret && { date: d.kontrolleret.dato, by: d.kontrolleret.af },
    instead: d.ellers,
    acute: d.akut ?? false,
    withdrawn: d.tilbagetrukket ?? false,
  }));

/** A register file: id → contact. Ids are the keys, so a file cannot hold one id twice. */
export const contactRegister = z.record(slug('Kontaktens id.'), contact);
export type ContactData = z.output<typeof contact>;
