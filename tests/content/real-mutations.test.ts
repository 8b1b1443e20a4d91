import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { checkContent } from '#checks/check.ts';
import { policy } from '#checks/policy.ts';
import { splitFrontMatter } from '#checks/parse.ts';
import { readContent, type ContentFile } from '#checks/read-content.ts';
import { errorLines, ROOT, TODAY } from '../support/content.ts';

/**
 * The real content, damaged in every way that matters: each required field taken out, each reference broken, each date falsified.
 * Every file is damaged once a round, one mistake each; all of them must be told, in the right file and on the right line.
 */
type Path = readonly (string | number)[];
interface Mutant {
  what: string;
  text: string;
  line: number;
  says: string;
}

const HONESTY = ['', '.svar', '.forklaring', '.kilde'];
const of = (group: string, ...keys: string[]) => keys.map((key) => group + key);
const ENTRY = ['titel', 'resume', 'besvarer', 'kilder', 'soegeord', 'skrevet', 'skrevet.dato', 'gennemgaaet.dato', 'gennemgaaet.af', 'gennemgaaet.hvad'];
const IF_NOTHING = of('hvisDerIkkeSker', '.forklaring', '.kontakt', '.kilde');
const FACTS = [...of('bestemmer', ...HONESTY), ...of('samtykke', ...HONESTY), ...of('direkte', ...HONESTY), ...of('ventetid', ...HONESTY.slice(1)), ...IF_NOTHING, 'forHvem', 'saadan', 'kontakter', 'raekkefoelge'];
/** Fields that must be there; `*` stands for one step. */
const REQUIRED: Record<ContentFile['collection'], string[]> = {
  kontaktveje: [...ENTRY, 'slags', 'svar', 'svar.*.tekst', 'svar.*.til', 'kontakter', 'hvornaar', 'sigDette', 'detSkerDerefter', 'hvisDerIkkeSker'],
  stoettetrekanten: [...ENTRY, ...FACTS, 'ventetid', 'hedder', 'kendetegn'],
  samarbejde: [...ENTRY, 'raekkefoelge', 'del', 'moede.medbring', 'moede.spoerg', 'moede.aftal'],
  tilbud: [...ENTRY, ...FACTS],
  rettigheder: [...ENTRY, 'raekkefoelge'],
  om: [...ENTRY, 'raekkefoelge'],
  kommune: ['navn', 'farve', 'intro', 'akut', 'spoergHer', 'trekantNote', 'hvisDerIkkeSker', ...IF_NOTHING, 'omraader.*.id', 'omraader.*.navn', 'ubesvaret.*.spoergsmaal', 'ubesvaret.*.spoerg', 'ubesvaret.*.note'],
  kommunekontakter: ['*.navn', '*.hvem', '*.tilstand', '*.kontrolleret.dato', '*.kontrolleret.af'],
  kontakter: ['*.navn', '*.hvem', '*.tilstand'],
  varsler: ['varsler', 'varsler.*.fra', 'varsler.*.til', 'varsler.*.titel', 'varsler.*.tekst', 'varsler.*.kilde'],
  kilder: ['*.titel', '*.udgiver', '*.dato', '*.slags', '*.laest'],
  ordliste: ['*.ord', '*.kort'],
  spoergsmaal: ['*.spoergsmaal', '*.omfang', '*.krav', '*.emne'],
  soegeord: ['synonymer', 'stopord', 'sammensatte', 'fare'],
  vendinger: ['vendinger'],
};
const REFERENCES = new Set(['kilde', 'kilder', 'besvarer', 'kontakter', 'kontakt', 'spoerg', 'via', 'ellers', 'afloestAf', 'spoergHer', 'akut', 'til', 'spoergsmaal']);
const FALSE_DAYS = ['2026-02-31', '31-12-2026', '2066-01-01', '1926-01-01'];
const FALSE_SOURCE_DAYS = ['2026-02-31', '31-12-2026', '2066', 'efter 2066-01-01'];
const NOWHERE = 'findes-ikke';

const root = mkdtempSync(join(tmpdir(), 'real-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
const { files } = readContent(root);

/** Lines as long as they are, but not longer than a file may have them: lists in brackets are broken again. */
const print = (doc: Document) => doc.toString({ lineWidth: policy.maxLineSigns - 200 });
const matches = (pattern: string, path: Path) => {
  const steps = pattern.split('.');
  return steps.length === path.length && steps.every((step, i) => step === '*' || step === path[i]);
};
const keyOf = (path: Path) => String([...path].reverse().find((step) => typeof step === 'string'));

/** Every key and every single value of a document. */
function pathsOf(doc: Document): { keys: Path[]; values: Path[] } {
  const keys: Path[] = [];
  const values: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items as Pair<Node, Node>[]) if (isScalar(key)) {
      keys.push([...path, String(key.value)]);
      walk(value, [...path, String(key.value)]);
    }
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    if (isScalar(node)) values.push(path);
  };
  walk(doc.contents, []);
  return { keys, values };
}

