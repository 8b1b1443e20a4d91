import type { Problem } from '#domain/problem.ts';
import type { ContentFile } from '../read-content.ts';

const SECTION = 'personoplysninger';
/** What looks like a number of eight digits but is a day, a span of years, opening hours or part of an address. */
const HARMLESS = new RegExp(
  [
    /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/,
    /\b(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d\b/,
    /\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b/,
    /(?<![\d.])[0-2]?\d[.:][0-5]\d\s?[-–]\s?[0-2]?\d[.:][0-5]\d(?![\d.])/,
    /https:\/\/\S+/,
  ].map((pattern) => pattern.source).join('|'),
  'g',
);
const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[\s–-]{0,3}\d{4}(?!\d)/;
const MAIL = /(?<![\p{L}\p{N}._%+\\-])[\p{L}\p{N}._%+\\-]+\s?(?:@|\(at\)|\[at\]|\bsnabel-?a\b)\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;
const PHONE = /(?<![\d.,/])(?:\+45\s?)?(?:\d{2}[\s.-]?){3}\d{2}(?![\d/])/;
/** `&#64;` is an @ to the reader and nothing to the patterns above. */
const CHARACTER_CODE = /&(?!(?:lt|gt|amp);)#?\w+;/;
/** A person's own mailbox: first and last name, in the patterns municipal mail uses. */
const PRIVATE_MAIL = /@kfo\.dk$|^[a-zæøå]+\\?[_.][a-zæøå]+@kk\.dk$/i;

/** First and last name, and nothing else: `Fornavn Efternavn`. An office may look like it: `Familiecenter Køge`. */
export const looksLikeName = (role: string): boolean => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.))+$/u.test(role.trim());
/** Who checked or read something, on a line of its own or between braces. */
const DONE_BY = /(?<=^\s+|[{,]\s*)af:\s*['"]?([^'",}#]+)/u;

/** No CPR number anywhere; no mail or phone outside the contact registers; no person's own mailbox even there. */
export function personalData({ file, raw, body, collection }: ContentFile): Problem[] {
  const fields = raw.slice(0, raw.length - (body?.length ?? 0)).split('\n').length - (body === undefined ? 0 : 1);
  const register = collection === 'kontakter' || collection === 'kommunekontakter';
  return raw.split(/\r?\n/).flatMap((written, index): Problem[] => {
    const shown = (it: string) => (index < fields ? '. I et felt skrives kontaktens navn.' : `, og vis ${it} med <Kontakt id="…" />.`);
    const text = written.replace(HARMLESS, (m) => ' '.repeat(m.length));
    const found = (pattern: RegExp, message: string, fix: string): Problem[] => {
      const match = pattern.exec(text);
      return match ? [{ file, line: index + 1, column: match.index + 1, severity: 'error', rule: SECTION, message, fix }] : [];
    };
    const cpr = found(CPR, 'Her står noget, der ligner et CPR-nummer.', 'Slet det. Oplysninger om personer må aldrig stå her.');
    if (cpr.length > 0) return cpr;
    const channel = register ? /^\s+(telefon|mail):\s*['"]?([^'"#]*)['"]?\s*(?:#[^@\d]*)?$/.exec(written) : null;
    if (channel?.[1] === 'mail' && PRIVATE_MAIL.test((channel[2] ?? '').trim())) return found(/mail/, 'Mailadressen ligner en persons egen.', 'Brug kun kontorets fælles adresse, eller slet linjen.');
    if (channel) return [];
    const by = DONE_BY.exec(written);
    const named: Problem[] = by && looksLikeName(by[1] ?? '') ? [{ file, line: index + 1, column: by.index + 1, severity: 'warning', rule: SECTION, message: `»${(by[1] ?? '').trim()}« ligner navnet på en person.`, fix: 'Skriv rollen i stedet, fx: leder af PPR.' }] : [];
    return [
      ...named,
      ...found(MAIL, 'Her står en mailadresse uden for kontaktregistret.', `Skriv den i kontakter.yaml${shown('den')}`),
      ...found(CHARACTER_CODE, 'Her står en tegnkode (& … ;).', 'Skriv tegnet selv.'),
      ...found(PHONE, 'Her står et telefonnummer uden for kontaktregistret.', `Skriv det i kontakter.yaml${shown('det')}`),
    ];
  });
}
