import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { isGuidance as guidance } from '#checks/rules/first-flight.ts';

export const DIST = join(import.meta.dirname, '../../dist');

/** One built page: its URL path, its bytes, its tree. */
export interface BuiltPage {
  url: string;
  file: string;
  html: string;
  root: HTMLElement;
}

export const builtFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name).slice(DIST.length).replaceAll('\\', '/'))
    .sort();

let pages: BuiltPage[] | undefined;

/** Every HTML page of dist/, read once. */
export const builtPages = (): BuiltPage[] =>
  (pages ??= builtFiles()
    .filter((f) => f.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      return { url: file.replace(/index\.html$/, ''), file, html, root: parse(html) };
    }));

/** Guidance pages: the four collections, rights and front pages (design: numbers). */
export const isGuidance = (url: string): boolean => guidance(url.slice(1));
