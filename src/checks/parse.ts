import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '#domain/problem.ts';

/** A text with its YAML and the way back from a key to a line. `firstLine` is where the YAML begins in the file. */
export interface Yaml {
  value: unknown;
  problems: Problem[];
  /** Line and column of a path; of its nearest parent when the path is not there. */
  at(path: readonly (string | number)[]): { line: number; column: number };
}

const YAML_FAULTS: Record<string, [message: string, fix: string]> = {
  DUPLICATE_KEY: ['Det samme felt står to gange.', 'Slet det ene.'],
  TAB_AS_INDENT: ['Der er brugt tabulator til indrykning.', 'Brug mellemrum.'],
  BAD_INDENT: ['Indrykningen passer ikke.', 'Ryk linjen ind, så den står lige under de andre på samme niveau.'],
  BLOCK_AS_IMPLICIT_KEY: ['Der er et kolon midt i en tekst.', 'Sæt teksten i anførselstegn: "…".'],
  BAD_ALIAS: ['Teksten begynder med *, som læses som en henvisning.', 'Sæt teksten i anførselstegn: "…". Stjerner til fed skrift kan ikke bruges her.'],
  TAG_RESOLVE_FAILED: ['Teksten begynder med !, som læses som et mærke.', 'Sæt teksten i anførselstegn: "…".'],
  MISSING_CHAR: ['Der mangler et tegn, fx et anførselstegn eller et kolon.', 'Se efter, om alle anførselstegn er lukket.'],
};

/** Aliases (`*name`) are never followed: one of them can stand for a million. */
function aliasesOf(doc: Document): { code: string; pos: readonly [number, number] }[] {
  const found: { code: string; pos: readonly [number, number] }[] = [];
  visit(doc, { Alias: (_key, { range }) => void found.push({ code: 'BAD_ALIAS', pos: [range?.[0] ?? 0, range?.[1] ?? 0] }) });
  return found;
}

/** Signs that the quick reader takes for something else than text: references, marks, directives. */
const SUSPECT = /(?:^|[\s[{,:-])[*&!][^\s]|^%/m;

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
  const fault = (code: string, at: { line: number; column: number }): Problem => {
    const [message, fix] = YAML_FAULTS[code] ?? ['Opsætningen kan ikke læses her.', 'Sammenlign med en anden fil af samme slags. Tekst med kolon skal stå i anførselstegn.'];
    return { file, ...at, rule: 'felter', severity: 'error', message, fix };
  };
  const read = readQuickly(source);
  let problems: Problem[] = [];
  if ('stopped' in read || SUSPECT.test(source)) {
    const { doc, place } = carefully();
    problems = [...doc.errors, ...doc.warnings, ...aliasesOf(doc)].map((error) => fault(error.code, place(error.pos[0])));
    if (problems.length === 0 && 'stopped' in read) problems.push(fault('', { line: read.stopped.line + firstLine - 1, column: read.stopped.column }));
  }
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
