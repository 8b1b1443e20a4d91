import type { Lexicon } from '#domain/search/lexicon.ts';
import type { FoundPage } from '#domain/search/word.ts';
import { wordsOf } from '#domain/search/letters.ts';
import { placeIn } from '#domain/search/places.ts';
import { answer, type Answer } from '#domain/search/answer.ts';
import { marked, sectionsAbout, stemsAsked } from '#domain/search/sections.ts';
import { MAX_WORDS, type Understanding } from '#domain/search/understand.ts';
import { searchTold as t } from '#strings/da.ts';
import type { Completed } from './search-fulltext.ts';
import * as view from './search-view.ts';
import { wordsFrom, type Words } from './search-words.ts';

const EVERYWHERE = 'alle';
const SHARED = 'faelles';
const ACUTE = '/kontakt/akut/';
const MOST_FIRST = 10;
/** Longest a reader waits in all, ms; then the page says what it has. */
const PATIENCE = 8000;
/** The part that searches the text: the first answers do not wait for it. */
const fullText = () => import('./search-fulltext.ts');
let latest = 0;

/** Where search happens: the form's choice, or the place the query names. */
interface Scope {
  base: string;
  /** Empty: none chosen. */
  municipality: string;
  name: string;
  chosen: string;
}
const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
const options = (form: HTMLFormElement) => [...field(form, 'kommune').options];
const filesOf = (form: HTMLFormElement, municipality: string) => ({ shared: `${form.dataset['search']}${form.dataset['shared']}`, own: `${form.dataset['search']}${options(form).find((o) => o.value === municipality)?.dataset['words']}` });

/** Begins fetching before anything is asked. */
export function warm(form: HTMLFormElement): void {
  void wordsFrom(filesOf(form, field(form, 'kommune').value));
}

/** The query as the address has it: shareable, and what "back" returns to. */
export async function fromAddress(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  field(form, 'q').value = asked.get('q') ?? '';
  const municipality = asked.get('kommune') ?? '';
  field(form, 'kommune').value = options(form).some((o) => o.value === municipality) ? municipality : (options(form)[0]?.value ?? '');
  await show(form, asked.has('ordret'));
}

export async function submit(form: HTMLFormElement): Promise<void> {
  history.pushState(null, '', address(field(form, 'q').value.trim(), field(form, 'kommune').value));
  await show(form, false);
}

const address = (q: string, kommune: string, literal = false): string =>
  `${location.pathname}?${new URLSearchParams([['q', q], ['kommune', kommune], ['ordret', literal ? '1' : '']].filter(([, v]) => v) as [string, string][])}`;

async function show(form: HTMLFormElement, literal: boolean): Promise<void> {
  const turn = ++latest;
  const until = Date.now() + PATIENCE;
  const query = field(form, 'q').value.trim();
  view.clear();
  view.say(query ? t.working : '');
  if (!query) return;
  warm(form);
  const { asked, hits, sure, scope, lexicon, whole } = await first(form, query, literal);
  const acute = lexicon.pages.find((p) => p.path.endsWith(ACUTE));
  if (turn !== latest) return;
  const stems = stemsAsked(asked);
  const item = (page: FoundPage): view.Item => ({
    href: scope.base + page.path, title: page.title, kind: page.kind, place: page.shared ? t.country : scope.name || t.each, text: marked(page.summary, stems),
    sections: sectionsAbout(page, stems).map((s) => ({ title: s.title, href: `${scope.base}${page.path}#${s.anchor}` })),
  });
  const best = hits.slice(0, MOST_FIRST);
  explain(form, scope, asked, query);
  view.danger(asked.danger, acute ? view.link(scope.base + acute.path, t.dangerPage(scope.name)) : undefined);
  if (sure) view.list(best.map((h) => item(h.page)), true);
  if (sure) view.kinds(true);
  view.rest(!sure);

  const municipalities = scope.municipality === EVERYWHERE ? undefined : [scope.municipality, SHARED].filter(Boolean);
  const nothing: Completed = { pages: [], order: best.map((h) => h.page.path), broken: true };
  const { pages, order, broken } = await Promise.race([
    fullText().then((text) => text.complete(scope.base, asked, lexicon, best, municipalities, sure)),
    new Promise<Completed>((give) => setTimeout(give, until - Date.now(), nothing)),
  ]).catch(() => nothing);
  if (turn !== latest) return;
  const names = new Map(options(form).filter((o) => o.value).map((o) => [o.value, o.text]));
  const rows = order.flatMap((path): view.Item[] => {
    const hit = best.find((h) => h.page.path === path);
    if (hit) return sure ? [] : [item(hit.page)];
    const found = pages.find((p) => p.path === path);
    // Our own sentence about a page reads better than a piece of its text.
    const known = lexicon.pages.find((p) => p.path === path);
    if (known) return [{ ...item(known), sections: found?.sections ?? [] }];
    return found ? [{ href: scope.base + path, title: found.title, kind: found.kind, place: names.get(found.municipality) ?? t.country, text: { html: found.excerpt }, sections: found.sections }] : [];
  });
  view.list(rows, !sure);
  view.kinds(!sure);
  finish(form, scope, query, order.length, broken, whole);
}

