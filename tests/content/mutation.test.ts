import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { splitFrontMatter } from '#checks/parse.ts';
import { collectionOf, type CollectionName } from '#collections.ts';
import { copyOfLille, errorLines, LILLE, lineOf } from '../support/content.ts';

type Path = readonly (string | number)[];

/** Keys that may be left out, as `key` or `group.key`; `*` stands for one step. Every other key is required. */
const OPTIONAL: Record<CollectionName, string[]> = {
  kontaktveje: ['kort'],
  stoettetrekanten: ['kort'],
  samarbejde: ['gennemgaaet', 'moede', 'kontakter'],
  tilbud: ['ventetid', 'hvisDerIkkeSker'],
  rettigheder: ['kort', 'kontakter'],
  om: [],
  kommune: ['kaldes', 'hjemmeside', 'omraadeord', 'omraader', 'omraader.*.kontakt', 'aliaser'],
  kommunekontakter: ['ppr.find', 'gammelt-kontor.tilbagetrukket', 'gammelt-kontor.ellers'],
  kontakter: ['politi-114.akut'],
  varsler: [],
  kilder: ['*.url', '*.afloestAf'],
  ordliste: ['*.former', '*.kilde', '*.kommune'],
  spoergsmaal: [],
  soegeord: [],
  vendinger: [],
};
/** Missed by another file, which names the contact first under `akut`; violations.test.ts says so. */
const MISSED_ELSEWHERE = 'alarm-112.akut';
/** In these files the outermost keys are ids: taking one away is no missing field, but breaks what names it. */
const REGISTERS = new Set<CollectionName>(['kommunekontakter', 'kontakter', 'kilder', 'ordliste', 'spoergsmaal']);
/** Keys whose values, or the items of whose lists, name something else. */
const REFERENCES = new Set(['kilde', 'kilder', 'besvarer', 'kontakter', 'kontakt', 'spoerg', 'via', 'ellers', 'afloestAf', 'spoergHer']);
/** Keys that name something in one collection only. */
const REFERENCES_HERE: Partial<Record<CollectionName, string>> = { kontaktveje: 'til', kommune: 'spoergsmaal', ordliste: 'kommune' };
const DATES = new Set(['dato', 'fra']);
const WRONG_DAYS = ['01-11-2026', '2026-02-31', 'i går', '22.11.2026'];
const WRONG_SOURCE_DAYS = ['01-11-2026', '2026-13-01', 'i går', 'før 2020'];
const NOWHERE = 'findes-ikke';

/** One way to damage a file: its text afterwards, the lines the problem may stand on, what it must say. */
interface Mutant {
  what: string;
  file: string;
  text: string;
  lines: [first: number, last: number];
  says: string;
}

const lille = copyOfLille();
afterAll(() => lille.close());

const files = readdirSync(join(LILLE, 'content'), { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile())
  .map((e) => join(e.parentPath, e.name).slice(LILLE.length + 1).replaceAll('\\', '/'))
  .filter((file) => collectionOf(file.replace('content/', '')) !== undefined)
  .sort();
const collection = (file: string) => collectionOf(file.replace('content/', '')) as CollectionName;

/** A file taken apart: its YAML, and how to put it together again. */
function open(file: string) {
  const text = lille.read(file);
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  const yaml = parts?.yaml ?? text;
  const print = (doc: Document) => doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  return {
    doc: () => parseDocument(yaml, { schema: 'core' }),
    whole: (doc: Document) => (parts ? `---\n${print(doc)}---\n${parts.body}` : print(doc)),
    firstLine: parts ? 2 : 1,
    body: parts?.body ?? '',
  };
}

/** Every key of a document, outermost first. */
function keysOf(doc: Document): Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items as Pair<Node, Node>[]) if (isScalar(key)) {
      const here = [...path, String(key.value)];
      found.push(here);
      walk(value, here);
    }
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
  };
  walk(doc.contents, []);
  return found;
}

/** Every single value of a document, with the way to it. */
function valuesOf(doc: Document): Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items as Pair<Node, Node>[]) if (isScalar(key)) walk(value, [...path, String(key.value)]);
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    if (isScalar(node)) found.push(path);
  };
  walk(doc.contents, []);
  return found;
}

/** First and last line of the group a key stood in, in the text without it. The whole group counts: a rule may point at its neighbour. */
function groupLines(text: string, doc: Document, path: Path, firstLine: number): [number, number] {
  if (path.length === 1) return [firstLine, firstLine];
  const wanted = path.slice(0, -1);
  const yaml = doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  const again = parseDocument(yaml, { schema: 'core' });
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length - 1 + firstLine;
  const group = again.getIn(wanted, true) as Node | undefined;
  let start = group?.range?.[0] ?? 0;
  visit(again, { Pair: (_key, pair) => { if (pair.value === group && isScalar(pair.key)) start = pair.key.range?.[0] ?? start; } });
  if (!text.includes(yaml)) throw new Error('The text is not the document.');
  return [lineAt(start), lineAt(Math.max(start, (group?.range?.[1] ?? start) - 1))];
}

const matches = (pattern: string, path: Path) => {
  const steps = pattern.split('.');
  return steps.length === path.length && steps.every((step, i) => step === '*' || step === String(path[i]));
};
const isOptional = (file: string, path: Path) => OPTIONAL[collection(file)].some((p) => matches(p, path));
const keyOf = (path: Path) => String([...path].reverse().find((step) => typeof step === 'string'));
const isReference = (file: string, path: Path) => {
  if (collection(file) === 'samarbejde' && path[0] === 'moede') return false;
  const key = keyOf(path);
  return REFERENCES.has(key) || key === REFERENCES_HERE[collection(file)] || (collection(file) === 'kommune' && key === 'akut');
};
const isDate = (file: string, path: Path) => DATES.has(keyOf(path)) || (collection(file) === 'varsler' && keyOf(path) === 'til');

