import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '#domain/problem.ts';
import { beginsWith, TOO_DEEP, yamlFaults } from './yaml-faults.ts';

/** A text with its YAML and the way back from a key to a line. `firstLine` is where the YAML begins in the file. */
export interface Yaml {
  value: unknown;
  problems: Problem[];
  /** Line and column of a path; of its nearest parent when the path is not there. */
  at(path: readonly (string | number)[]): { line: number; column: number };
}

/** Faults the parser names well; the rest is looked for line by line. */
const YAML_FAULTS: Record<string, readonly [message: string, fix: string]> = {
  DUPLICATE_KEY: ['Det samme felt står to gange.', 'Slet det ene.'],
  BAD_ALIAS: beginsWith('*'),
  BAD_ANCHOR: beginsWith('&'),
  TAG_RESOLVE_FAILED: beginsWith('!'),
};
const UNREADABLE: readonly [message: string, fix: string] = ['Felterne kan ikke læses her.', 'Sammenlign med en anden fil af samme slags. Tekst med kolon skal stå i anførselstegn.'];

type Fault = { code: string; pos: readonly [number, number] };

/** Aliases (`*name`) are never followed: one of them can stand for a million. Anchors (`&name`) and lone marks (`!`) would take the first word out of a text. */
function marksOf(doc: Document, source: string): Fault[] {
  const found: Fault[] = [];
  const mark = (code: string, sign: string, range: readonly number[] | null | undefined) => {
    const at = source.lastIndexOf(sign, range?.[0] ?? 0);
    found.push({ code, pos: [at, at] });
  };
  visit(doc, {
    Alias: (_key, { range }) => void found.push({ code: 'BAD_ALIAS', pos: [range?.[0] ?? 0, range?.[1] ?? 0] }),
    Node: (_key, { anchor, tag, range }: { anchor?: string; tag?: string; range?: [number, number, number] | null }) => {
      if (anchor) mark('BAD_ANCHOR', '&', range);
      else if (tag === '!') mark('TAG_RESOLVE_FAILED', '!', range);
    },
  });
  return found;
}

/** An item moved in below a text: the reader of YAML makes one text of the two. */
const JOINED = /^( *)- .*\r?\n\1 +- /m;
/** Signs that the quick reader takes for something else than text: references, marks, directives. */
const SUSPECT = /(?:^|[\s[{,:-])[*&!]|^%/m;

type Place = (offset: number) => { line: number; column: number };

/** The careful reading: every fault, and where each key stands. Five times as slow as the quick one. */
function readCarefully(source: string, firstLine: number): { doc: Document; place: Place } {
  const lines = new LineCounter();
  const doc = parseDocument(source, { schema: 'core', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { doc, place };
}

/** The value, when the build's own reader takes the text without complaint; else where it stopped. */
function readQuickly(source: string): { value: unknown } | { stopped: { line: number; column: number } } {
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    return { stopped: { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 } };
  }
}

/** Reads YAML with the core schema, so that days stay text. All faults at once, with file, line and column. */
export function parseYaml(source: string, file: string, firstLine = 1): Yaml {
  let careful: ReturnType<typeof readCarefully> | undefined;
  const carefully = () => (careful ??= readCarefully(source, firstLine));
  const told = (at: { line: number; column: number }, [message, fix]: readonly [string, string]): Problem => ({ file, ...at, rule: 'felter', severity: 'error', message, fix });
  const read = readQuickly(source);
  let problems: Problem[] = [];
  if ('stopped' in read || SUSPECT.test(source)) {
    const { doc, place } = carefully();
    const faults: Fault[] = [...doc.errors, ...doc.warnings, ...marksOf(doc, source)];
    const named = faults.flatMap(({ code, pos }) => (YAML_FAULTS[code] ? [told(place(pos[0]), YAML_FAULTS[code])] : []));
    const slips = named.length < faults.length || 'stopped' in read ? yamlFaults(source).map(({ line, column, message, fix }) => told({ line: line + firstLine - 1, column }, [message, fix])) : [];
    const lines = new Set(slips.map((p) => p.line));
    problems = [...slips, ...named.filter((p) => !lines.has(p.line))];
    if (problems.length === 0 && 'stopped' in read) problems = [told({ line: read.stopped.line + firstLine - 1, column: read.stopped.column }, UNREADABLE)];
    if (problems.length === 0 && faults[0]) problems = [told(place(faults[0].pos[0]), UNREADABLE)];
  }
  if (problems.length === 0 && JOINED.test(source)) problems = yamlFaults(source).filter((f) => f.message === TOO_DEEP[0]).map(({ line, column }) => told({ line: line + firstLine - 1, column }, TOO_DEEP));
  return {
    problems,
    value: problems.length > 0 || 'stopped' in read ? undefined : read.value,
    at(path) {
      const { doc, place } = carefully();
      for (let depth = path.length; depth > 0; depth -= 1) {
        const keys = path.slice(0, depth);
        const last = keys.at(-1);
        const parent = depth === 1 ? doc.contents : doc.getIn(keys.slice(0, -1), true);
        const pair = (parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | undefined)?.items?.find?.((item) => item?.key?.value === last);
        const node = doc.getIn(keys, true) as { range?: [number, number, number] } | undefined;
        const offset = pair?.key?.range?.[0] ?? node?.range?.[0];
        if (offset !== undefined) return place(offset);
      }
      return { line: firstLine, column: 1 };
    },
  };
}

/** Splits an .mdx file. Front matter must begin at the first byte, between lines of three hyphens. */
export function splitFrontMatter(source: string): { yaml: string; body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return undefined;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length) };
}
