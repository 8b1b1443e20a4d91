import { pagesEverywhere, pagesIn, type SearchPage } from '#domain/search/documents.ts';
import { OTHER } from '#domain/search/intents.ts';
import { smallWords, wordsOf } from '#domain/search/letters.ts';
import { stem } from '#domain/search/stem.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';
import { policy } from '../policy.ts';

const RULE = 'soegeord';
const warn = (file: string, path: (string | number)[], message: string, fix: string) => problem(RULE, file, path, message, fix, 'warning');
/** What no page says cannot be told while a file is unread. */
const unlessUnread = (p: Problem): Problem => ({ ...p, missing: `brug:${p.message}` });
/** What a phrase means, in any order and form; read once, since municipalities say much in the same words. */
function keys(isStop: (word: string) => boolean): (phrase: string) => string {
  const known = new Map<string, string>();
  return (phrase) => {
    const found = known.get(phrase) ?? wordsOf(phrase).filter((w) => !isStop(w)).map(stem).sort().join(' ');
    known.set(phrase, found);
    return found;
  };
}

/** Words parents search with lead somewhere, and to few enough pages to help; the shared list does not contradict itself. */
export function searchWords({ content, site, files }: Given): Problem[] {
  const prose = new Map(files.map((f) => [f.file, f.body ?? '']));
  const local = new Map(site.municipalities.map((m) => [m, pagesIn(m, site, prose)]));
  const pages = [...pagesEverywhere(site, prose), ...[...local.values()].flat()];
  const isStop = smallWords(site.vocabulary.stopWords);
  const key = keys(isStop);
  return [...onPages(content, isStop), ...ofQuestions({ content, site, pages, isStop, key }), ...ofPhrasings(content, site), ...tooCommon([...local.values()], key, content), ...inList({ content, site, pages, isStop, key })];
}

const entriesOf = ({ kontaktveje, stoettetrekanten, samarbejde, tilbud, rettigheder, om }: Given['content']) => [...kontaktveje, ...stoettetrekanten, ...samarbejde, ...tilbud, ...rettigheder, ...om];

/** A search word of nothing but small words finds nothing. */
const onPages = (content: Given['content'], isStop: (word: string) => boolean): Problem[] =>
  entriesOf(content).flatMap(({ file, data }) =>
    data.searchWords.flatMap((phrase, i) => (wordsOf(phrase).every(isStop) ? [warn(file, ['soegeord', i], `»${phrase}« er kun småord, som søgningen springer over.`, 'Skriv et ord, der siger, hvad det handler om, eller slet linjen.')] : [])));

/** What leads everywhere leads nowhere. */
function tooCommon(municipalities: readonly SearchPage[][], key: (phrase: string) => string, content: Given['content']): Problem[] {
  const crowded = new Set(municipalities.flatMap((pages) => {
    const counts = new Map<string, number>();
    for (const page of pages) for (const k of new Set(page.phrases.map((p) => key(p)))) counts.set(k, (counts.get(k) ?? 0) + 1);
    return [...counts].filter(([k, n]) => k !== '' && n > policy.searchWordPages).map(([k]) => k);
  }));
  return entriesOf(content).flatMap(({ file, data }) =>
    data.searchWords.flatMap((phrase, i) => (crowded.has(key(phrase)) ? [warn(file, ['soegeord', i], `»${phrase}« står på mere end ${policy.searchWordPages} af kommunens sider og hjælper derfor ikke.`, 'Lad det stå på de sider, der handler mest om det.')] : [])));
}

/** Words of questions: the question is one of ours, and each of its words helps. */
const ofQuestions = ({ content, site, isStop, key }: Lists): Problem[] =>
  content.soegeord.flatMap(({ file, data }) => {
    // The first question that a phrase leads to.
    const leadsTo = new Map(Object.entries(data.questions).reverse().flatMap(([id, phrases]) => phrases.map((phrase) => [key(phrase), id] as const)));
    return [
      ...Object.entries(data.questions).flatMap(([id, phrases]) => [
        ...(site.questions.some((q) => q.id === id) ? [] : [problem(RULE, file, ['spoergsmaal', id], `Spørgsmålet »${id}« findes ikke, så ordene fører ingen steder hen.`, `Skriv et id fra spoergsmaal.yaml: ${site.questions.map((q) => q.id).join(', ')}.`)]),
        ...phrases.flatMap((phrase, i) => {
          const told = (message: string) => [warn(file, ['spoergsmaal', id, i], message, 'Slet det, eller skriv det, forældre ellers siger.')];
          if (phrases.indexOf(phrase) < i) return told(`»${phrase}« står to gange ved spørgsmålet »${id}«.`);
          return wordsOf(phrase).length < 2 && wordsOf(phrase).every(isStop) ? told(`»${phrase}« er et småord, som søgningen springer over.`) : [];
        }),
      ]),
      ...data.elsewhere.flatMap((word, i) => {
        const id = leadsTo.get(key(word));
        return id ? [warn(file, ['andetsteds', i], `»${word}« står som noget, siden ikke svarer på, men fører også til spørgsmålet »${id}«.`, 'Slet ordet det ene sted.')] : [];
      }),
    ];
  });

