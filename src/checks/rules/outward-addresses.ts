import type { Problem } from '#domain/problem.ts';
import { fieldTexts } from '../fields.ts';
import type { ContentFile } from '../read-content.ts';

/** A whole address of another site. The name of a site (`borger.dk`) is a word, and may stand. */
const ADDRESS = /\bhttps?:\/\/[^\s)»"]+|\bwww\.[\p{L}\d-]+\.[^\s)»"]+|(?<![\p{L}\d@./-])(?:[a-z\d-]+\.)+(?:dk|com|org|net|eu|nu|info|io)\/[^\s)»"]*/iu;

/** Addresses outside this site stand in the registers, where they have a date and are tried once a month. Links in texts are judged with the texts. */
export function outwardAddresses(file: ContentFile): Problem[] {
  const told = (address: string, at: { line: number; column: number }): Problem => ({
    file: file.file, ...at, severity: 'error', rule: 'links', message: `Her står adressen på en anden hjemmeside: »${address.replace(/[.,]$/, '')}«.`, fix: 'Skriv den under url i kilder.yaml eller under hjemmeside i kontakter.yaml. Sidens navn alene må gerne stå: borger.dk.',
  });
  const inFields = fieldTexts(file).flatMap(({ text, path }) => (ADDRESS.exec(text) ?? []).slice(0, 1).map((address) => told(address, file.yaml.at(path))));
  const skipped = file.raw.slice(0, file.raw.length - (file.body?.length ?? 0)).split('\n').length;
  const inBody = (file.body ?? '').split('\n').flatMap((line, i): Problem[] => {
    // What is a link is judged as a link.
    const match = ADDRESS.exec(line.replace(/\]\([^)]*\)/g, (link) => ' '.repeat(link.length)));
    return match && !/^(?:https?:|www\.)/i.test(match[0]) ? [told(match[0], { line: skipped + i, column: match.index + 1 })] : [];
  });
  return [...inFields, ...inBody];
}
