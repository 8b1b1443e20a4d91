import { OTHER } from './intents.ts';
import { plain } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term, Understanding } from './understand.ts';
import type { FoundPage } from './word.ts';

/** A page that answers, best first. */
export interface Hit {
  page: FoundPage;
  score: number;
  /** How much of what was asked the page answers, 0 to 1. */
  share: number;
  /** It is about a word that was asked for, whatever the other words are. */
  about: boolean;
}

/** Pages that hold everywhere stand after the municipality's own; words after pages, unless a definition is asked for; a page whose title begins with the query before others; of equals, what the municipality offers. */
const PRIOR = { shared: 0.9, word: 0.7, about: 0.7, definition: 1.6, unanswered: 0.75, contact: 1.2, named: 1.6, offer: 1.05, danger: 2 };
/** End of the address of a page with the acute numbers. */
const ACUTE = '/kontakt/akut/';
/** Part of the score that depends on how much of the query is answered. */
const WHOLE = 0.75;
/** Pages worth showing come this near the best. */
const WORTH = 0.2;
/** A query about something else: it finds nothing. A long story may well name such a thing, one of a child sooner; danger counts for more. */
const STORY = { ofChild: 4, ofNobody: 7 };
const isElsewhere = ({ elsewhere, child, terms, danger }: Understanding): boolean => !danger && elsewhere.length > 0 && terms.length < (child ? STORY.ofChild : STORY.ofNobody);

/** How much of the query the best page must answer: of a short one with words nobody has, much; of a long one, little. The others half as much as the best. */
const enough = ({ terms, textWords, unknown, child }: Understanding): number => {
  const words = new Set(terms.filter((t) => t.ours !== 'besides').map((t) => t.typed)).size + textWords.length + unknown.length;
  return unknown.length === 0 ? 0.1 : child ? OF_CHILD : words <= 2 ? 0.22 : words === 3 ? 0.18 : 0.12;
};
/** Who writes about a child means this site: then a little is enough. */
const OF_CHILD = 0.06;
/** The question of readers whose words nobody knows. */
const FIRST = 'foerste-kontakt';
/** Weight from which a word surely means a page. */
const SURE = 2.4;
/** Weight of a title or of a page's own central words. */
const ABOUT = 2.6;
/** A word nobody has counts for less than a rare one: sentences hold many. */
const UNKNOWN = 0.9;
/** A word of the texts alone counts for less. */
const IN_TEXT = 0.6;

/** How surely a term means each page. */
function pagesOf(term: Term): Map<FoundPage, number> {
  const best = new Map<FoundPage, number>();
  for (const { words, surety } of term.ways) {
    const [first, ...others] = words;
    for (const [page, weight] of first?.pages ?? []) {
      const all = Math.min(weight, ...others.map((w) => w.pages.get(page) ?? 0)) * surety;
      if (all > (best.get(page) ?? 0)) best.set(page, all);
    }
  }
  return best;
}

/** Weight of all that was asked for. In another language most words are unknown, and the one that is translated says what is asked. */
function wholeOf({ terms, textWords, unknown, elsewhere }: Understanding, { rarest }: Lexicon): number {
  const known = terms.reduce((sum, t) => sum + (t.ours === 'besides' ? 0 : t.rarity), 0);
  const strange = terms.some((t) => t.ours === 'instead') ? 0 : unknown.length;
  return known + (strange * UNKNOWN + textWords.length * IN_TEXT + elsewhere.length) * rarest;
}

/** How surely the words mean each page, in no order, and how much of the query the best answers. */
function byWords(asked: Understanding, lexicon: Lexicon): { hits: Hit[]; top: number } {
  const weighed = new Map<FoundPage, { score: number; share: number; about: boolean }>();
  const everything = wholeOf(asked, lexicon);
  for (const term of asked.terms) {
    for (const [page, weight] of pagesOf(term)) {
      const sum = weighed.get(page) ?? { score: 0, share: 0, about: false };
      weighed.set(page, { about: sum.about || (weight >= ABOUT && !term.ours), score: sum.score + term.rarity * weight, share: sum.share + (term.rarity * Math.min(1, weight / SURE)) / (everything || 1) });
    }
  }
  const prior = (page: FoundPage): number => {
    const named = plain(page.title).startsWith(asked.query) ? PRIOR.named : 1;
    if (page.kind === 'ord') return asked.definition ? PRIOR.definition : PRIOR.word;
    const unanswered = page.path.startsWith('emner/') && lexicon.pages[0] !== undefined && !lexicon.pages[0].path.startsWith('emner/');
    return named * (unanswered ? PRIOR.unanswered : 1) * (page.kind === 'tilbud' ? PRIOR.offer : 1) * (page.shared ? PRIOR.shared : 1) * (page.kind === 'om' ? PRIOR.about : 1) * (asked.contact && page.kind === 'kontakt' ? PRIOR.contact : 1);
  };
  const hits = [...weighed].map(([page, { score, share, about }]): Hit => ({ page, share, about, score: score * (1 - WHOLE + WHOLE * Math.min(1, share)) * prior(page) }));
  return { hits, top: Math.max(0, ...hits.map((h) => h.share)) };
}

