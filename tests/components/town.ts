import { join } from 'node:path';
import { readContent } from '#checks/read-content.ts';
import { buildSite } from '#domain/build-site.ts';
import type { Contact } from '#domain/contacts.ts';
import { guideOf } from '#domain/guide.ts';

/** The tiny whole site of the tests, on the day all tests are run on: what the examples are made of. */
export const { site } = buildSite(readContent(join(import.meta.dirname, '../fixtures/lille')).content, { today: '2026-11-22', base: '/' });

/** The one that is asked for; an example of nothing would be no example. */
export function one<T>(list: readonly T[], is: (item: T) => boolean = () => true): T {
  const found = list.find(is);
  if (!found) throw new Error('The tiny site has no such thing.');
  return found;
}
export const town = one(site.municipalities);
export const guide = guideOf(site, town);
export const contact = (id: string): Contact => one([...town.contacts, ...site.nationalContacts], (c) => c.id === id);

/** What pages give the words of a text. */
export const locals = { contacts: new Map([...site.nationalContacts, ...town.contacts].map((c) => [c.id, c])), terms: new Map(site.terms.map((t) => [t.id, t])) };
