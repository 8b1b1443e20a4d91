/** What the search page needs: words all municipalities share, as text for a page, and where each one's own words are. */
export const getSearchWords = () => ({ shared: SEARCH_SHARED.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), files: SEARCH_FILES });
