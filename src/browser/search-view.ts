import { searchTold as t } from '#strings/da.ts';

/** One result as it is shown. */
export interface Item {
  href: string;
  title: string;
  kind: string;
  place: string;
  /** Text with what was asked told apart, or the engine's own excerpt as HTML. */
  text: { text: string; asked: boolean }[] | { html: string };
  sections: { title: string; href: string }[];
}

const part = <E extends HTMLElement>(name: string): E => document.querySelector<E>(`[data-search-${name}]`) ?? (document.createElement('div') as unknown as E);
const make = <K extends keyof HTMLElementTagNameMap>(name: K, set: Partial<HTMLElementTagNameMap[K]> = {}, ...inside: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), set);
  if (inside.length > 0) element.replaceChildren(...inside);
  return element;
};
export const link = (href: string, textContent: string, className = ''): HTMLAnchorElement => make('a', { href, textContent, className });
export const line = (...inside: (Node | string)[]): HTMLElement => make('p', {}, ...inside);
export const links = (all: HTMLElement[]): HTMLElement => make('ul', { className: 'links' }, ...all.map((a) => make('li', {}, a)));

/** Read out by screen readers. */
export const say = (text: string): void => void (part('status').textContent = text);
export const notes = (...all: HTMLElement[]): void => part('notes').replaceChildren(...all);
export const more = (...all: HTMLElement[]): void => part('more').replaceChildren(...all);
/** The index and the contact paths stand on the page until there are results. */
export const rest = (shown: boolean): void => void (part('rest').hidden = !shown);

export function danger(shown: boolean, page?: HTMLAnchorElement): void {
  const box = part('danger');
  box.hidden = !shown;
  const place = box.querySelector<HTMLElement>('li:last-child');
  if (!place) return;
  place.hidden = page === undefined;
  if (page) place.replaceChildren(page);
}

function listed({ href, title, kind, place, text, sections }: Item): HTMLLIElement {
  const words = make('p');
  if ('html' in text) words.innerHTML = text.html;
  else words.replaceChildren(...text.map((piece) => (piece.asked ? make('mark', { textContent: piece.text }) : piece.text)));
  const item = make('li', { className: 'result' }, link(href, title, 'whole'), make('p', { className: 'small' }, [t.kinds[kind] ?? kind, place].filter(Boolean).join(' · ')), words);
  if (sections.length > 0) item.append(make('p', { className: 'sections' }, `${t.sections} `, ...sections.map((s) => link(s.href, s.title))));
  item.dataset['kind'] = kind;
  return item;
}

/** Puts results after those that stand there; `anew` clears first. */
export function list(items: readonly Item[], anew: boolean): void {
  if (anew) part('results').replaceChildren();
  part('results').append(...items.map(listed));
}

const WORTH_NARROWING = 4;

/** Narrows the list to one kind. Whether it stands there is settled with the first results, so that nothing moves when more come. */
export function kinds(first: boolean): void {
  const items = [...part('results').children] as HTMLElement[];
  const field = part('kinds').querySelector('select');
  if (first) part('kinds').hidden = items.length < WORTH_NARROWING;
  if (!field) return;
  const of = (kind: string) => items.filter((item) => kind === '' || item.dataset['kind'] === kind);
  const found = ['', ...Object.keys(t.kinds).filter((kind) => of(kind).length > 0)];
  field.replaceChildren(...found.map((kind) => make('option', { value: kind, selected: kind === field.value, textContent: `${kind ? t.kinds[kind] : t.all} (${of(kind).length})` })));
  field.onchange = () => {
    const shown = new Set(of(field.value));
    for (const item of items) item.hidden = !shown.has(item);
    say(t.shown(shown.size, items.length));
  };
}

export function clear(): void {
  for (const name of ['notes', 'results', 'more']) part(name).replaceChildren();
  part('kinds').querySelector('select')?.replaceChildren();
  part('kinds').hidden = true;
  danger(false);
  rest(true);
}
