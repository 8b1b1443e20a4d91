import { stem } from './stem.ts';

/**
 * A word as it travels: its stem stands in it, so that nobody has to find it again. `bekymr'et` is bekymret with the
 * stem bekymr, `dat=døtre` one that does not begin with its stem, and `sprog` its own.
 */
export function withStem(form: string): string {
  const s = stem(form);
  return form === s ? form : form.startsWith(s) ? `${s}${CUT}${form.slice(s.length)}` : `${s}${OTHER}${form}`;
}
const CUT = "'";
const OTHER = '=';

/** The stem and the word of what `withStem` gave. */
export function fromStem(written: string): [stem: string, form: string] {
  const cut = written.indexOf(CUT);
  if (cut >= 0) return [written.slice(0, cut), written.slice(0, cut) + written.slice(cut + 1)];
  const other = written.indexOf(OTHER);
  return other >= 0 ? [written.slice(0, other), written.slice(other + 1)] : [written, written];
}
