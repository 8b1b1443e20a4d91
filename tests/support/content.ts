import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkContent, type Verdict } from '#checks/check.ts';
import { readContent } from '#checks/read-content.ts';
import { buildSite } from '#domain/build-site.ts';
import type { Content } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import type { Site } from '#domain/site.ts';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');
/** A tiny whole site without a fault: one municipality, every collection. */
export const LILLE = join(ROOT, 'tests/fixtures/lille');
/** The day all tests are run on. */
export const TODAY = '2026-11-22';
/** Folder of the tiny site's only municipality. */
export const LILLEBY = 'content/kommuner/lilleby';

/** What happens to a file: new text or bytes, a change of its text, or null to delete it. */
export type Change = string | Uint8Array | null | ((text: string) => string);
export type Changes = Readonly<Record<string, Change>>;

export interface Copy {
  root: string;
  /** Path from the copy's root → text now. */
  read(path: string): string;
  /** Makes the changes, checks everything, takes the changes back. `during` sees the changed files. */
  check(changes: Changes, during?: () => void): Verdict;
  close(): void;
}

/** A copy of the tiny site in the system's temporary folder, to be damaged and checked. Close it when done. */
export function copyOfLille(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'lille-'));
  cpSync(LILLE, root, { recursive: true });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, change: Change) => {
    const target = join(root, path);
    if (change === null) return rmSync(target);
    const next = typeof change === 'function' ? change(read(path)) : change;
    if (typeof change === 'function' && next === read(path)) throw new Error(`The change to ${path} changes nothing.`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, next);
  };
  return {
    root,
    read,
    check(changes, during) {
      for (const [path, change] of Object.entries(changes)) write(path, change);
      try {
        during?.();
        return checkContent(root, TODAY);
      } finally {
        rmSync(join(root, 'content'), { recursive: true });
        cpSync(join(LILLE, 'content'), join(root, 'content'), { recursive: true });
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Replaces text that must be there. */
export const swap = (from: string | RegExp, to: string) => (text: string): string => {
  if (typeof from === 'string' ? !text.includes(from) : !from.test(text)) throw new Error(`»${String(from)}« is not in the text.`);
  return text.replace(from, to);
};

/** The tiny site's content, parsed anew, free to be changed. */
export const lilleContent = (): Content => readContent(LILLE).content;

/** The tiny site as the pages read it, after a change of its content. */
export function lilleSite(change: (content: Content) => void = () => undefined, options: { today?: string; base?: string; only?: readonly string[] } = {}): { site: Site; problems: Problem[] } {
  const content = lilleContent();
  change(content);
  return buildSite(content, { today: TODAY, base: '/', ...options });
}

/** Adds a second municipality, Storby: Lilleby once more, under another name. */
export function addStorby(content: Content): void {
  const { kommune, kommunekontakter, varsler, kontaktveje, stoettetrekanten, samarbejde, tilbud } = content;
  for (const list of [kommune, kommunekontakter, varsler, kontaktveje, stoettetrekanten, samarbejde, tilbud] as { id: string; file: string; data: unknown }[][])
    list.push(...list.map((e) => ({ id: e.id.replace('lilleby', 'storby'), file: e.file.replace('lilleby', 'storby'), data: structuredClone(e.data) })));
  Object.assign(only(kommune, (k) => k.id === 'storby').data, { name: 'Storby' });
}

/** The one element a test is about. */
export function only<T>(list: readonly T[], is: (item: T) => boolean = () => true): T {
  const found = list.filter(is);
  if (found.length !== 1) throw new Error(`Expected one, found ${found.length}.`);
  return found[0] as T;
}

/** `file:line message` of each error, as editors read them. */
export const errorLines = (problems: readonly Problem[]): string[] => problems.filter((p) => p.severity === 'error').map((p) => `${p.file}:${p.line} ${p.message}`);

/** 1-based number of the first line that holds a text. */
export function lineOf(text: string, part: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`No line holds »${part}«.`);
  return index + 1;
}

/** A problem in a file, on a line when one is given, whose message or advice holds a text. */
export const problemAt = (file: string, line: number | undefined, says: string): unknown =>
  expect.objectContaining({ file, ...(line === undefined ? {} : { line }), message: expect.stringContaining(says) as string });

/** What a file of the tiny site says before any schema has seen it, free to be changed. */
export function lilleValue(path: string): Record<string, unknown> {
  const { yaml } = only(readContent(LILLE).files, (f) => f.file === path);
  return structuredClone(yaml.value) as Record<string, unknown>;
}