/** Pages that answer, best first: first what words and likely question together mean most, then what else may have been meant. */
export function rank(asked: Understanding, lexicon: Lexicon): Hit[] {
  if (isElsewhere(asked)) return [];
  const found = byWords(asked, lexicon);
  const { top } = found;
  const answered = found.hits.some((h) => h.about) || (top > 0 && top >= enough(asked));
  const other = isOther(asked);
  if (!answered && (other || Math.max(0, ...asked.intents.values()) < ALONE)) return withoutWords(asked, lexicon);
  if (other && top < OTHER_TOP && !asked.danger && !asked.child) return [];
  return together(answered ? found.hits : [], top, asked, lexicon);
}

/** Who asks what none of our questions asks, likelier than any of them, gets no answer that only looks like one. */
const OTHER_LIKELY = 0.2;
const OTHER_TOP = 0.7;
const isOther = ({ intents }: Understanding): boolean => (intents.get(OTHER) ?? 0) > OTHER_LIKELY && [...intents].every(([id, likely]) => id === OTHER || likely <= (intents.get(OTHER) ?? 0));

/** How far the question that is likely meant moves its pages, from which likelihood on it brings them up, and from which it does so when the words say nothing. */
const LEAN = 3;
export const LIKELY = 0.2;
const ALONE = 0.3;
/** As many answers are seen at a glance: they answer different questions. */
const AT_A_GLANCE = 3;
/** How the words count beside the likely question for what else was meant, and how much clearly better words count. */
const BESIDE = { words: 0.65, clearly: 2.5 };
/** Each page before that answers the same question leaves so much of the next. */
const AGAIN = 0.4;

/** The less the words alone answer, the more counts what parents meant who asked in much the same way. */
function together(hits: readonly Hit[], top: number, asked: Understanding, { pages }: Lexicon): Hit[] {
  const likely = (page: FoundPage) => Math.max(0, ...page.answers.map((id) => asked.intents.get(id) ?? 0));
  const best = Math.max(0, ...hits.map((h) => h.score)) || 1;
  const words = new Map(hits.map((h) => [h.page, h.score / best]));
  const by = LEAN * Math.sqrt(Math.max(0, 1 - top)) * best;
  const worth = [
    ...hits.filter((h) => (h.share >= top / 2 && h.score >= best * WORTH) || likely(h.page) >= LIKELY).map((h) => ({ ...h, score: h.score + by * likely(h.page) })),
    ...pages.filter((page) => !words.has(page) && likely(page) >= LIKELY).map((page): Hit => ({ page, share: top / 2, about: false, score: by * likely(page) })),
  ];
  const place = ({ page, score }: Hit) => score * (asked.danger && page.path.endsWith(ACUTE) ? PRIOR.danger : 1);
  const left = worth.sort((a, b) => place(b) - place(a));
  const chosen = left.splice(0, 1);
  const whole = [...words.values()].reduce((sum, w) => sum + w ** BESIDE.clearly, 0) || 1;
  // Of the pages that answer a question, the one whose words are nearest stands for it.
  const nearest = new Map<string, FoundPage>();
  for (const page of pages) for (const id of page.answers) if (!nearest.has(id) || (words.get(page) ?? 0) > (words.get(nearest.get(id) ?? page) ?? 0)) nearest.set(id, page);
  const meant = (page: FoundPage) => Math.max(0, ...page.answers.map((id) => (nearest.get(id) === page ? (asked.intents.get(id) ?? 0) : 0)));
  const sure = new Map(left.map(({ page }) => [page, (BESIDE.words * (words.get(page) ?? 0) ** BESIDE.clearly) / whole + (1 - BESIDE.words) * meant(page)]));
  const weight = ({ page }: Hit) => (sure.get(page) ?? 0) * AGAIN ** chosen.filter((c) => c.page.answers.some((id) => id && page.answers.includes(id))).length;
  while (chosen.length < AT_A_GLANCE && left.length > 0) {
    const next = left.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    chosen.push(...left.splice(left.indexOf(next), 1));
  }
  return [...chosen, ...left];
}

/** Nothing is known of what was asked, but it is about a child: whom to talk to first. */
const withoutWords = (asked: Understanding, { pages }: Lexicon): Hit[] =>
  asked.child ? pages.filter((page) => page.answers.includes(FIRST)).map((page) => ({ page, score: 0, share: 0, about: false })) : [];

/** First answers that cover less than this wait for the full text, when some words stand only there. */
const SURE_SHARE = 0.45;

/** The first answers can be shown at once: the full text only adds to them. */
export const areSure = (hits: readonly Hit[], asked: Understanding): boolean =>
  hits.length > 0 && (asked.textWords.length === 0 || Math.max(...hits.map((h) => h.share)) >= SURE_SHARE);
