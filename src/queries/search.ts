import { overviewFound, type OverviewKey } from '#domain/search/documents.ts';
import { getSite } from './site.ts';

/** What the search page needs: words all municipalities share, as text that may stand in a page, and where each one's own words are. */
export const getSearchWords = () => ({ shared: SEARCH_SHARED.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), files: SEARCH_FILES });

/** What search shows of a page that lists others, and the words that lead to it. */
export const getFound = async (key: OverviewKey) => overviewFound(await getSite(), key);
