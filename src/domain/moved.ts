import { entryPath } from './paths.ts';
import { allPages, type Page, type Site } from './site.ts';

/** An address that was printed or linked before its page got another name. */
export interface Moved {
  from: string;
  page: Page;
  /** Which of the page's former names it is. */
  index: number;
}

/** Every old address with the page it leads to; hosts may redirect, and a small page stands there anyway. */
export const movedPages = (site: Site): Moved[] =>
  allPages(site).flatMap((page) => page.formerly.map((slug, index) => ({ from: entryPath(site.paths, page.collection, page.municipality ?? '', slug), page, index })));
