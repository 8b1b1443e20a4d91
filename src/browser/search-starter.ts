/**
 * The little that the search page carries: starts search when it is wanted, by the address or the first touch,
 * and fetches the words of the chosen municipality with it. When search does not come, it says so.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) {
  const PATIENCE = 8000;
  /** The first answers get the line for themselves for so long, ms; then all that the full text is known to need is fetched at once. */
  const HEAD_START = 150;
  /** So long after the page stands, ms, what every search needs is fetched: nothing that is painted waits for it. */
  const REST = 300;
  const fetched = (path: string, rel = 'preload') => document.head.append(Object.assign(document.createElement('link'), { rel, href: `${form.dataset['search']}${path}`, crossOrigin: 'anonymous', ...(rel === 'preload' ? { as: 'fetch' } : {}) }));
  const ahead = () => {
    fetched('pagefind/pagefind.js', 'modulepreload');
    for (const name of ['pagefind-entry.json?ts=1', 'wasm.da.pagefind', ...(form.dataset['index'] ?? '').split(' ')]) if (/\.p|\.j/.test(name)) fetched(`pagefind/${name}`);
    void import('./search-fulltext.ts').then((text) => text.load(form.dataset['search'] ?? '/')).catch(() => undefined);
  };
  let shared = false;
  /** The words all municipalities share, asked for once. */
  const shareWords = () => {
    if (!shared) fetched(form.dataset['shared'] ?? '');
    shared = true;
  };
  let loading: Promise<typeof import('./search.ts')> | undefined;
  const failed = () => {
    const status = document.querySelector('[data-search-status]');
    if (status) status.textContent = form.dataset['failed'] ?? '';
  };
  const field = form.elements.namedItem('kommune') as HTMLSelectElement;
  const asked = new URLSearchParams(location.search).get('kommune') ?? field.value;
  const load = (municipality: string) => {
    if (!loading) {
      const file = form.querySelector<HTMLElement>(`option[value="${CSS.escape(municipality)}"]`)?.dataset['words'];
      loading = import('./search.ts');
      if (file) fetched(file);
      shareWords();
      setTimeout(ahead, HEAD_START);
    }
    const patience = new Promise<never>((_, give) => setTimeout(give, PATIENCE));
    return Promise.race([loading, patience]);
  };
  const then = (what: 'warm' | 'submit' | 'fromAddress', municipality: string) => load(municipality).then((search) => search[what](form), failed);
  form.addEventListener('focusin', () => void then('warm', field.value), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void then('submit', field.value);
  });
  addEventListener('popstate', () => void then('fromAddress', asked));
  // What every search needs comes quietly: the script, and the words all municipalities share.
  const settle = () => {
    shareWords();
    void import('./search.ts').catch(() => undefined);
  };
  if (document.readyState === 'complete') setTimeout(settle, REST);
  else addEventListener('load', () => setTimeout(settle, REST), { once: true });
  if (location.search) void then('fromAddress', asked);
}
