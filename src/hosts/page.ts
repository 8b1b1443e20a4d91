/** The stylesheets that stand in a page, as the browser hashes them: one all pages share, and few small ones for what the page holds. */
export const stylesOf = (html: string): string[] => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => match[1] ?? '');

/** The stylesheets a built page allows, as its own policy names them; undefined when it has none. */
export const styleSourceOf = (html: string): string | undefined => /http-equiv="Content-Security-Policy" content="[^"]*style-src ([^;"]+)/.exec(html)?.[1];

/** Where a page sends its reader on, when that is all it does. */
export const redirectOf = (html: string): string | undefined => /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
