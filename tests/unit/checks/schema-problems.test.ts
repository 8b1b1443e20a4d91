import { describe, expect, it } from 'vitest';
import { schemaProblems } from '#checks/schema-problems.ts';
import { collections, type CollectionName } from '#collections.ts';
import { LILLEBY, lilleValue } from '../../support/content.ts';

const explain = (collection: CollectionName, value: unknown) => {
  const { schema } = collections[collection];
  const { error } = schema.safeParse(value, { reportInput: true });
  return error ? schemaProblems(error, schema, 'f').map(({ path, message, fix, rule }) => `${path?.join('.')} | ${rule} | ${message} | ${fix}`) : [];
};
const service = lilleValue(`${LILLEBY}/tilbud/ppr.mdx`);
const node = lilleValue(`${LILLEBY}/kontaktveje/start.mdx`);
const town = lilleValue(`${LILLEBY}/kommune.yaml`);

describe('what a schema refuses is said in Danish, at the key, with what to write:', () => {
  it.each<[string, CollectionName, unknown, string]>([
    ['a missing key', 'tilbud', { ...service, titel: undefined }, 'titel | felter | Feltet »titel« mangler. | Skriv titel: og en værdi. Feltet er til: Overskriften på siden.'],
    ['a missing key further in', 'tilbud', { ...service, samtykke: { svar: 'ja', kilde: 'loven' } }, 'samtykke.forklaring | felter | Feltet »forklaring« mangler. | Skriv forklaring: og en værdi. Feltet er til: En eller to korte sætninger, der forklarer svaret for forældre.'],
    ['a missing group', 'tilbud', { ...service, bestemmer: undefined }, 'bestemmer | felter | Feltet »bestemmer« mangler. | Skriv bestemmer: og en værdi. Feltet er til: Hvem bestemmer, om I får hjælpen?'],
    ['a number where a text belongs', 'tilbud', { ...service, titel: 2024 }, 'titel | felter | Feltet »titel« har en forkert slags værdi: »2024«. | Skriv en tekst. Tal og datoer kan sættes i anførselstegn: \'2024\'. Feltet er til: Overskriften på siden.'],
    ['a text where a list belongs', 'tilbud', { ...service, kilder: 'loven' }, 'kilder | felter | Feltet »kilder« har en forkert slags værdi: »loven«. | Skriv en liste: kilder: [loven]. Feltet er til: De kilder, siden bygger på.'],
    ['a text where fields belong', 'tilbud', { ...service, samtykke: 'ja' }, 'samtykke | felter | Feltet »samtykke« har en forkert slags værdi: »ja«. | Skriv felter på linjer for sig, rykket ind: svar, forklaring, kilde, spoerg. Feltet er til: Skal forældre give samtykke?'],
    ['a text where a number belongs', 'tilbud', { ...service, raekkefoelge: '1' }, 'raekkefoelge | felter | Feltet »raekkefoelge« har en forkert slags værdi: »1«. | Skriv et tal. Feltet er til: Plads i rækken. 1 står først.'],
    ['a field left empty', 'tilbud', { ...service, titel: null }, 'titel | felter | Feltet »titel« er tomt. | Skriv en værdi efter titel:, eller slet linjen. Feltet er til: Overskriften på siden.'],
    ['an unknown key', 'tilbud', { ...service, titl: 'x' }, 'titl | felter | Feltet »titl« kendes ikke. | Mente I titel? Det står der allerede. Slet linjen, eller ret den.'],
    ['a misspelled key, once', 'tilbud', { ...service, titel: undefined, Titel: 'x' }, 'Titel | felter | Feltet »Titel« kendes ikke. | Mente I titel? Ret stavningen.'],
    ['a key with other letters', 'tilbud', { ...service, soegeord: undefined, søgeord: ['a'] }, 'søgeord | felter | Feltet »søgeord« kendes ikke. | Mente I soegeord? Ret stavningen.'],
    ['a key like no other', 'tilbud', { ...service, borgmester: 'x' }, 'borgmester | felter | Feltet »borgmester« kendes ikke. | Ret stavningen, eller slet linjen. Felterne står i håndbogen.'],
    ['a key that was not moved in', 'tilbud', { ...service, skrevet: null, dato: '2026-11-20' }, 'dato | felter | Feltet »dato« står for langt ude. | Det hører til under skrevet:. Ryk linjen to mellemrum ind.'],
    ['a colon in an item of a list', 'tilbud', { ...service, kilder: [{ loven: 'x' }] }, 'kilder.0 | felter | Der er et kolon midt i en tekst. | Sæt hele teksten i anførselstegn: "…".'],
    ['a list whose lines are not moved in', 'tilbud', { ...service, kilder: null }, 'kilder | felter | Feltet »kilder« er tomt. | Er linjerne under feltet ikke rykket ind? Ryk dem to mellemrum ind. Ellers skriv en liste, hvor hver linje begynder med bindestreg. Feltet er til: De kilder, siden bygger på.'],
    ['hyphens without a space', 'tilbud', { ...service, kilder: '-loven -vejledning' }, 'kilder | felter | Feltet »kilder« har en forkert slags værdi: »-loven -vejledning«. | Skriv et mellemrum efter hver bindestreg. Feltet er til: De kilder, siden bygger på.'],
    ['an item moved too far in', 'tilbud', { ...service, kilder: ['loven - vejledning'] }, 'kilder.0 | felter | Feltet »kilder« er ikke rigtigt: »loven - vejledning«. | Er næste linje rykket for langt ind? Alle bindestreger skal stå lige under hinanden. Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa). Feltet er til: Id på en kilde i kilder.yaml.'],
    ['a contact whose fields are not moved in', 'kontakter', { nogen: null, navn: 'x', hvem: 'y' }, 'nogen | felter | Der står intet under »nogen«. | Er linjerne under det ikke rykket ind? Ryk dem to mellemrum ind.'],
    ['a field beside the contacts', 'kontakter', { navn: 'x' }, 'navn | felter | »navn« står helt ude til venstre og læses som et id. | Er det et felt, så ryk linjen to mellemrum ind.'],
    ['a yes for a mark', 'tilbud', { ...service, tilbagetrukket: 'ja' }, 'tilbagetrukket | felter | Værdien i »tilbagetrukket« er ikke en af de mulige: »ja«. | Skriv true, eller slet linjen.'],
    ['a file for a step', 'kontaktveje', { ...node, svar: [{ tekst: 'a', til: '/koege/kontakt/akut.mdx' }, { tekst: 'b', til: 'akut' }] }, 'svar.0.til | felter | Feltet »til« er ikke rigtigt: »/koege/kontakt/akut.mdx«. | Mente I akut? Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa). Feltet er til: Filnavnet uden .mdx på det næste trin.'],
    ['an unknown key further in', 'tilbud', { ...service, samtykke: { ...(service['samtykke'] as object), svarr: 'ja' } }, 'samtykke.svarr | felter | Feltet »svarr« kendes ikke. | Mente I svar? Det står der allerede. Slet linjen, eller ret den.'],
    ['a value not on the list', 'tilbud', { ...service, samtykke: { ...(service['samtykke'] as object), svar: 'måske' } }, 'samtykke.svar | felter | Værdien i »svar« er ikke en af de mulige: »måske«. | Skriv en af disse: ja, nej, ikke-oplyst.'],
    ['a node of no known kind', 'kontaktveje', { ...node, slags: 'sporgsmaal' }, 'slags | felter | Feltet »slags« mangler eller har en ukendt værdi. | Skriv slags: spoergsmaal eller slags: udfald.'],
    ['too few answers', 'kontaktveje', { ...node, svar: [] }, 'svar | felter | Feltet »svar« er for kort. | Skriv mindst 2 på listen. Feltet er til: Svarene, 2 til 6.'],
    ['a text that is too long', 'tilbud', { ...service, kort: 'x'.repeat(41) }, 'kort | felter | Feltet »kort« er for langt: 41 tegn. | Teksten er for lang. Skriv højst 40 tegn. Feltet er til: En kortere titel til menuer og stien øverst. Valgfri.'],
    ['a day that is no day', 'tilbud', { ...service, skrevet: { dato: '01-11-2026' } }, 'skrevet.dato | datoer | Feltet »dato« er ikke rigtigt: »01-11-2026«. | Skriv 2026-11-01. Feltet er til: Dagen, hvor teksten blev skrevet.'],
    ['an item of a list', 'tilbud', { ...service, kilder: ['Loven'] }, 'kilder.0 | felter | Feltet »kilder« er ikke rigtigt: »Loven«. | Mente I loven? Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa). Feltet er til: Id på en kilde i kilder.yaml.'],
    ['a key of a register', 'kilder', { Loven: { titel: 'x', udgiver: 'x', dato: '2020', slags: 'lov', laest: 'original' } }, 'Loven | felter | Navnet »Loven« kan ikke bruges som id. | Mente I loven? Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).'],
    ['a field of an entry in a register', 'kilder', { loven: { titel: 'x', udgiver: 'x', dato: 'i går', slags: 'lov', laest: 'original' } }, 'loven.dato | datoer | Feltet »dato« er ikke rigtigt: »i går«. | Skriv 2020, 2020-11, 2020-11-25, efter 2020-11-25 eller udateret. Feltet er til: Hvornår kilden er fra. Skriv udateret, hvis kilden ikke siger det.'],
    ['a choice of colours', 'kommune', { ...town, farve: 'lilla' }, 'farve | felter | Værdien i »farve« er ikke en af de mulige: »lilla«. | Skriv en af disse: hav, skov, blomme, rav, tegl, lyng, fjord, korn.'],
    ['a whole file that is a list', 'varsler', [], ' | felter | Feltet »filen« har en forkert slags værdi. | Skriv felter på linjer for sig, rykket ind: varsler.'],
  ])('%s', (_name, collection, value, said) => expect(explain(collection, value)).toEqual([said]));

  it('each unknown key by itself, so that each gets its line', () => expect(explain('om', { ...lilleValue('content/om/siden.mdx'), foerst: 1, saa: 2 }).map((s) => s.split(' | ')[0])).toEqual(['foerst', 'saa']));
  it('every fault at once', () => expect(explain('tilbud', {}).map((s) => s.split(' | ')[0]).sort()).toEqual(['bestemmer', 'besvarer', 'direkte', 'forHvem', 'kilder', 'kontakter', 'raekkefoelge', 'resume', 'saadan', 'samtykke', 'skrevet', 'soegeord', 'titel']));
  it('with no English word left', () => expect(explain('tilbud', { titel: 1, resume: [], besvarer: {}, samtykke: 2, fremmed: 3 }).join('\n')).not.toMatch(/\b(expected|received|invalid|required|unrecognized|undefined|null|array|object|string)\b/i));
});
