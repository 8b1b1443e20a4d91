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

/** The stem in what `withStem` gave. */
export function stemIn(written: string): string {
  const cut = written.indexOf(CUT);
  const end = cut >= 0 ? cut : written.indexOf(OTHER);
  return end >= 0 ? written.slice(0, end) : written;
}

/** The word in what `withStem` gave. */
export function formIn(written: string): string {
  const cut = written.indexOf(CUT);
  return cut >= 0 ? written.slice(0, cut) + written.slice(cut + 1) : written.slice(written.indexOf(OTHER) + 1);
}