/** The line of a group in a printed document: of its key, or of its first field when it is an item of a list. */
function lineOfGroup(yaml: string, path: Path, firstLine: number): number {
  const doc = parseDocument(yaml, { schema: 'core' });
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length - 1 + firstLine;
  if (path.length === 0) return firstLine;
  const last = path.at(-1);
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find((p) => isScalar(p.key) && p.key.value === last) : undefined;
  return lineAt((isScalar(pair?.key) ? pair.key.range?.[0] : (doc.getIn(path, true) as Node | undefined)?.range?.[0]) ?? 0);
}

/** Made when its turn comes. */
function mutantsOf({ file, collection, raw, body }: ContentFile): (() => Mutant)[] {
  const parts = file.endsWith('.mdx') ? splitFrontMatter(raw) : undefined;
  const source = parts?.yaml ?? raw;
  const firstLine = parts ? 2 : 1;
  const whole = (yaml: string) => (parts ? `---\n${yaml}---\n${body}` : yaml);
  const open = () => parseDocument(source, { schema: 'core' });
  const document = open();
  const { keys, values } = pathsOf(document);
  const changed = (path: Path, value: string, says: string) => (): Mutant => {
    const doc = open();
    doc.setIn(path, value);
    const yaml = print(doc);
    return { what: `${path.join('.')} = ${value}`, text: whole(yaml), says, line: yaml.split('\n').findIndex((l) => l.includes(value)) + firstLine };
  };
  const removed = (path: Path) => (): Mutant => {
    const doc = open();
    doc.deleteIn(path);
    const yaml = print(doc);
    return { what: `${path.join('.')} removed`, text: whole(yaml), says: `»${keyOf(path)}«`, line: lineOfGroup(yaml, path.slice(0, -1), firstLine) };
  };
  const isReference = (path: Path) => REFERENCES.has(keyOf(path)) && path[0] !== 'moede' && !(collection === 'spoergsmaal' || collection === 'soegeord' || collection === 'varsler');
  const isDate = (path: Path) => keyOf(path) === 'dato' || (collection === 'varsler' && ['fra', 'til'].includes(keyOf(path)));
  return [
    ...keys.filter((path) => REQUIRED[collection].some((p) => matches(p, path))).map(removed),
    ...values.filter((path) => isReference(path) && typeof document.getIn(path) === 'string').map((path) => changed(path, NOWHERE, `»${NOWHERE}«`)),
    ...values.filter(isDate).flatMap((path) => (collection === 'kilder' ? FALSE_SOURCE_DAYS : FALSE_DAYS).map((day) => changed(path, day, ''))),
  ];
}

/** The same order for the same seed, so that a cut takes from everywhere. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const dice = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return list.map((item) => ({ item, at: dice() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Of each file, this many mutants; which ones is decided by the seed. */
const MOST = 20;
/** What a municipality's pages name is only followed when its own file can be read: it is damaged in rounds of its own. */
const apart = (file: ContentFile) => file.collection === 'kommune';
const all = files.map((file) => ({ file, mutants: shuffled(mutantsOf(file), 20_261_122).slice(0, MOST) }));

/** Damages one thing in every file, round by round; gives the mutants nobody told of. */
function escapedFrom(part: typeof all): { tried: number; escaped: string[] } {
  const rounds = Math.max(...part.map(({ mutants }) => mutants.length));
  const escaped: string[] = [];
  let tried = 0;
  for (let round = 0; round < rounds; round += 1) {
    const now = part.flatMap(({ file, mutants }) => mutants.slice(round, round + 1).map((make) => ({ file, mutant: make() })));
    for (const { file, mutant } of now) writeFileSync(join(root, file.file), mutant.text);
    const { problems } = checkContent(root, TODAY);
    for (const { file, mutant } of now) {
      tried += 1;
      const own = problems.filter((p) => p.file === file.file && p.severity === 'error');
      if (!own.some((p) => p.line === mutant.line && p.message.includes(mutant.says))) escaped.push(`${file.file}: ${mutant.what}: wanted line ${mutant.line}, got ${errorLines(own).join(' | ') || 'nothing'}`);
    }
    for (const { file } of now) writeFileSync(join(root, file.file), file.raw);
  }
  return { tried, escaped };
}

describe('the real content, damaged', () => {
  it('is without a fault when it is left alone', () => {
    expect(errorLines(checkContent(root, TODAY).problems)).toEqual([]);
    expect(readFileSync(join(root, 'content/kilder.yaml'), 'utf8')).toBe(readFileSync(join(ROOT, 'content/kilder.yaml'), 'utf8'));
  });
  it('tells every damage of every text and register, in its file and on its line', { timeout: 120_000 }, () => {
    const { tried, escaped } = escapedFrom(all.filter(({ file }) => !apart(file)));
    expect(tried).toBeGreaterThan(3000);
    expect(escaped).toEqual([]);
  });
  it('tells every damage of a municipality’s own file', { timeout: 120_000 }, () => {
    const { tried, escaped } = escapedFrom(all.filter(({ file }) => apart(file)));
    expect(tried).toBe(3 * MOST);
    expect(escaped).toEqual([]);
  });
});
