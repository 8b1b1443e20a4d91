import { leadsTo, type Answer } from '#domain/search/answer.ts';
import { OTHER } from '#domain/search/intents.ts';
import { wordsOf } from '#domain/search/letters.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import { LIKELY, type Hit } from '#domain/search/rank.ts';
import { stem } from '#domain/search/stem.ts';
import type { Term } from '#domain/search/understand.ts';
import { pagesOf, type Municipality, type Page, type Site } from '#domain/site.ts';

/** All there is to tell of a search. */
export interface Searched extends Answer {
  query: string;
  /** The municipality searched in. */
  where: Municipality | undefined;
  /** The query names it. */
  named: boolean;
  site: Site;
  lexicon: Lexicon;
}

const MOST_PAGES = 10;
const MOST_WAYS = 4;
const quoted = (words: readonly string[]) => [...new Set(words)].map((w) => `»${w}«`).join(', ');
const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines.map((l) => `  ${l}`)]);

/** The search, told to an editor: how the words were taken, what they led to and why, and where to write if a page is missing. */
export function told(searched: Searched): string {
  const { query, where, named, asked, hits, sure } = searched;
  const place = where ? `${where.name}${named ? ' (nævnt i teksten)' : ''}` : 'ingen kommune er valgt';
  return [
    `»${query}«, ${place}`,
    ...list('Sådan forstår søgningen det:', taken(searched)),
    ...list(`Siderne, i den rækkefølge en forælder får dem${sure ? '' : ' (søgningen i hele teksten kan flytte om på dem)'}:`, hits.slice(0, MOST_PAGES).flatMap((hit, i) => pageLines(hit, i, searched))),
    ...(hits.length > MOST_PAGES ? [`  … og ${hits.length - MOST_PAGES} til.`] : []),
    ...(hits.length > 0 ? [] : ['', asked.textWords.length > 0 ? 'Ingen side er fundet ud fra ordene alene. Søgningen i hele teksten finder måske nogle.' : 'En forælder får at vide, at der ingen sider er, og bliver vist kontaktvejen, emner fra A til Å og kommunens forside.']),
    ...list('Mangler den rigtige side, eller står den for langt nede?', advice(searched)),
  ].join('\n');
}

function taken({ asked, lexicon }: Searched): string[] {
  const small = wordsOf(asked.query).filter((word) => lexicon.isStop(word));
  const corrected = new Set(asked.corrected.map((c) => c.from));
  const ours = asked.terms.filter((t) => t.ours);
  return [
    ...asked.corrected.map(({ from, to }) => `Rettet: »${from}« blev til »${to}«. Det kan forælderen se og slå fra.`),
    ...asked.terms.filter((t) => !t.ours && !t.denied && !corrected.has(t.typed)).map((t) => meant(t)),
    ...asked.terms.filter((t) => t.denied).map((t) => `»${t.typed}« sammen med »ikke« er et søgeord for sig.`),
    ...ours.map((t) => `»${t.typed}« betyder også ${quoted(t.ways.map((w) => w.words.map((x) => x.text).join(' ')))} (synonymer i content/soegeord.yaml).`),
    ...(asked.textWords.length > 0 ? [`Står kun i teksten, ikke i søgeordene: ${quoted(asked.textWords)}.`] : []),
    ...(asked.unknown.length > 0 ? [`Ukendte ord, som der ikke bliver søgt på: ${quoted(asked.unknown)}.`] : []),
    ...(asked.elsewhere.length > 0 ? [`Noget, siden ikke svarer på: ${quoted(asked.elsewhere)} (andetsteds i content/soegeord.yaml).`] : []),
    ...((asked.intents.get(OTHER) ?? 0) >= LIKELY ? [`Det ligner det, siden ikke svarer på (content/vendinger/${OTHER}.yaml).`] : []),
    ...(small.length > 0 ? [`Småord, der bliver sprunget over: ${quoted(small)}.`] : []),
    ...(asked.danger ? ['Det kan handle om fare: 112 og 114 står øverst (fare i content/soegeord.yaml, eller det ligner content/vendinger/akut.yaml).'] : []),
  ];
}

