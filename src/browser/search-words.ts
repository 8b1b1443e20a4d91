import { createLexicon, type Lexicon } from '#domain/search/lexicon.ts';
import type { OwnWords, SharedWords } from '#domain/search/vocabulary.ts';
import { readOwn, readShared } from '#domain/search/words-file.ts';

/** Longest anybody waits for a municipality's words, ms; then the full text has to do without them. */
const PATIENCE = 3000;

/** A lexicon and the names of places its file knew. */
export interface Words {
  lexicon: Lexicon;
  places: Record<string, string[]>;
  /** False when the municipality's own words could not be had. */
  whole: boolean;
}
const known = new Map<string, Promise<Words>>();
let shared: SharedWords | undefined;

const sharedWords = (): SharedWords => (shared ??= readShared(document.querySelector<HTMLTemplateElement>('[data-search-shared]')?.content.textContent ?? ''));

async function own(url: string): Promise<OwnWords> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(String(answer.status));
  return readOwn(await answer.text());
}

/** The words of one file, fetched once. Never fails: without the file, only what holds everywhere is known, and the next asks again. */
export function wordsFrom(url: string): Promise<Words> {
  const old = known.get(url);
  if (old) return old;
  const coming = own(url);
  // What the page itself holds is read while the rest is on its way.
  sharedWords();
  const asked = Promise.race([coming, new Promise<never>((_, give) => setTimeout(give, PATIENCE))]).then(
    (words): Words => ({ lexicon: createLexicon(sharedWords(), words), places: words.places, whole: true }),
    (): Words => {
      known.delete(url);
      return { lexicon: createLexicon(sharedWords()), places: {}, whole: false };
    },
  );
  known.set(url, asked);
  return asked;
}
