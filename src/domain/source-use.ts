import { allPages, type Honesty, type Page, type Site, type Source } from './site.ts';

const hasFacts = (page: Page): page is Page & Honesty => page.collection === 'stoettetrekanten' || page.collection === 'tilbud';

/** Every source a page builds on, its honesty fields included. */
export function sourcesOf(page: Page): Source[] {
  const facts = hasFacts(page) ? [page.decides, page.consent, page.direct, page.waiting, page.ifNothing].flatMap((a) => (a ? [a.source] : [])) : [];
  return [...new Set([...page.sources, ...facts])];
}

/** The reverse index: each source with the pages that build on it, grouped by kind. */
export function sourceUse(site: Site): { source: Source; pages: Page[] }[] {
  const pages = allPages(site).map((page) => ({ page, sources: sourcesOf(page) }));
  return [...site.sources]
    .sort((a, b) => a.title.localeCompare(b.title, 'da'))
    .map((source) => ({ source, pages: pages.filter((p) => p.sources.includes(source)).map((p) => p.page) }));
}
