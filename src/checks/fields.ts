import type { ContentFile } from './read-content.ts';

/** A sentence parents read in a field, and where it stands. */
export interface FieldText {
  text: string;
  path: (string | number)[];
}

/** Fields that hold ids, addresses, names of others, or words nobody is shown. */
const NOT_PROSE = new Set(['soegeord', 'besvarer', 'kilder', 'kilde', 'kontakter', 'kontakt', 'spoerg', 'via', 'ellers', 'slags', 'til', 'fra', 'dato', 'id', 'akut', 'spoergHer', 'tilstand', 'telefon', 'mail', 'adresse', 'hjemmeside', 'url', 'farve', 'aliaser', 'navn', 'hedder', 'former', 'ord', 'engelsk', 'kommune', 'spoergsmaal', 'daekker', 'tidligere', 'hvad', 'del', 'emne', 'omfang', 'krav', 'laest']);
/** Registers whose words are names, quotations or what parents say, not the site's own sentences. */
const NOT_OURS = new Set<ContentFile['collection']>(['kilder', 'soegeord', 'vendinger']);

/** Every sentence of a file's fields that parents read. */
export function fieldTexts({ collection, yaml }: ContentFile): FieldText[] {
  const found: FieldText[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') found.push({ text: value, path });
    else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
    else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) if (!NOT_PROSE.has(key) || (key === 'spoergsmaal' && collection === 'spoergsmaal')) visit(item, [...path, key]);
  };
  if (!NOT_OURS.has(collection)) visit(yaml.value, []);
  return found;
}
