import type { Problem } from '#domain/problem.ts';
import type { ContentFile } from '../read-content.ts';

/** Signs nobody sees: control signs, zero-width ones, and those that turn the reading direction. They hide what a text says from the checks and from the next editor. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/u;

export const invisibleSigns = ({ file, raw }: ContentFile): Problem[] =>
  raw.split('\n').flatMap((line, i): Problem[] => {
    // A mark at the very first byte has a message of its own.
    const at = line.slice(i === 0 && line.startsWith('\ufeff') ? 1 : 0).search(INVISIBLE);
    if (at < 0) return [];
    const column = at + 1 + (i === 0 && line.startsWith('\ufeff') ? 1 : 0);
    return [{ file, line: i + 1, column, severity: 'error', rule: 'usynlige-tegn', message: 'Her står et usynligt tegn.', fix: 'Slet ordet, og skriv det igen i hånden. Usynlige tegn følger ofte med, når tekst bliver kopieret.' }];
  });
