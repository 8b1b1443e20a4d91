import type { Paths } from '../paths.ts';
import { pagesOf, type Municipality, type Page, type Question, type Site, type Term } from '../site.ts';

/** What a page is for the reader who searches: also what results can be narrowed to. */
export const KINDS = ['kontakt', 'støtte', 'samarbejde', 'tilbud', 'rettighed', 'ord', 'om'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing search can show, with all the words that lead to it. */
export interface SearchPage {
  /** Below the base path: `koege/tilbud/ppr/`, `ordliste/#ppr`. */
  path: string;
  title: string;
  kind: Kind;
  summary: string;
  /** How parents say it: search words, questions it answers, names and forms. */
  phrases: string[];
  /** Ids of the questions it answers, or says nobody has. */
  answers: string[];
  /** Headings of the text. */
  sections: string[];
  /** Everything else that stands on the page. */
  body: string;
}
const KIND_OF: Record<Page['collection'], Kind> = { kontaktveje: 'kontakt', stoettetrekanten: 'støtte', samarbejde: 'samarbejde', tilbud: 'tilbud', rettigheder: 'rettighed', om: 'om' };
/** Pages that list other pages; the last two hold everywhere. */
const OVERVIEWS = {
  forside: ['municipality', 'kontakt'], kontakter: ['contacts', 'kontakt'], stoettetrekanten: ['triangle', 'støtte'], samarbejde: ['cooperation', 'samarbejde'],
  tilbud: ['services', 'tilbud'], udskriv: ['print', 'kontakt'], rettigheder: ['rights', 'rettighed'], ordliste: ['glossary', 'ord'],
} as const satisfies Record<string, [keyof Paths, Kind]>;
const SHARED_OVERVIEWS = ['rettigheder', 'ordliste'];
export type OverviewKey = keyof typeof OVERVIEWS;

/** What the full text finds an overview by: the same kind and words. */
export const overviewFound = (site: Site, key: OverviewKey): { kind: Kind; words: string[] } => ({ kind: OVERVIEWS[key][1], words: site.vocabulary.overviews[key]?.words ?? [] });

/** Plain text of an .mdx body, which holds nothing but allowed Markdown and four components (checks/rules/mdx-policy). */
const plainText = (mdx: string): string => mdx.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ').replace(/[*_#>[\]|]/g, ' ');
const sectionsOf = (mdx: string): string[] => [...mdx.matchAll(/^##+ +(.+)$/gm)].map(([, title = '']) => plainText(title).trim());

/** Every text in a value, however deep: explanations, signs, sentences to say. What is not text for readers is left out by key. */
const NOT_TEXT = new Set(['id', 'slug', 'file', 'href', 'source', 'sources', 'answers', 'contacts', 'contact', 'ask', 'via', 'written', 'reviewed', 'searchWords', 'municipality', 'collection', 'to', 'kind', 'leadsTo', 'title', 'shortTitle', 'part']);
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textsIn).join(' ');
  if (value && typeof value === 'object') return Object.entries(value).map(([key, v]) => (NOT_TEXT.has(key) ? '' : textsIn(v))).join(' ');
  return '';
}

const below = (href: string, site: Site): string => href.slice(site.paths.base.length);

const fromPage = (page: Page, site: Site, mdx: string): SearchPage => ({
  path: below(page.href, site),
  title: page.title,
  kind: KIND_OF[page.collection],
  summary: page.summary,
  phrases: [...page.searchWords, ...page.answers.map((q) => q.text), ...(page.shortTitle === page.title ? [] : [page.shortTitle]), ...('localNames' in page ? (page.localNames as string[]) : [])],
  answers: page.answers.map((q) => q.id),
  sections: sectionsOf(mdx),
  body: `${plainText(mdx)} ${textsIn(page)}`,
});

const fromTerm = (term: Term, site: Site): SearchPage => ({
  path: below(term.href, site), title: term.word, kind: 'ord', summary: term.short, answers: [], sections: [], body: term.long ?? '',
  phrases: [...term.forms, ...(term.english ? [term.english] : [])],
});

const fromQuestion = (question: Question, site: Site, summary: string, phrases: string[]): SearchPage => ({
  path: below(question.href, site), title: question.text, kind: 'kontakt', summary, phrases, answers: [question.id], sections: [], body: '',
});

const fromOverviews = (site: Site, m?: Municipality): SearchPage[] =>
  Object.entries(OVERVIEWS).filter(([key]) => SHARED_OVERVIEWS.includes(key) === (m === undefined)).flatMap(([key, [path, kind]]): SearchPage[] => {
    const told = site.vocabulary.overviews[key as OverviewKey];
    return told ? [{ path: below(site.paths[path](m?.slug ?? ''), site), title: told.title, kind, summary: told.summary, phrases: told.words, answers: [], sections: [], body: '' }] : [];
  });

/** Texts by file, to read the prose of pages. */
export type Prose = ReadonlyMap<string, string>;
const shown = (pages: readonly Page[], site: Site, prose: Prose) => pages.filter((p) => !p.withdrawn).map((p) => fromPage(p, site, prose.get(p.file) ?? ''));

/** A municipality's own pages and words, and whom to ask about what it does not answer. Withdrawn pages are not there. */
export const pagesIn = (m: Municipality, site: Site, prose: Prose): SearchPage[] => [
  ...shown(pagesOf(m), site, prose),
  ...fromOverviews(site, m),
  ...m.unanswered.map((u) => fromQuestion(u.question, site, u.note, [])),
  ...site.terms.filter((t) => t.municipality === m.slug).map((t) => fromTerm(t, site)),
];

/** What holds in the whole country. */
export const pagesEverywhere = (site: Site, prose: Prose): SearchPage[] => [
  ...shown([...site.rights, ...site.about], site, prose),
  ...fromOverviews(site),
  ...site.terms.filter((t) => !t.municipality).map((t) => fromTerm(t, site)),
];

/** Answers named under a question: enough to recognise it by, whether three municipalities answer or 98. */
const MOST_NAMED = 3;

/** For readers who have chosen no municipality: each question, with the words of all pages that answer it. Some of their titles say what the answers are. */
export const questionPages = (site: Site): SearchPage[] =>
  site.questions.filter((q) => q.scope === 'municipality').map((question) => {
    const by = site.municipalities.map((m) => pagesOf(m).filter((p) => !p.withdrawn && p.answers.some((q) => q.id === question.id)));
    const firsts = [...new Set(by.flatMap(([first]) => (first ? [first.title] : [])))];
    return fromQuestion(question, site, firsts.slice(0, MOST_NAMED).join(' · '), [...new Set(by.flat().flatMap((p) => [p.title, ...p.searchWords]))]);
  });
