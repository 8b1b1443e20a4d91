import { describe, expect, it } from 'vitest';
import { collectionNames, collectionOf, collections, entryId } from '#collections.ts';

describe('a path below content/', () => {
  it.each([
    ['kommuner/koege/kontaktveje/start.mdx', 'kontaktveje', 'koege/start'],
    ['kommuner/koege/stoettetrekanten/hverdagen.mdx', 'stoettetrekanten', 'koege/hverdagen'],
    ['kommuner/koege/samarbejde/planen.mdx', 'samarbejde', 'koege/planen'],
    ['kommuner/koege/tilbud/ppr.mdx', 'tilbud', 'koege/ppr'],
    ['rettigheder/klage.mdx', 'rettigheder', 'klage'],
    ['om/siden.mdx', 'om', 'siden'],
    ['kommuner/koege/kommune.yaml', 'kommune', 'koege'],
    ['kommuner/koege/kontakter.yaml', 'kommunekontakter', 'koege'],
    ['kommuner/koege/varsler.yaml', 'varsler', 'koege'],
    ['kontakter.yaml', 'kontakter', 'kontakter'],
    ['kilder.yaml', 'kilder', 'kilder'],
    ['ordliste.yaml', 'ordliste', 'ordliste'],
    ['spoergsmaal.yaml', 'spoergsmaal', 'spoergsmaal'],
    ['soegeord.yaml', 'soegeord', 'soegeord'],
    ['vendinger/klage.yaml', 'vendinger', 'klage'],
  ] as const)('%s belongs to %s and is called %s', (path, collection, id) => {
    expect(collectionOf(path)).toBe(collection);
    expect(entryId(path)).toBe(id);
  });
  it.each(['kommuner/koege/tilbud/dybere/ppr.mdx', 'kommuner/koege/tilbud/ppr.md', 'kommuner/koege/tilbud/ppr.yaml', 'kommuner/ppr.mdx', 'kommune.yaml', 'om/siden.yaml', 'kilder.yml', 'xkilder.yaml', 'kilderxyaml', 'om/siden.mdx.bak', ''])('%s belongs nowhere', (path) =>
    expect(collectionOf(path)).toBeUndefined());
});

describe('the collections', () => {
  it('that hold prose are MDX, the others YAML', () => {
    for (const name of collectionNames) expect(collections[name].pattern.endsWith(`.${collections[name].format}`), name).toBe(true);
  });
  it('never share a file', () => expect(new Set(collectionNames.map((n) => collections[n].pattern)).size).toBe(collectionNames.length));
});
