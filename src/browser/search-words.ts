import { beginLexicon, type Lexicon } from '#domain/search/lexicon.ts';
import type { OwnWords, SharedWords } from '#domain/search/vocabulary.ts';
import { NO_WORDS, readOwn, readShared } from '#domain/search/words-file.ts';

/** Longest anybody waits for words, ms; then the full text has to do without them. */
const PATIENCE = 3000;

/** A lexicon and the names of places its file knew. */
export interface Words {
  lexicon: Lexicon;
  places: Record<string, string[]>;
  /** False when some of the words could not be had. */
  whole: boolean;
}
const known = new Map<string, Promise<Words>>();
let shared: Promise<SharedWords> | undefined;
/** Made of the shared words while a municipality's are on their way. */
let begun: ReturnType<typeof beginLexicon> | undefined;

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/** @returns undefined when it failed or took too long */
const inTime = <T>(coming: Promise<T>): Promise<T | undefined> => Promise.race([coming.catch(() => undefined), new Promise<undefined>((give) => setTimeout(give, PATIENCE))]);

/** The words of a municipality's file and those all share, each fetched once. Never fails: without a file the other is known, and the next asks again. */
export function wordsFrom(files: { shared: string; own: string }): Promise<Words> {
  const old = known.get(files.own);
  if (old) return old;
  const own: Promise<OwnWords> = textOf(files.own).then(readOwn);
  const all = (shared ??= textOf(files.shared).then((text) => {
    const words = readShared(text);
    begun = beginLexicon(words);
    return words;
  }));
  const asked = Promise.all([inTime(all), inTime(own)]).then(([everywhere, here]): Words => {
    if (!everywhere) shared = undefined;
    if (!everywhere || !here) known.delete(files.own);
    const finish = (everywhere && begun) ?? beginLexicon(everywhere ?? NO_WORDS);
    begun = undefined;
    return { lexicon: finish(here), places: here?.places ?? {}, whole: everywhere !== undefined && here !== undefined };
  });
  known.set(files.own, asked);
  return asked;
}
