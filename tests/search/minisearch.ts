import MiniSearch from 'minisearch';
import { checkContent } from '#checks/check.ts';
import { pagesEverywhere, pagesIn } from '#domain/search/documents.ts';
import { site } from '#site.ts';
import { builtPages } from '../support/dist.ts';

/** Path of a page → the words parents say, as its entry and its questions have them. */
function saidWords(): Map<string, string> {
  const { site: all, files } = checkContent(process.cwd(), site.today);
  const prose = new Map(files.map((f) => [f.file, f.body ?? '']));
  const pages = [...pagesEverywhere(all, prose), ...all.municipalities.flatMap((m) => pagesIn(m, all, prose))];
  return new Map(pages.map((p) => [p.path, [...p.phrases, ...p.answers.flatMap((id) => all.vocabulary.questions[id] ?? [])].join('\n')]));
}

/** MiniSearch over the same pages, search words and all, with the settings its own guide recommends. */
export function openMiniSearch(): (query: string, municipalities: readonly string[] | undefined) => string[] {
  const engine = new MiniSearch<{ id: string; municipality: string; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    storeFields: ['municipality'],
    searchOptions: { boost: { title: 2, words: 2 }, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 3 ? 0.2 : false) },
  });
  const words = saidWords();
  for (const { url, root } of builtPages()) {
    const body = root.querySelector('main[data-pagefind-body]');
    if (!body) continue;
    for (const ignored of body.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
    const id = url.slice(1);
    const [, municipality] = /^([^/]+)\/.*$/.exec(id) ?? [];
    engine.add({
      id,
      municipality: municipality && !SHARED.has(municipality) ? municipality : 'faelles',
      title: body.querySelector('h1')?.text ?? '',
      words: words.get(id) ?? '',
      text: body.structuredText,
    });
  }
  return (query, municipalities) => engine.search(query, municipalities ? { filter: (hit) => municipalities.includes(hit['municipality'] as string) } : {}).map((hit) => String(hit.id));
}

/** First part of addresses that hold everywhere. */
const SHARED = new Set(['rettigheder', 'ordliste', 'om', 'emner', 'privatliv', 'tilgaengelighed', 'kilder', 'daekning']);