function without(file: string, path: Path): Mutant {
  const { doc, whole, firstLine } = open(file);
  const less = doc();
  less.deleteIn(path);
  const text = whole(less);
  return { what: `${path.join('.')} removed`, file, text, lines: groupLines(text, less, path, firstLine), says: '' };
}
function changed(file: string, path: Path, value: string, says: string): Mutant {
  const { doc, whole } = open(file);
  const other = doc();
  other.setIn(path, value);
  const text = whole(other);
  const line = lineOf(text, value);
  return { what: `${path.join('.')} = ${value}`, file, text, lines: [line, line], says };
}

const removals = (file: string) => keysOf(open(file).doc()).filter((path) => !(REGISTERS.has(collection(file)) && path.length === 1) && !(collection(file) === 'soegeord' && path.length === 2));
const required = (file: string) => removals(file).filter((path) => !isOptional(file, path) && path.join('.') !== MISSED_ELSEWHERE).map((path) => without(file, path));
const retargeted = (file: string) => valuesOf(open(file).doc()).filter((path) => isReference(file, path)).map((path) => changed(file, path, NOWHERE, `»${NOWHERE}«`));
const misdated = (file: string) => valuesOf(open(file).doc()).filter((path) => isDate(file, path)).flatMap((path) => (collection(file) === 'kilder' ? WRONG_SOURCE_DAYS : WRONG_DAYS).map((day) => changed(file, path, day, `»${keyOf(path)}«`)));
/** Links and contacts in the text below the front matter. */
const misled = (file: string) => {
  const whole = lille.read(file);
  return [...whole.matchAll(/(?<=\]\()[^)]+(?=\))|(?<=<Kontakt id=")[^"]+(?=")/g)].map((match): Mutant => {
    const target = match[0].startsWith('/') ? `/${NOWHERE}/` : NOWHERE;
    const text = whole.slice(0, match.index) + target + whole.slice(match.index + match[0].length);
    const line = lineOf(text, target);
    return { what: `${match[0]} → ${target}`, file, text, lines: [line, line], says: `»${target}«` };
  });
};

/** Mutants nobody noticed, or that were blamed on another place. */
function escaped(mutants: readonly Mutant[]): string[] {
  return mutants.flatMap(({ what, file, text, lines: [first, last], says }) => {
    const errors = lille.check({ [file]: text }).problems.filter((p) => p.severity === 'error');
    const caught = errors.some((p) => p.file === file && Number(p.line) >= first && Number(p.line) <= last && p.message.includes(says));
    return caught ? [] : [`${file}: ${what}: wanted line ${first}-${last}, got ${errorLines(errors).join(' | ') || 'nothing'}`];
  });
}
const count = (make: (file: string) => readonly Mutant[]) => files.reduce((sum, file) => sum + make(file).length, 0);

describe('the tiny site', () => {
  it('is printed by the YAML library as it is written, so that mutants change one thing', () => {
    for (const file of files) {
      const { doc, whole } = open(file);
      expect(whole(doc()), file).toBe(lille.read(file));
    }
  });
  it('gives enough mutants to mean something', () => {
    expect(count(required)).toBeGreaterThan(150);
    expect(count(retargeted)).toBeGreaterThan(50);
    expect(count(misdated)).toBeGreaterThan(50);
    expect(count(misled)).toBeGreaterThan(6);
  });
});

describe.each(files)('%s', (file) => {
  it('misses every key that is required', () => expect(escaped(required(file))).toEqual([]));
  it('does not miss a key that is optional', () => {
    for (const path of removals(file).filter((p) => isOptional(file, p))) expect(errorLines(lille.check({ [file]: without(file, path).text }).problems), path.join('.')).toEqual([]);
  });
  it('names only what exists', () => expect(escaped([...retargeted(file), ...misled(file)])).toEqual([]));
  it('has only days that exist', () => expect(escaped(misdated(file))).toEqual([]));
});

describe('an id taken out of a register', () => {
  const ids = files.filter((file) => REGISTERS.has(collection(file))).flatMap((file) => keysOf(open(file).doc()).filter((path) => path.length === 1).map((path) => [file, String(path[0])] as const));
  // Nothing names these two by id: a closed office, and a word that is only looked up.
  const FREE = ['gammelt-kontor', 'raad'];
  it.each(ids.filter(([, id]) => !FREE.includes(id)))('%s: %s is missed where it is used', (file, id) =>
    expect(errorLines(lille.check({ [file]: without(file, [id]).text }).problems).filter((line) => line.toLowerCase().includes(`»${id}«`))).not.toEqual([]));
});

/** Random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('three mistakes in three files', () => {
  const roll = dice(20_261_122);
  const pool = files.flatMap((file) => [...retargeted(file), ...misled(file), ...misdated(file)]);
  const pick = () => pool[Math.floor(roll() * pool.length)] as Mutant;
  const rounds = Array.from({ length: 25 }, () => {
    const three: Mutant[] = [];
    while (three.length < 3) {
      const one = pick();
      if (three.every((m) => m.file !== one.file)) three.push(one);
    }
    return three;
  });
  it.each(rounds.map((three) => [three.map((m) => `${m.file.split('/').at(-1)}: ${m.what}`).join(', '), three] as const))('are all told: %s', (_names, three) => {
    const { problems } = lille.check(Object.fromEntries(three.map((m) => [m.file, m.text])));
    for (const { file, lines: [line], says } of three) expect(problems).toContainEqual(expect.objectContaining({ file, line, message: expect.stringContaining(says) as string }));
  });
});
