import type { Problem } from '#domain/problem.ts';
import type { ContentFile } from '../read-content.ts';

const SECTION = 'personoplysninger';
/** What looks like a number of eight digits but is a day, a span of years or part of an address. */
const HARMLESS = /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b|https:\/\/\S+/g;
const CPR = /\b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[- ]?\d{4}\b/;
const MAIL = /[\p{L}\p{N}._%+\\-]+(?:@|\(at\)|\[at\]| snabela )[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;
const PHONE = /(?<![\d.,/])(?:\+45\s?)?(?:\d{2}[ .-]?){3}\d{2}(?![\d/])/;
/** A person's own mailbox: first and last name, in the patterns municipal mail uses. */
const PRIVATE_MAIL = /@kfo\.dk$|^[a-zæøå]+\\?[_.][a-zæøå]+@kk\.dk$/i;

/** No CPR number anywhere; no mail or phone outside the contact registers; no person's own mailbox even there. */
export function personalData({ file, raw, collection }: ContentFile): Problem[] {
  const register = collection === 'kontakter' || collection === 'kommunekontakter';
  return raw.split(/\r?\n/).flatMap((written, index): Problem[] => {
    const text = written.replace(HARMLESS, (m) => ' '.repeat(m.length));
    const found = (pattern: RegExp, message: string, fix: string): Problem[] => {
      const match = pattern.exec(text);
      return match ? [{ file, line: index + 1, column: match.index + 1, severity: 'error', rule: SECTION, message, fix }] : [];
    };
    const cpr = found(CPR, 'Her står noget, der ligner et CPR-nummer.', 'Slet det. Oplysninger om personer må aldrig stå her.');
    if (cpr.length > 0) return cpr;
    const channel = register ? /^\s+(telefon|mail):\s*['"]?([^'"]*)['"]?\s*$/.exec(written) : null;
    if (channel?.[1] === 'mail' && PRIVATE_MAIL.test(channel[2] ?? '')) return found(/mail/, 'Mailadressen ligner en persons egen.', 'Brug kun kontorets fælles adresse, eller slet linjen.');
    if (channel) return [];
    return [
      ...found(MAIL, 'Her står en mailadresse uden for kontaktregistret.', 'Skriv den i kontakter.yaml, og vis den med <Kontakt id="…" />.'),
      ...found(PHONE, 'Her står et telefonnummer uden for kontaktregistret.', 'Skriv det i kontakter.yaml, og vis det med <Kontakt id="…" />.'),
    ];
  });
}
