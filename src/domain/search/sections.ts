import { wordsOf } from './letters.ts';
import type { FoundPage } from './word.ts';
import { stem } from './stem.ts';
import type { Understanding } from './understand.ts';

/** Ids that headings get in the built page, the way Astro makes them. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');

/** Stems of all that was asked for, in any way it can be meant. */
export const stemsAsked = (asked: Understanding): Set<string> => new Set([...asked.terms.flatMap((t) => t.ways.flatMap((w) => w.words.map((x) => x.stem))), ...asked.textWords.map(stem)].filter((s) => s !== ''));

const MOST = 2;

/** Sections of a page whose headings speak of what was asked, and of more than the page's title does. */
export function sectionsAbout(page: FoundPage, stems: ReadonlySet<string>): { title: string; anchor: string }[] {
  const ofTitle = new Set(wordsOf(page.title).map(stem));
  return page.sections.filter((title) => wordsOf(title).some((word) => stems.has(stem(word)) && !ofTitle.has(stem(word)))).slice(0, MOST).map((title) => ({ title, anchor: anchorOf(title) }));
}

/** A text cut where words begin and end, the asked ones told apart. */
export const marked = (text: string, stems: ReadonlySet<string>): { text: string; asked: boolean }[] =>
  text.split(/([\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*)/u).filter((piece) => piece !== '').map((piece) => ({ text: piece, asked: wordsOf(piece).some((word) => stems.has(stem(word))) }));
