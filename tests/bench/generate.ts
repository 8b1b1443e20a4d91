import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, parseDocument, YAMLMap } from 'yaml';

const CONTENT = join(import.meta.dirname, '../../content');
const COLLECTIONS = ['kontaktveje', 'stoettetrekanten', 'samarbejde', 'tilbud'];
/** These make a whole that nothing can be taken from; the others fill up, in their own order. */
const WHOLE = new Set(['kontaktveje', 'stoettetrekanten']);
const MOST_ANSWERS = 8;

interface Entry {
  path: string;
  text: string;
  order: number;
  answers: string[];
}

const frontMatterOf = (text: string) => /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '';

function entriesOf(municipality: string): Entry[] {
  return COLLECTIONS.flatMap((collection) =>
    readdirSync(join(CONTENT, 'kommuner', municipality, collection)).sort().map((name) => {
      const path = `${collection}/${name}`;
      const text = readFileSync(join(CONTENT, 'kommuner', municipality, path), 'utf8');
      const fields = parse(frontMatterOf(text)) as { raekkefoelge?: number; besvarer?: string[] };
      return { path, text, order: fields.raekkefoelge ?? 0, answers: fields.besvarer ?? [] };
    }),
  );
}

/** So many entries of a municipality that still make a whole: what the others answered, the kept ones answer. */
function choose(municipality: string, count: number): { kept: Entry[]; dropped: Entry[] } {
  const all = entriesOf(municipality);
  const isWhole = ({ path }: Entry) => WHOLE.has(dirname(path));
  const whole = all.filter(isWhole);
  const filling = all.filter((e) => !isWhole(e)).sort((a, b) => a.order - b.order || a.path.localeCompare(b.path, 'da'));
  if (count < whole.length + 2 || count > all.length) throw new Error(`${municipality} has ${all.length} entries, ${whole.length} of which belong together: ${count} cannot be chosen.`);
  const kept = [...whole, ...filling.slice(0, count - whole.length)];
  const dropped = filling.slice(count - whole.length);
  const homeless = [...new Set(dropped.flatMap((e) => e.answers))].filter((answer) => !kept.some((e) => e.answers.includes(answer)));
  const adopted = kept.map((entry) => {
    if (isWhole(entry) || homeless.length === 0) return entry;
    const document = parseDocument(frontMatterOf(entry.text));
    document.set('besvarer', [...entry.answers, ...homeless.splice(0, MOST_ANSWERS - entry.answers.length)]);
    return { ...entry, text: `---\n${document.toString({ lineWidth: 0 })}---\n${entry.text.replace(/^---\n[^]*?\n---\n/, '')}` };
  });
  return { kept: adopted, dropped };
}

/**
 * Writes a whole content folder for so many municipalities of so many entries each, made of the real texts:
 * the first three are the real ones, shortened, and the others are theirs again under other names.
 */
export function generateContent(targetDir: string, municipalities: number, entriesPer: number): void {
  rmSync(targetDir, { recursive: true, force: true });
  cpSync(CONTENT, targetDir, { recursive: true, filter: (path) => basename(path) !== 'kommuner' });
  const real = readdirSync(join(CONTENT, 'kommuner')).sort();
  const glossary = parseDocument(readFileSync(join(CONTENT, 'ordliste.yaml'), 'utf8'));
  // The copies use the words of the municipality they are copies of.
  if (municipalities > real.length) for (const id of Object.keys(glossary.toJS() as object)) glossary.deleteIn([id, 'kommune']);
  const chosen = new Map(real.map((name) => [name, choose(name, entriesPer)]));
  for (let n = 0; n < municipalities; n++) {
    const origin = real[n % real.length] ?? '';
    const slug = n < real.length ? origin : `${origin}-${n + 1}`;
    const { kept, dropped } = chosen.get(origin) ?? { kept: [], dropped: [] };
    const gone = new Set(dropped.map((e) => `/${slug}/${e.path.replace(/\.mdx$/, '/')}`));
    const moved = (text: string) =>
      text.replaceAll(`](/${origin}/`, `](/${slug}/`).replace(/\]\((\/[a-z0-9-]+\/(?:samarbejde|tilbud)\/)([a-z0-9-]+\/)(#[^)]*)?\)/g, (link, section: string, page: string) => (gone.has(section + page) ? `](${section})` : link));
    const write = (path: string, text: string) => {
      const target = join(targetDir, 'kommuner', slug, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    };
    for (const entry of kept) write(entry.path, moved(entry.text));
    for (const name of readdirSync(join(CONTENT, 'kommuner', origin)).filter((file) => file.endsWith('.yaml'))) {
      const document = parseDocument(readFileSync(join(CONTENT, 'kommuner', origin, name), 'utf8'));
      if (name === 'kommune.yaml' && slug !== origin && document.contents instanceof YAMLMap) document.set('navn', `${String(document.get('navn'))} ${n + 1}`);
      write(name, document.toString({ lineWidth: 0 }));
    }
  }
  writeFileSync(join(targetDir, 'ordliste.yaml'), glossary.toString({ lineWidth: 0 }));
}
