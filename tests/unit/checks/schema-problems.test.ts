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
    ['a number where a text belongs', 'tilbud', { ...service, titel: 2024 }, 'titel | felter | Feltet »titel« har en forkert slags værdi. | Skriv en tekst. Tal og datoer kan sættes i anførselstegn. Feltet er til: Overskriften på siden.'],
    ['a text where a list belongs', 'tilbud', { ...service, kilder: 'loven' }, 'kilder | felter | Feltet »kilder« har en forkert slags værdi. | Skriv en liste, hvor hver linje begynder med bindestreg. Feltet er til: De kilder, siden bygger på.'],
    ['a text where fields belong', 'tilbud', { ...service, samtykke: 'ja' }, 'samtykke | felter | Feltet »samtykke« har en forkert slags værdi. | Skriv felter på linjer for sig, rykket ind. Feltet er til: Skal forældre give samtykke?'],
    ['a text where a number belongs', 'tilbud', { ...service, raekkefoelge: '1' }, 'raekkefoelge | felter | Feltet »raekkefoelge« har en forkert slags værdi. | Skriv et tal. Feltet er til: Plads i rækken. 1 står først.'],
    ['a field left empty', 'tilbud', { ...service, titel: null }, 'titel | felter | Feltet »titel« har en forkert slags værdi. | Skriv en tekst. Tal og datoer kan sættes i anførselstegn. Feltet er til: Overskriften på siden.'],
    ['an unknown key', 'tilbud', { ...service, titl: 'x' }, 'titl | felter | Feltet »titl« kendes ikke. | Ret stavningen, eller slet linjen. Felterne står i håndbogen.'],
    ['an unknown key further in', 'tilbud', { ...service, samtykke: { ...(service['samtykke'] as object), svarr: 'ja' } }, 'samtykke.svarr | felter | Feltet »svarr« kendes ikke. | Ret stavningen, eller slet linjen. Felterne står i håndbogen.'],
    ['a value not on the list', 'tilbud', { ...service, samtykke: { ...(service['samtykke'] as object), svar: 'måske' } }, 'samtykke.svar | felter | Værdien i »svar« er ikke en af de mulige. | Skriv en af disse: ja, nej, ikke-oplyst.'],
    ['a node of no known kind', 'kontaktveje', { ...node, slags: 'sporgsmaal' }, 'slags | felter | Feltet »slags« mangler eller har en ukendt værdi. | Skriv slags: spoergsmaal eller slags: udfald.'],
    ['too few answers', 'kontaktveje', { ...node, svar: [] }, 'svar | felter | Feltet »svar« er for kort. | Skriv mindst 2 på listen. Feltet er til: Svarene, 2 til 6.'],
    ['a text that is too long', 'tilbud', { ...service, kort: 'x'.repeat(41) }, 'kort | felter | Feltet »kort« er for langt. | Teksten er for lang. Skriv højst 40 tegn. Feltet er til: En kortere titel til menuer og stien øverst. Valgfri.'],
    ['a day that is no day', 'tilbud', { ...service, skrevet: { dato: '01-11-2026' } }, 'skrevet.dato | datoer | Feltet »dato« er ikke rigtigt. | Skriv en dato, der findes, som år-måned-dag, fx 2026-11-22. Feltet er til: Dagen, hvor teksten blev skrevet.'],
    ['an item of a list', 'tilbud', { ...service, kilder: ['Loven'] }, 'kilder.0 | felter | Feltet »kilder« er ikke rigtigt. | Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa). Feltet er til: Id på en kilde i kilder.yaml.'],
    ['a key of a register', 'kilder', { Loven: { titel: 'x', udgiver: 'x', dato: '2020', slags: 'lov', laest: 'original' } }, 'Loven | felter | Navnet »Loven« kan ikke bruges som id. | Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).'],
    ['a field of an entry in a register', 'kilder', { loven: { titel: 'x', udgiver: 'x', dato: 'i går', slags: 'lov', laest: 'original' } }, 'loven.dato | datoer | Feltet »dato« er ikke rigtigt. | Skriv 2020, 2020-11, 2020-11-25, efter 2020-11-25 eller udateret. Feltet er til: Hvornår kilden er fra. Skriv udateret, hvis kilden ikke siger det.'],
    ['a choice of colours', 'kommune', { ...town, farve: 'lilla' }, 'farve | felter | Værdien i »farve« er ikke en af de mulige. | Skriv en af disse: hav, skov, blomme, rav, tegl, lyng, fjord, korn.'],
    ['a whole file that is a list', 'tilbud', [], ' | felter | Feltet »filen« har en forkert slags værdi. | Skriv felter på linjer for sig, rykket ind.'],
  ])('%s', (_name, collection, value, said) => expect(explain(collection, value)).toEqual([said]));

  it('each unknown key by itself, so that each gets its line', () => expect(explain('om', { ...lilleValue('content/om/siden.mdx'), foerst: 1, saa: 2 }).map((s) => s.split(' | ')[0])).toEqual(['foerst', 'saa']));
  it('every fault at once', () => expect(explain('tilbud', {}).map((s) => s.split(' | ')[0]).sort()).toEqual(['bestemmer', 'besvarer', 'direkte', 'forHvem', 'kilder', 'kontakter', 'raekkefoelge', 'resume', 'saadan', 'samtykke', 'skrevet', 'soegeord', 'titel']));
  it('with no English word left', () => expect(explain('tilbud', { titel: 1, resume: [], besvarer: {}, samtykke: 2, fremmed: 3 }).join('\n')).not.toMatch(/\b(expected|received|invalid|required|unrecognized|undefined|null|array|object|string)\b/i));
});
