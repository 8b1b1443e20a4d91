import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#checks/check.ts';
import { createLexicon, type Lexicon } from '#domain/search/lexicon.ts';
import { readOwn, readShared } from '#domain/search/words-file.ts';
import { searchWordsOf } from '#domain/search/words.ts';
import { site } from '#site.ts';
const ROOT = join(import.meta.dirname, '../..');
import { DIST } from '../support/dist.ts';

/** What the build gives a reader's browser to search with. */
export interface Shipped {
  municipalities: string[];
  /** Municipality → its lexicon; the empty name for none chosen. */
  lexicons: ReadonlyMap<string, Lexicon>;
  places: Record<string, string[]>;
}

export function readShipped(): Shipped {
  const texts = new Map(readdirSync(join(DIST, '_astro')).flatMap((name): [string, string][] => {
    const [, key] = /^soegeord-(.+)\.[0-9a-f]+\.txt$/.exec(name) ?? [];
    return key ? [[key, readFileSync(join(DIST, '_astro', name), 'utf8')]] : [];
  }));
  const shared = readShared(texts.get('faelles') ?? '');
  texts.delete('faelles');
  const files = [...texts].map(([key, text]) => ({ municipality: key === 'alle' ? '' : key, own: readOwn(text) }));
  return {
    municipalities: files.map((f) => f.municipality).filter((m) => m !== ''),
    lexicons: new Map(files.map((f) => [f.municipality, createLexicon(shared, f.own)])),
    places: files.find((f) => f.municipality === '')?.own.places ?? {},
  };
}

/** The same from the content as it stands, without a build. */
export function fromContent(): Shipped {
  const { site: all, files } = checkContent(ROOT, site.today);
  const { shared, own } = searchWordsOf(all, new Map(files.map((f) => [f.file, f.body ?? ''])));
  return {
    municipalities: all.municipalities.map((m) => m.slug),
    lexicons: new Map([...own].map(([municipality, words]) => [municipality, createLexicon(shared, words)])),
    places: own.get('')?.places ?? {},
  };
}