/** Whole sentences belong to one of our questions, or to what none of them asks, and each to one alone: said of two, a sentence tells nothing. */
function ofPhrasings({ vendinger }: Given['content'], { questions }: Given['site']): Problem[] {
  const first = new Map<string, string>();
  return vendinger.flatMap(({ id, file, data }) => [
    ...(id === OTHER || questions.some((q) => q.id === id) ? [] : [problem(RULE, file, undefined, `Filen hedder ${id}, men det spørgsmål findes ikke, så vendingerne fører ingen steder hen.`, `Giv den navn efter et id fra spoergsmaal.yaml: ${questions.map((q) => q.id).join(', ')}. I ${OTHER}.yaml står det, siden ikke svarer på.`)]),
    ...data.flatMap((phrase, i) => {
      const said = wordsOf(phrase).join(' ');
      const other = first.get(said);
      first.set(said, other ?? id);
      return other ? [warn(file, ['vendinger', i], other === id ? `»${phrase}« står to gange.` : `»${phrase}« står også ved spørgsmålet »${other}«.`, 'Lad den stå ved det spørgsmål, der svarer bedst.')] : [];
    }),
  ]);
}

interface Lists {
  content: Given['content'];
  site: Given['site'];
  pages: readonly SearchPage[];
  isStop: (word: string) => boolean;
  key: (phrase: string) => string;
}

/** Which of these stems stand on no page. Pages are read until all are found, mostly a few: a whole country's take long. */
function onNoPage(stems: readonly string[], pages: readonly SearchPage[]): ReadonlySet<string> {
  const left = new Set(stems);
  for (const { title, summary, phrases, body } of pages) {
    if (left.size === 0) break;
    for (const word of [title, summary, ...phrases, body].flatMap(wordsOf)) left.delete(stem(word));
  }
  return left;
}

function inList({ content, site, pages, isStop, key }: Lists): Problem[] {
  const lists = content.soegeord.flatMap(({ data }) => [...Object.values(data.synonyms).flat(), ...Object.keys(data.compounds)]);
  const nowhere = onNoPage(lists.flatMap(wordsOf).filter((w) => !isStop(w)).map(stem), pages);
  const missing = (text: string) => wordsOf(text).filter((w) => !isStop(w) && nowhere.has(stem(w)));
  const titled = new Map(pages.flatMap((p) => [p.title, ...p.phrases].filter((text) => wordsOf(text).length === 1).map((text) => [key(text), p.title] as const)));
  return content.soegeord.flatMap(({ file, data }) => [
    ...Object.entries(data.synonyms).flatMap(([phrase, terms]) => terms.flatMap((term, i) => {
      if (key(term) === key(phrase)) return [warn(file, ['synonymer', phrase, i], `»${phrase}« er sit eget fagord.`, 'Slet det, eller skriv det ord, der står på siderne.')];
      const [lost] = missing(term);
      return lost ? [unlessUnread(warn(file, ['synonymer', phrase, i], `Fagordet »${lost}« står ikke på nogen side, så »${phrase}« fører ingen steder hen.`, 'Skriv et ord, der står på siderne.'))] : [];
    })),
    ...Object.entries(data.compounds).flatMap(([whole, parts]) => [
      ...(missing(whole).length > 0 ? [unlessUnread(warn(file, ['sammensatte', whole], `»${whole}« står ikke på nogen side, så delene fører ingen steder hen.`, 'Skriv ordet, som det står på siderne, eller slet linjen.'))] : []),
      ...parts.flatMap((part, i) => (key(part) === key(whole) || key(part) === '' ? [warn(file, ['sammensatte', whole, i], `»${part}« er ikke en del af »${whole}«, der kan søges.`, 'Skriv de ord, det lange ord er sat sammen af.')] : [])),
    ]),
    ...data.danger.flatMap((phrase, i) => (wordsOf(phrase).every(isStop) ? [problem(RULE, file, ['fare', i], `»${phrase}« er kun småord. Så står de akutte numre over de fleste søgninger.`, 'Skriv også det ord, der viser faren.')] : [])),
    ...data.elsewhere.flatMap((word, i) => {
      const title = titled.get(key(word));
      return title ? [warn(file, ['andetsteds', i], `»${word}« står som noget, siden ikke svarer på, men fører også til »${title}«.`, 'Slet ordet det ene sted.')] : [];
    }),
    ...data.stopWords.flatMap((word, i) => {
      const term = site.terms.find((t) => t.word.toLowerCase() === word.toLowerCase());
      return term ? [warn(file, ['stopord', i], `Småordet »${word}« forklares i ordlisten, men kan så ikke søges.`, 'Slet det af stopord.')] : [];
    }),
  ]);
}
