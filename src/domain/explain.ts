/** What explaining needs to know of a term. */
export interface Explainable {
  id: string;
  word: string;
  forms: readonly string[];
  /** Everyone knows it: explained in the glossary only. */
  everyday: boolean;
  municipality?: string | undefined;
}

/** A text cut into plain runs and terms used for the first time. */
export type Part<T> = string | { term: T; text: string };

const ABBREVIATION = /^[A-ZÆØÅ]{2,}$/;
const escape = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Finds any of the forms as a word; nothing when there are none. */
const anyOf = (forms: readonly string[], flags: string) => new RegExp(forms.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}-])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{N}-])`, flags);
/** A run of what may stand within a word: a form begins and ends with one. */
const RUN = /[\p{L}\p{N}-]+/gu;
const WITHIN = /[\p{L}\p{N}-]/u;

/** Abbreviations only as they are written; words also with a capital, as at the start of a sentence. */
const isWritten = (form: string, text: string) => text === form || (!ABBREVIATION.test(form) && text.slice(1) === form.slice(1) && text.charAt(0).toLowerCase() === form.charAt(0).toLowerCase());

/** Matches every form of the terms that may be explained on a page of a municipality (or a shared page), longest first. */
export function createExplainer<T extends Explainable>(terms: readonly T[], municipality: string | undefined) {
  const mine = terms.filter((t) => !t.everyday && (!t.municipality || t.municipality === municipality));
  const byForm = new Map<string, T>();
  // The municipality's own meaning wins over the general one.
  for (const term of [...mine].sort((a, b) => Number(Boolean(b.municipality)) - Number(Boolean(a.municipality))))
    for (const form of [term.word, ...term.forms]) if (!byForm.has(form.toLowerCase())) byForm.set(form.toLowerCase(), term);
  const forms = mine.flatMap((t) => [t.word, ...t.forms]).sort((a, b) => b.length - a.length);
  const startOf = (text: string) => (text.match(RUN)?.[0] ?? '').toLowerCase();
  const byStart = Map.groupBy(forms, startOf);

  /** Every form of a term in a text, the longest that stands there. Looked up by its first word: a country has thousands of pages. */
  function* found(text: string): Generator<{ index: number; text: string; term: T }> {
    let from = 0;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const form = index < from ? undefined : byStart.get(run.toLowerCase())?.find((f) => isWritten(f, text.slice(index, index + f.length)) && !WITHIN.test(text.charAt(index + f.length)));
      const term = form === undefined ? undefined : byForm.get(form.toLowerCase());
      if (form === undefined || !term) continue;
      from = index + form.length;
      yield { index, text: text.slice(index, from), term };
    }
  }

  /** Terms a text holds, in order, each once. */
  const termsIn = (text: string): T[] => [...new Set([...found(text)].map((f) => f.term))];

  const formsOf = (term: T) => [term.word, ...term.forms];
  const short = mine.filter((term) => formsOf(term).some((form) => ABBREVIATION.test(form)));
  const abbreviated = short.map((term) => {
    const { capitals = [], words = [] } = Object.groupBy(formsOf(term), (form) => (/^[A-ZÆØÅ]{2,}/.test(form) ? 'capitals' : 'words'));
    return { term, capitals: anyOf(capitals, 'u'), words: anyOf(words, 'iu') };
  });

  return {
    termsIn,
    /** The terms a text only names by capitals: it never writes them out. */
    bareIn: (text: string): T[] => abbreviated.filter(({ capitals, words }) => capitals.test(text) && !words.test(text)).map(({ term }) => term),
    /**
     * Cuts a text at the first use of each term not in `seen`; adds what it found to `seen`.
     * @param only `short`: just the terms that have an abbreviation
     */
    explain(text: string, seen: Set<string>, only?: 'short'): Part<T>[] {
      const parts: Part<T>[] = [];
      let from = 0;
      for (const { index, text: form, term } of found(text)) {
        if (seen.has(term.id) || (only && !short.includes(term))) continue;
        seen.add(term.id);
        if (index > from) parts.push(text.slice(from, index));
        parts.push({ term, text: form });
        from = index + form.length;
      }
      if (from < text.length) parts.push(text.slice(from));
      return parts;
    },
  };
}

const kept = new WeakMap<object, Map<string, unknown>>();
/** The explainer for a glossary and a municipality, made once: a country has thousands of pages. */
export function explainerOf<T extends Explainable>(terms: ReadonlyMap<string, T>, municipality = '') {
  const all = kept.get(terms) ?? new Map<string, unknown>();
  kept.set(terms, all);
  const known = (all.get(municipality) as ReturnType<typeof createExplainer<T>> | undefined) ?? createExplainer([...terms.values()], municipality || undefined);
  all.set(municipality, known);
  return known;
}
