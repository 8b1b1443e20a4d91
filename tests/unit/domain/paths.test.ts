import { describe, expect, it } from 'vitest';
import { entryPath, pathsFor, type Paths } from '#domain/paths.ts';
import { urlsOf } from '#domain/urls.ts';
import { lilleSite } from '../../support/content.ts';

/** Every URL of design.md §4 that a page can link to. People print them: none may change. */
const FIXED: [name: keyof Paths, made: (p: Paths) => string, url: string][] = [
  ['base', (p) => p.base, ''],
  ['home', (p) => p.home(), ''],
  ['municipality', (p) => p.municipality('koege'), 'koege/'],
  ['contact', (p) => p.contact('koege'), 'koege/kontakt/'],
  ['contact', (p) => p.contact('koege', 'start'), 'koege/kontakt/'],
  ['contact', (p) => p.contact('koege', 'akut'), 'koege/kontakt/akut/'],
  ['triangle', (p) => p.triangle('koege'), 'koege/stoettetrekanten/'],
  ['triangle', (p) => p.triangle('koege', 'hverdagen'), 'koege/stoettetrekanten/hverdagen/'],
  ['cooperation', (p) => p.cooperation('koege'), 'koege/samarbejde/'],
  ['cooperation', (p) => p.cooperation('koege', 'planen'), 'koege/samarbejde/planen/'],
  ['services', (p) => p.services('koege'), 'koege/tilbud/'],
  ['services', (p) => p.services('koege', 'ppr'), 'koege/tilbud/ppr/'],
  ['contacts', (p) => p.contacts('koege'), 'koege/kontakter/'],
  ['print', (p) => p.print('koege'), 'koege/udskriv/'],
  ['leaflet', (p) => p.leaflet('koege'), 'koege/pjece.pdf'],
  ['topics', (p) => p.topics(), 'emner/'],
  ['topics', (p) => p.topics('koege'), 'koege/emner/'],
  ['question', (p) => p.question('tolk'), 'emner/tolk/'],
  ['rights', (p) => p.rights(), 'rettigheder/'],
  ['rights', (p) => p.rights('klage'), 'rettigheder/klage/'],
  ['glossary', (p) => p.glossary(), 'ordliste/'],
  ['glossary', (p) => p.glossary('ppr'), 'ordliste/#ppr'],
  ['sources', (p) => p.sources(), 'kilder/'],
  ['sources', (p) => p.sources('loven'), 'kilder/#loven'],
  ['coverage', (p) => p.coverage(), 'daekning/'],
  ['search', (p) => p.search(), 'soeg/'],
  ['about', (p) => p.about('siden'), 'om/siden/'],
  ['about', (p) => p.about('privatliv'), 'privatliv/'],
  ['about', (p) => p.about('tilgaengelighed'), 'tilgaengelighed/'],
  ['statement', (p) => p.statement(), 'was/'],
  ['file', (p) => p.file('favicon.svg'), 'favicon.svg'],
];

describe.each(['/', '/x/', '/a/b/'])('under %s', (base) => {
  const paths = pathsFor(base);
  it.each(FIXED)('%s stands where people printed it', (_name, made, url) => expect(made(paths)).toBe(base + url));
});

it('no path is left out of the list above', () => {
  const listed = new Set<string>(FIXED.map(([name]) => name));
  expect(Object.keys(pathsFor('/')).filter((name) => !listed.has(name))).toEqual([]);
});

it('an entry of any collection has the path of its kind', () => {
  const at = (collection: Parameters<typeof entryPath>[1]) => entryPath(pathsFor('/x/'), collection, 'koege', 'emne');
  expect((['kontaktveje', 'stoettetrekanten', 'samarbejde', 'tilbud', 'rettigheder', 'om'] as const).map(at)).toEqual(['/x/koege/kontakt/emne/', '/x/koege/stoettetrekanten/emne/', '/x/koege/samarbejde/emne/', '/x/koege/tilbud/emne/', '/x/rettigheder/emne/', '/x/om/emne/']);
});

describe('the URLs of a whole site', () => {
  const urls = urlsOf(lilleSite(undefined, { base: '/x/' }).site);
  it('all stand under the base path and end with a slash', () => expect(urls.filter((u) => !/^\/x\/([a-z0-9-]+\/)*$/.test(u))).toEqual([]));
  it('stand once each', () => expect(urls).toHaveLength(new Set(urls).size));
  it('hold the front doors and every text', () =>
    expect(urls).toEqual(expect.arrayContaining(['/x/', '/x/soeg/', '/x/daekning/', '/x/emner/tolk/', '/x/lilleby/', '/x/lilleby/kontakt/', '/x/lilleby/kontakt/akut/', '/x/lilleby/udskriv/', '/x/lilleby/emner/', '/x/lilleby/tilbud/ppr/', '/x/rettigheder/samtykke/', '/x/om/siden/'])));
});
