import type { MdastNode } from 'satteri';

/** A run of prose: one paragraph or list item, with its line. */
export interface Passage {
  text: string;
  line: number;
}
export interface LixResult {
  lix: number;
  words: number;
  sentences: number;
  longWords: number;
}

type AnyNode = MdastNode & { value?: string; children?: AnyNode[]; position?: { start: { line: number } } };

const inline = (node: AnyNode): string => node.type === 'break' ? ' ' : node.value ?? (node.children ?? []).map(inline).join('');

/** The prose of a tree: paragraphs and list items. Headings, tables and code are not running text. */
export function passagesOf(tree: MdastNode): Passage[] {
  const out: Passage[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === 'paragraph') out.push({ text: inline(node).replace(/\s+/g, ' ').trim(), line: node.position?.start.line ?? 1 });
    else if (node.type !== 'heading' && node.type !== 'table' && node.type !== 'yaml' && node.type !== 'code') (node.children ?? []).forEach(visit);
  };
  visit(tree as AnyNode);
  return out.filter((p) => p.text !== '');
}

/** Sentences end at . ! or ? before a capital, a quote or the end; `1. januar` does not end one. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?][»«")]?)\s+(?=[A-ZÆØÅ»"(])/u).filter((s) => /\p{L}/u.test(s));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * LIX: words per sentence plus the percentage of words longer than six letters (Björnsson; design: numbers).
 * @param known lower-case glossary forms; they never count as long words
 */
export function lixOf(passages: readonly string[], known: ReadonlySet<string>): LixResult {
  const sentences = passages.reduce((sum, p) => sum + Math.max(1, sentencesOf(p).length), 0);
  const words = passages.flatMap(wordsOf);
  const longWords = words.filter((w) => w.length > 6 && !known.has(w.toLowerCase())).length;
  if (words.length === 0) return { lix: 0, words: 0, sentences: 0, longWords: 0 };
  return { lix: words.length / sentences + (100 * longWords) / words.length, words: words.length, sentences, longWords };
}

/** Every word of every glossary form, lower case. */
export const knownWords = (terms: readonly { word: string; forms: readonly string[] }[]): Set<string> =>
  new Set(terms.flatMap((t) => [t.word, ...t.forms]).flatMap((form) => wordsOf(form.toLowerCase())));