function meant({ typed, ways }: Term): string {
  const words = ways.map((w) => w.words.map((x) => x.text).filter(Boolean).join(' ')).filter(Boolean);
  if (words.length === 0) return `»${typed}« er en vending for sig.`;
  const others = words.filter((w) => stem(w) !== stem(typed));
  return others.length === 0 ? `»${typed}« er et kendt ord.` : `»${typed}« er forstået som ${quoted(words.slice(0, MOST_WAYS))}${words.length > MOST_WAYS ? ' …' : ''}.`;
}

const pageOf = ({ page }: Hit, { site, where }: Searched): Page | undefined =>
  [...(where ? pagesOf(where) : []), ...site.rights, ...site.about].find((p) => p.href === site.paths.base + page.path);

function pageLines(hit: Hit, place: number, searched: Searched): string[] {
  const page = pageOf(hit, searched);
  const alike = hit.page.answers.filter((id) => (searched.asked.intents.get(id) ?? 0) >= LIKELY);
  const words = leadsTo(hit, searched.asked).map((term) => `»${term.typed}« ${from(term, hit, page, searched)}`);
  return [
    `${String(place + 1).padStart(2)}. ${hit.page.title}  /${hit.page.path}`,
    ...(words.length === 0 && alike.length > 0 ? [] : [`    ${words.length === 0 ? 'Vises, fordi nogen skriver om et barn, men ingen af ordene er kendt.' : `Ord, der førte hertil: ${[...new Set(words)].join(', ')}`}`]),
    ...alike.map((id) => `    Det ligner, hvad forældre siger i content/vendinger/${id}.yaml og ved ${id} i content/soegeord.yaml.`),
    ...(page ? [`    Fil: ${page.file}`] : []),
  ];
}

/** Where the word stands that leads to the page. */
function from(term: Term, { page: { title, answers, summary } }: Hit, page: Page | undefined, { site }: Searched): string {
  const stems = new Set(term.ways.flatMap((w) => w.words.map((x) => x.stem)));
  const holds = (text: string) => wordsOf(text).some((w) => stems.has(stem(w)));
  if (term.denied) return '(sammen med »ikke«)';
  if (holds(title)) return '(i titlen)';
  if (page?.searchWords.some(holds)) return '(sidens soegeord)';
  const asked = answers.find((id) => site.vocabulary.questions[id]?.some((phrase) => holds(phrase) || term.typed === phrase));
  if (asked) return `(spørgsmålet ${asked} i content/soegeord.yaml)`;
  return holds(summary) ? '(i resumeet)' : '(i sidens ord)';
}

function advice({ where, site, asked, hits }: Searched): string[] {
  const folder = where ? `content/kommuner/${where.slug}/` : 'content/';
  const question = hits.flatMap((h) => h.page.answers).find((id) => id in site.vocabulary.questions);
  return [
    `- Skriv forælderens ord under soegeord i den sides fil i ${folder}, helst kort: ét til tre ord.`,
    `- Gælder det i alle kommuner, så skriv ordene i content/soegeord.yaml under spoergsmaal, ved det spørgsmål siden besvarer${question ? `, fx ${question}` : ''}.`,
    `- Siger forældre det med en hel sætning, så skriv den i content/vendinger/, i den fil, der hedder som spørgsmålet${question ? `, fx ${question}.yaml` : ''}.`,
    '- Er det bare et andet ord for noget, der står på siden, så skriv det under synonymer.',
    ...(asked.corrected.length > 0 ? ['- Blev et ord rettet forkert, så skriv ordet selv det rigtige sted. Kendte ord bliver aldrig rettet.'] : []),
    '- Prøv igen med samme kommando. Svarene kommer straks, uden at siden skal bygges.',
  ];
}
