import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkContent } from '#checks/check.ts';
import { knownWords } from '#checks/lix.ts';
import { spelling } from '#checks/spelling.ts';
import { tell } from '#checks/tell.ts';
import { site as config } from '#site.ts';

/**
 * `npm run stavning`: words of the texts that a Danish dictionary does not know, with the nearest ones it does.
 * The glossary, the names in the registers and `.stavning.txt` are known too. Advice only: always exit code 0.
 */
const OWN_WORDS = '.stavning.txt';
const { decodeTrie } = await import('cspell-trie-lib').catch(() => {
  console.error('Ordbogen er ikke hentet. Kør npm ci først.');
  process.exit(1);
});
const danish = decodeTrie(readFileSync(join(dirname(createRequire(import.meta.url).resolve('@cspell/dict-da-dk/cspell-ext.json')), 'da_DK.trie')));

const { site, files } = checkContent(process.cwd(), config.today);
const wordsIn = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
const names = [
  ...site.municipalities.flatMap((m) => [m.name, ...m.aliases, ...m.areas.flatMap((a) => [a.name, ...a.covers]), ...m.contacts.flatMap((c) => [c.name, c.address ?? ''])]),
  ...site.nationalContacts.map((c) => c.name),
  ...site.sources.flatMap((s) => [s.title, s.publisher]),
];
const own = existsSync(OWN_WORDS) ? readFileSync(OWN_WORDS, 'utf8').replace(/#.*$/gm, '') : '';
const known = new Set([...knownWords(site.terms), ...[...names, own].flatMap(wordsIn).map((w) => w.toLowerCase())]);

const problems = spelling(files, {
  has: (word) => known.has(word.toLowerCase()) || danish.has(word),
  isOurs: (word) => known.has(word.toLowerCase()),
  suggest: (word) => danish.suggest(word, { numSuggestions: 12, changeLimit: 2 }).filter((w) => danish.has(w)),
});
if (problems.length === 0) console.log(`Alle ord i ${files.length} filer er kendt.`);
else tell('Stavning (kun råd)', problems, process.env, process.argv);
