import type { createExplainer, Explainable, Part } from './explain.ts';

const TAG = /(<(?:[^<>"']|"[^"]*"|'[^']*')*>)/;
const VOID = /^<(?:!|br\b|hr\b|img\b|input\b|wbr\b)|\/>$/;
/** Where a term is not explained: it would nest buttons, break a heading or a table, lie under a link or a drawn line, or stand in what is printed to be written on. */
const LEFT_ALONE = /^<(?:a|button|h[1-6]|dt|th|td|nav|summary)\b|^<[a-z]+ (?:[^>]* )?class="[^"]*\b(?:card-title|cards|kit|letter|way|tree)\b/;
/** A contact says itself who it is; only its abbreviations are explained. */
const CONTACT = /^<div (?:[^>]* )?class="contact\b(?!-)/;
/** What is not read as text of the page. */
const NO_TEXT = /^<(?:svg|script|style)\b|^<[^>]* data-pagefind-ignore\b|^<[^>]* class="unseen"/;

export interface ExplainedMarkup<T> {
  /** The markup cut at the first use of each term, in reading order. */
  parts: Part<T>[];
  /** Terms that only stand where they are not explained, by capitals. */
  bare: T[];
}

/**
 * Finds the first use of each term in a piece of well-formed HTML.
 * @param seen ids of terms that need no explanation; what is found is added
 */
export function explainMarkup<T extends Explainable>(html: string, { explain, bareIn }: Pick<ReturnType<typeof createExplainer<T>>, 'explain' | 'bareIn'>, seen: Set<string>): ExplainedMarkup<T> {
  const parts: Part<T>[] = [];
  let plain = '';
  let text = '';
  // How many elements are open from the outermost one that is left alone, or holds no text.
  let alone = 0;
  let silent = 0;
  let contact = 0;
  html.split(TAG).forEach((piece, i) => {
    if (i % 2 === 0) {
      if (silent === 0) text += `${piece} `;
      if (alone > 0 || silent > 0) plain += piece;
      else
        for (const part of explain(piece, seen, contact > 0 ? 'short' : undefined)) {
          if (typeof part === 'string') plain += part;
          else {
            parts.push(plain, part);
            plain = '';
          }
        }
      return;
    }
    plain += piece;
    if (VOID.test(piece)) return;
    const step = piece.startsWith('</') ? -1 : 1;
    if (contact > 0 || CONTACT.test(piece)) contact += step;
    if (silent > 0) silent += step;
    else if (alone > 0) {
      if (step > 0 && NO_TEXT.test(piece)) silent = 1;
      else alone += step;
    } else if (step > 0) {
      if (NO_TEXT.test(piece)) silent = 1;
      else if (LEFT_ALONE.test(piece)) alone = 1;
    }
  });
  parts.push(plain);
  return { parts, bare: bareIn(text).filter((term) => !seen.has(term.id)) };
}
