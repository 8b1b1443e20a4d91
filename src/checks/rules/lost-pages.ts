import { collectionOf, collections, CONTENT_FOLDER, entryId } from '#collections.ts';
import { splitId } from '#domain/content.ts';
import { movedPages } from '#domain/moved.ts';
import { entryPath } from '#domain/paths.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { Page, Site } from '#domain/site.ts';
import { urlsOf } from '#domain/urls.ts';

/**
 * Addresses that were there before a change and lead nowhere after it: somebody may have printed them.
 * @param gone content files that were there before the change, from the root of the repository
 */
export function lostPages(site: Site, gone: readonly string[]): Problem[] {
  const now = new Set([...urlsOf(site), ...movedPages(site).map((moved) => moved.from)]);
  return gone.flatMap((file): Problem[] => {
    const path = file.startsWith(`${CONTENT_FOLDER}/`) ? file.slice(CONTENT_FOLDER.length + 1) : '';
    const collection = collectionOf(path);
    if (!collection || collections[collection].format !== 'mdx') return [];
    const { municipality, slug } = splitId(entryId(path));
    const address = entryPath(site.paths, collection as Page['collection'], municipality ?? '', slug);
    if (now.has(address)) return [];
    return [problem('flyttet', file, undefined, `Adressen ${address} findes ikke længere. Nogen kan have printet den.`, `Har siden fået et nyt navn, så skriv tidligere: [${slug}] i den nye fil. Er en anden side trådt i stedet, så skriv det dér.`, 'warning')];
  });
}
