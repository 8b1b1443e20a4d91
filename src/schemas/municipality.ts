import { z } from 'astro/zod';
import { list, slug, text, webAddress } from './field.ts';
import { ifNothing } from './honesty.ts';

/** The eight colour pairs a municipality can choose from; the values stand in styles/tokens.css. */
export const COLOURS = ['hav', 'skov', 'blomme', 'rav', 'tegl', 'lyng', 'fjord', 'korn'] as const;

const area = z
  .strictObject({
    id: slug('Områdets id.'),
    navn: text('Områdets eller distriktets navn.', 80),
    daekker: list(text('En bydel eller et sted i området.', 60), 'Hvad området dækker.', 0, 20).default([]),
    kontakt: slug('Id på områdets kontakt.').optional(),
  })
  .transform((d) => ({ id: d.id, name: d.navn, covers: d.daekker, contact: d.kontakt }));

/** What a municipality says of itself. */
export const municipality = z
  .strictObject({
    navn: text('Kommunens navn, fx Køge.', 40),
    kaldes: text('Hvad kommunen kalder sig selv, når det ikke er navnet og »Kommune«, fx Københavns Kommune.', 60).optional(),
    hjemmeside: webAddress('Kommunens egen forside. Gættes aldrig.').optional(),
    farve: z.enum(COLOURS).meta({ description: `Kommunens farvepar: ${COLOURS.join(', ')}.` }),
    intro: text('En eller to sætninger til forældre på kommunens forside.', 300),
    omraadeord: text('Hvad kommunen kalder sine områder, fx områder eller distrikter.', 30).optional(),
    omraader: list(area, 'Områder eller distrikter.', 0, 20).default([]),
    akut: list(slug('Id på en kontakt.'), 'Hvem forældre ringer til ved akut fare, 112 først.', 2, 6),
    spoergHer: slug('Id på den kontakt, forældre kan spørge, når noget ikke er oplyst.'),
    trekantNote: text('Bemærkning om, at rækkefølgen i trekanten er sidens egen.', 400),
    hvisDerIkkeSker: ifNothing,
    aliaser: list(text('Et andet navn eller bynavn, forældre kan skrive i søgefeltet.', 40), 'Andre navne for kommunen.', 0, 30).default([]),
    ubesvaret: list(
      z
        .strictObject({
          spoergsmaal: slug('Id på spørgsmålet.'),
          spoerg: slug('Id på den kontakt, forældre kan spørge.'),
          note: text('Hvad vi har ledt efter, og hvad forældre kan gøre.', 300),
        })
        .transform((d) => ({ question: d.spoergsmaal, ask: d.spoerg, note: d.note })),
      'Spørgsmål, som ingen kilde besvarer, og hvem forældre kan spørge.',
      0,
      40,
    ).default([]),
  })
  .transform((d) => ({
    name: d.navn,
    officialName: d.kaldes ?? `${d.navn} Kommune`,
    website: d.hjemmeside,
    colour: d.farve,
    intro: d.intro,
    areaWord: d.omraadeord ?? 'områder',
    areas: d.omraader,
    acute: d.akut,
    askHere: d.spoergHer,
    triangleNote: d.trekantNote,
    ifNothing: d.hvisDerIkkeSker,
    aliases: d.aliaser,
    unanswered: d.ubesvaret,
  }));
export type MunicipalityData = z.output<typeof municipality>;
