import { da } from '#strings/da.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}
interface Pagefind {
  options(o: object): Promise<void>;
  init(): Promise<void>;
  search(q: string, o?: object): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** Longest a reader waits before the page says that search does not work, ms. */
const PATIENCE = 8000;
const SHOWN = 12;
const t = da.search;
let engine: Promise<Pagefind> | undefined;
let latest = 0;

const patient = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), PATIENCE))]);

function load(base: string): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Begins fetching before anything is asked. */
export function warm(form: HTMLFormElement): void {
  void load(form.dataset['search'] ?? '/').catch(() => undefined);
}

/** The query as the address has it: shareable, and what "back" returns to. */
export async function fromAddress(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  field(form, 'q').value = asked.get('q') ?? '';
  field(form, 'kommune').value = asked.get('kommune') ?? '';
  await show(form);
}

export async function submit(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams([['q', field(form, 'q').value.trim()], ['kommune', field(form, 'kommune').value]].filter(([, v]) => v) as [string, string][]);
  history.pushState(null, '', `${location.pathname}?${query}`);
  await show(form);
}

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

async function show(form: HTMLFormElement): Promise<void> {
  const turn = ++latest;
  const status = document.querySelector('[data-search-status]') as HTMLElement;
  const list = document.querySelector('[data-search-results]') as HTMLElement;
  const query = field(form, 'q').value.trim();
  const municipality = field(form, 'kommune').value;
  list.replaceChildren();
  status.textContent = query ? t.working : '';
  if (!query) return;
  try {
    const found = await patient(find(form.dataset['search'] ?? '/', query, municipality));
    if (turn !== latest) return;
    status.textContent = found.length > 0 ? t.found(found.length, query) : `${t.none(query)} ${t.noneHelp}`;
    list.replaceChildren(...found.map(item));
  } catch {
    if (turn === latest) status.textContent = t.failed;
  }
}

async function find(base: string, query: string, municipality: string): Promise<Found[]> {
  const pagefind = await load(base);
  const filters = municipality ? { filters: { kommune: { any: [municipality, 'faelles'] } } } : {};
  const { results } = await pagefind.search(query, filters);
  return Promise.all(results.slice(0, SHOWN).map((r) => r.data()));
}

function item(found: Found): HTMLElement {
  const li = document.createElement('li');
  li.className = 'result';
  const link = Object.assign(document.createElement('a'), { className: 'whole', href: found.url, textContent: found.meta.title ?? found.url });
  const excerpt = document.createElement('p');
  // Pagefind escapes the page's text and adds <mark> around what it found.
  excerpt.innerHTML = found.excerpt;
  const place = Object.assign(document.createElement('p'), { textContent: placeOf(found) });
  li.append(link, place, excerpt);
  return li;
}

const placeOf = (found: Found): string => {
  const slug = found.filters['kommune']?.[0] ?? '';
  const name = document.querySelector(`#kommune option[value="${CSS.escape(slug)}"]`)?.textContent;
  return [name ?? da.coverage.everywhere, found.filters['slags']?.[0]].filter(Boolean).join(' · ');
};
