import type { FileRule, SiteRule, TextRule } from '../given.ts';
import { completeMunicipality } from './complete-municipality.ts';
import { contactTrust } from './contact-trust.ts';
import { dates } from './dates.ts';
import { freshness } from './freshness.ts';
import { halfMarkup } from './half-markup.ts';
import { hardWords } from './hard-words.ts';
import { ids } from './ids.ts';
import { invisibleSigns } from './invisible-signs.ts';
import { lostText } from './lost-text.ts';
import { moved } from './moved.ts';
import { outdatedSources } from './outdated-sources.ts';
import { outwardAddresses } from './outward-addresses.ts';
import { personalData } from './personal-data.ts';
import { readability } from './readability.ts';
import { referencesOfUnread } from './references-of-unread.ts';
import { references } from './references.ts';
import { searchWords } from './search-words.ts';
import { unusedSources } from './sources.ts';
import { tables } from './tables.ts';
import { vocabulary, vocabularyOfFields } from './vocabulary.ts';

/**
 * What must hold before content is published, one promise a file. Four more stand where the content is read and put together:
 * fields (schema-problems), code in texts (mdx-policy), references and contact paths (domain/resolve, domain/municipality), questions (domain/coverage).
 */
export const siteRules: SiteRule[] = [completeMunicipality, ids, dates, contactTrust, freshness, ({ site }) => unusedSources(site), outdatedSources, moved, referencesOfUnread, searchWords];

export const fileRules: FileRule[] = [invisibleSigns, lostText, personalData, outwardAddresses, hardWords, (file, { site }) => vocabularyOfFields(file, site.terms)];

export const textRules: TextRule[] = [
  (tree, { file }, { known }) => readability(tree, file, known),
  references,
  (tree, file, { site }) => vocabulary(tree, file, site.terms),
  tables,
  halfMarkup,
];