/** What the query means where it is asked, and the pages its words lead to. */
interface First extends Answer {
  scope: Scope;
  lexicon: Lexicon;
  /** False when some of the words could not be had. */
  whole: boolean;
}

async function first(form: HTMLFormElement, query: string, literal: boolean): Promise<First> {
  const chosen = field(form, 'kommune').value;
  const names = Object.fromEntries(options(form).filter((o) => o.value && o.value !== EVERYWHERE).map((o) => [o.value, [o.text]]));
  const ask = async (places: Record<string, string[]>, words: Words): Promise<First> => {
    const placed = placeIn(query, { ...names, ...places });
    const municipality = placed.municipality ?? chosen;
    const { lexicon, whole } = municipality === chosen ? words : await wordsFrom(filesOf(form, municipality));
    return { ...answer(placed, lexicon, { literal, whole }), lexicon, whole, scope: { base: form.dataset['search'] ?? '/', chosen, municipality, name: names[municipality]?.[0] ?? '' } };
  };
  const words = await wordsFrom(filesOf(form, chosen));
  const here = await ask(words.places, words);
  // An unknown word may be a place in another municipality: that file knows them all.
  const known = here.asked.unknown.length > 0 && chosen && options(form).length > 1 ? (await wordsFrom(filesOf(form, ''))).places : {};
  return placeIn(query, known).municipality && here.scope.municipality === chosen ? ask(known, words) : here;
}

/** Says how the query was taken. */
function explain(form: HTMLFormElement, { municipality, name, chosen }: Scope, asked: Understanding, query: string): void {
  const notes: HTMLElement[] = [];
  if (asked.corrected.length > 0) {
    const taken = asked.corrected.reduce((text, { from, to }) => text.replace(new RegExp(from, 'iu'), to), query);
    // Words nobody knows were not searched for.
    const words = taken.split(' ').filter((word) => !asked.unknown.includes(wordsOf(word)[0] ?? '')).join(' ');
    const original = view.link(address(query, field(form, 'kommune').value, true), t.original(query));
    notes.push(view.line(`${t.understood(words)} `, original));
  }
  if (asked.beyond > 0) notes.push(view.line(t.beyond(MAX_WORDS)));
  if (asked.unknown.length > 0 && asked.terms.length > 0) notes.push(view.line(t.unknown(asked.unknown)));
  if (asked.elsewhere.length > 0) notes.push(view.line(t.elsewhere(asked.elsewhere)));
  if (name && municipality !== chosen) notes.push(view.line(t.placed(name)));
  if (!municipality) notes.push(view.line(view.link('#kommune', t.notChosen)));
  view.notes(...notes);
}

/** The last word: how many, once; the ways on when there is nothing. */
function finish(form: HTMLFormElement, { base, municipality, name }: Scope, query: string, found: number, broken: boolean, whole: boolean): void {
  const q = field(form, 'q').value.trim() || query;
  view.rest(found === 0);
  const elsewhere = name && options(form).length > 1 ? [view.link(address(q, EVERYWHERE), t.others)] : [];
  if (found === 0 && broken && !whole) return view.say(form.dataset['failed'] ?? '');
  if (found === 0) {
    view.say(`${t.none(q)} ${t.noneHelp}`);
    const own = name ? [view.link(`${base}${municipality}/kontakt/`, t.pathIn(name)), view.link(`${base}${municipality}/emner/`, t.indexIn(name)), view.link(`${base}${municipality}/`, t.pageIn(name))] : [];
    return view.more(view.links([...own, ...elsewhere]));
  }
  view.say(`${broken ? `${t.partly} ` : ''}${t.found(found, q)}${name ? t.inPlace(name) : ''}`);
  view.more(...(elsewhere.length > 0 ? [view.links(elsewhere)] : []));
}
