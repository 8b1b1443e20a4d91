import { dangerIn } from './danger.ts';
import { ACUTE, type Intents } from './intents.ts';
import { deniedIn, fold, isDanish, wordsOf } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { beginningWith, nearestInPhrases, nearestTo, partsOf, standingIn } from './resemblance.ts';
import { saidAs } from './phrase.ts';
import { foldedStem } from './stem.ts';
import type { Word } from './word.ts';

/** One way to mean a term: all these words together. */
export interface Way {
  words: Word[];
  surety: number;
}
/** One thing the reader asks for, and the ways it can be meant. */
export interface Term {
  typed: string;
  ways: Way[];
  rarity: number;
  /** Our words for what the reader wrote. `besides`: the reader's own words lead somewhere too, so these do not count as asked for. `instead`: they are all there is. */
  ours?: 'besides' | 'instead';
  /** The reader says that it is not so: no text holds that as a word. */
  denied?: true;
}
/** What a query was taken to mean. */
export interface Understanding {
  /** Its words as typed, plain. */
  query: string;
  /** The questions it may be asking. */
  intents: Intents;
  terms: Term[];
  /** Stand in the texts only: no page is known for them before the full search. */
  textWords: string[];
  /** Neither in the words nor in the texts; never searched for. */
  unknown: string[];
  /** Something this site does not answer. */
  elsewhere: string[];
  /** Typed → understood, where it was corrected. */
  corrected: { from: string; to: string }[];
  /** How many words were not read, because there are too many. */
  beyond: number;
  /** Someone may be in danger. */
  danger: boolean;
  /** The reader asks what a word means. */
  definition: boolean;
  /** The reader asks for somebody to contact. */
  contact: boolean;
  /** The reader writes about a child. */
  child: boolean;
}

const DEFINITION = /^(hvad (er|betyder|vil .* sige|står .* for)|what (is|does))\b/;
const CONTACT = /(^| )(hvem|ringer?|kontakter?|henvende|nummer|nr|telefon|tlf|tlfnr|mobil|mail|who|call|contact)( |$)/;
/** The age of somebody small, folded: `3 år`, `5årig`, `20 months old`. */
const OF_A_CHILD = /(^| )([1-6] ?(½ )?(ar|aring|arig[et]?|yo|years?|yrs?)|\d{1,2} ?(mdr|maneders?|months?|mths?|uger))( |$)/;
/** From here on it is likely that somebody tells of danger. Too many alarms do less harm than a missing one; with less, everyday worries raise it. */
const ALARM = 0.58;
/** Words read of a query; a story dictated in one breath is about half as long. */
export const MAX_WORDS = 80;
/** How surely a way leads to what was meant. */
const SURETY = { corrected: 0.95, half: 0.45, part: 0.8, beginning: 0.8, inside: 0.7, guessed: 0.85, synonym: 0.85, besides: 0.35 };
/** A slip for every seven letters is so near that the word was meant. */
const SO_NEAR = 0.15;
/** With more words than these, a beginning says nothing. */
const MAX_BEGINNINGS = 12;

const rarityOf = (words: readonly Word[]) => Math.max(0, ...words.map((w) => w.rarity));
const term = (typed: string, words: readonly Word[], surety = 1): Term => ({ typed, ways: words.map((word) => ({ words: [word], surety })), rarity: rarityOf(words) });

/** @param literal take every word as it is typed: nothing is corrected or taken apart */
export function understand(query: string, words: Lexicon, literal = false): Understanding {
  const all = wordsOf(query);
  const lexicon = !literal && !all.some(isDanish) && all.some(words.isBare) ? words.bare() : words;
  const corrected: Understanding['corrected'] = [];
  const typed = literal ? all.slice(0, MAX_WORDS) : spelled(all.slice(0, MAX_WORDS), lexicon, corrected);
  const asked = typed.filter((word) => !lexicon.isStop(word));
  const terms = [...synonymsIn(typed, lexicon), ...sayingsIn(typed, lexicon)];
  const danger = dangerIn(typed, lexicon.danger, lexicon.isStop);
  const explained = new Set([...terms.flatMap((t) => t.typed.split(' ')), ...danger]);
  const intents = lexicon.intents(typed);
  const found: Understanding = {
    query: all.slice(0, MAX_WORDS).join(' '), intents, terms, textWords: [], unknown: [], elsewhere: [], corrected, beyond: all.length - typed.length,
    danger: danger.length > 0 || (intents.get(ACUTE) ?? 0) >= ALARM,
    definition: DEFINITION.test(typed.join(' ')),
    contact: CONTACT.test(typed.join(' ')),
    child: typed.some(lexicon.isOfChild) || OF_A_CHILD.test(all.map(fold).join(' ')),
  };
  for (let i = 0; i < asked.length; i += 1) {
    const word = asked[i] ?? '';
    const next = asked[i + 1];
    const together = next === undefined ? undefined : joined(word, next, lexicon);
    if (together) {
      found.terms.push(together);
      i += 1;
    } else if (!explained.has(word) || lexicon.known(word).length > 0) takeIn(word, found, lexicon, literal);
  }
  for (const denied of deniedIn(typed, lexicon.isStop)) found.terms.push(...lexicon.known(denied).map((word): Term => ({ ...term(denied.slice('ikke'.length), [word]), denied: true })));
  if (found.danger) found.terms.push(term(ACUTE, lexicon.known(ACUTE)));
  return found;
}

