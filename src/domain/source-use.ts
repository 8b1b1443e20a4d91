import { lastLookedAt } from './freshness.ts';
import { allPages, type Honesty, type Page, type Site, type Source } from './site.ts';

const hasFacts = (page: Page): page is Page & Honesty => page.collection === 'stoettetrekanten' || page.collection === 'tilbud';

/** Every source a page builds on, its honesty fields included. */
export function sourcesOf(page: Page): Source[] {
  const facts = hasFacts(page) ? [page.decides, page.consent, page.direct, page.waiting, page.ifNothing].flatMap((a) => (a ? [a.source] : [])) : [];
  return [...new Set([...page.sources, ...facts])];
}

/** The first day a source can be from; undefined when it does not say. */
const earliest = (date: string): string | undefined => (date === 'udateret' ? undefined : `${date.replace('efter ', '')}-01-01`.slice(0, 10));

/** Sources that are newer than anybody's last look at the page: what they say may not be in the text yet. */
export function newerThan(page: Page): Source[] {
  const looked = lastLookedAt(page.written, page.reviewed);
  return sourcesOf(page).filter((s) => (earliest(s.date) ?? looked) > looked);
}

/** The reverse index: each source with the pages that build on it, grouped by kind. */
export function sourceUse(site: Site): { source: Source; pages: Page[] }[] {
  const pages = allPages(site).map((page) => ({ page, sources: sourcesOf(page) }));
  return [...site.sources]
    .sort((a, b) => a.title.localeCompare(b.title, 'da'))
    .map((source) => ({ source, pages: pages.filter((p) => p.sources.includes(source)).map((p) => p.page) }));
}
