import { overviewFound, type OverviewKey } from '#domain/search/documents.ts';
import { getSite } from './site.ts';

/** Where the words of search are. */
export const getSearchFiles = () => SEARCH_FILES;

/** What search shows of a page that lists others, and the words that lead to it. */
export const getFound = async (key: OverviewKey) => overviewFound(await getSite(), key);