/** The words as they are surely meant: a phrase is known by its words, so these are set right first. What is `corrected` is added. */
function spelled(typed: readonly string[], lexicon: Lexicon, corrected: Understanding['corrected']): string[] {
  const isKnown = (word: string) => lexicon.isStop(word) || lexicon.known(word).length > 0 || lexicon.isElsewhere(word) || lexicon.inText(word) || lexicon.isEveryday(word) || lexicon.inPhrases.has(foldedStem(word));
  return typed.map((word, i) => {
    if (isKnown(word) || lexicon.isNearlyStop(word)) return word;
    const [before, next] = [typed[i - 1], typed[i + 1]];
    if ((before !== undefined && joined(before, word, lexicon)) || (next !== undefined && joined(word, next, lexicon))) return word;
    const phrase = nearestInPhrases(word, lexicon);
    const near = nearestTo(word, lexicon);
    const to = phrase && (!near || phrase.slips < near.slips) ? phrase.word : near && near.slips <= SO_NEAR * word.length ? near.word.text : undefined;
    if (to === undefined) return word;
    corrected.push({ from: word, to });
    return to;
  });
}

/** Two words that are one: `støtte pædagog`, `sundheds plejerske`. */
function joined(word: string, next: string, { known }: Lexicon): Term | undefined {
  const whole = ['', 's', 'e'].map((link) => known(word + link + next)).find((words) => words.length > 0);
  if (!whole || whole.every((w) => w.stem.length <= word.length)) return undefined;
  const halves = term('', [...known(word), ...known(next)], SURETY.half);
  return { typed: `${word} ${next}`, ways: [...term('', whole).ways, ...halves.ways], rarity: rarityOf(whole) };
}

function takeIn(word: string, found: Understanding, lexicon: Lexicon, literal: boolean): void {
  const correct = (to: Word, surety: number) => {
    found.corrected.push({ from: word, to: to.text });
    found.terms.push(term(word, [to], surety));
  };
  if (lexicon.isElsewhere(word)) return void found.elsewhere.push(word);
  const known = lexicon.known(word);
  if (known.length > 0) return void found.terms.push(term(word, known));
  if (lexicon.inText(word)) return void found.textWords.push(word);
  if (literal || lexicon.isEveryday(word)) return void found.unknown.push(word);
  if (lexicon.isNearlyStop(word)) return;
  const near = nearestTo(word, lexicon);
  if (near && near.slips <= SO_NEAR * word.length) return correct(near.word, SURETY.corrected);
  const parts = partsOf(word, lexicon);
  if (parts) return parts.forEach((part) => found.terms.push(term(word, [part], SURETY.part)));
  const longer = beginningWith(word, lexicon);
  if (longer.length > 0 && longer.length <= MAX_BEGINNINGS) return void found.terms.push(term(word, longer, SURETY.beginning));
  const inside = standingIn(word, lexicon);
  if (inside) return void found.terms.push(term(word, [inside], SURETY.inside));
  if (near) return correct(near.word, SURETY.guessed);
  found.unknown.push(word);
}

/** Our words for parents' phrases that stand in the query. */
function synonymsIn(typed: readonly string[], lexicon: Lexicon): Term[] {
  const { synonyms, isStop } = lexicon;
  const stems = typed.map(foldedStem);
  return synonyms.flatMap(({ phrase, terms }): Term[] => {
    const said = saidAs(phrase.map((word) => [word]), typed, stems, isStop);
    // A small word may look like one of ours: `synes` is no `syn`.
    if (!said || (said.length === 1 && isStop(typed[said[0] ?? 0] ?? ''))) return [];
    const words = said.map((at) => typed[at] ?? '');
    const known = words.some((word) => !isStop(word) && lexicon.known(word).length > 0);
    // A word that leads somewhere itself needs less help.
    const surety = phrase.length === 1 && known ? SURETY.besides : SURETY.synonym;
    const ways = terms.map((t): Way => ({ words: wordsOf(t).filter((w) => !isStop(w)).flatMap((w) => lexicon.known(w).slice(0, 1)), surety })).filter((way) => way.words.length > 0);
    return [{ typed: words.join(' '), ways, rarity: Math.max(0, ...ways.map((w) => rarityOf(w.words))), ours: known ? 'besides' : 'instead' }];
  });
}

/** What the query says in small words alone, once for each question. */
function sayingsIn(typed: readonly string[], { sayings }: Lexicon): Term[] {
  const stems = typed.map(foldedStem);
  const found = new Map<Word, number[]>();
  for (const { phrase, word } of sayings) {
    const at = stems.findIndex((_, i) => phrase.every((s, j) => stems[i + j] === s));
    if (at >= 0 && !found.has(word)) found.set(word, [at, at + phrase.length]);
  }
  return [...found].map(([word, [from, to]]): Term => term(typed.slice(from, to).join(' '), [word]));
}
