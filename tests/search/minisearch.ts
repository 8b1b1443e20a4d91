import MiniSearch from 'minisearch';
import { builtPages } from '../support/dist.ts';

/** MiniSearch over the same pages, search words and all, with the settings its own guide recommends. */
export function openMiniSearch(): (query: string, municipalities: readonly string[] | undefined) => string[] {
  const engine = new MiniSearch<{ id: string; municipality: string; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    storeFields: ['municipality'],
    searchOptions: { boost: { title: 5, words: 5 }, prefix: true, fuzzy: 0.2 },
  });
  for (const { url, root } of builtPages()) {
    const body = root.querySelector('main[data-pagefind-body]');
    if (!body) continue;
    const meta = (name: string) => root.querySelector(name)?.getAttribute('content') ?? '';
    for (const ignored of body.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
    engine.add({
      id: url.slice(1),
      municipality: meta('meta[data-pagefind-filter="kommune[content]"]'),
      title: body.querySelector('h1')?.text ?? '',
      words: meta('meta[data-pagefind-meta="ord[content]"]'),
      text: body.structuredText,
    });
  }
  return (query, municipalities) => engine.search(query, municipalities ? { filter: (hit) => municipalities.includes(hit['municipality'] as string) } : {}).map((hit) => String(hit.id));
}
