import { splitId } from '#domain/content.ts';
import { notThere } from '#domain/not-there.ts';
import type { Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';
import type { ContentFile } from '../read-content.ts';

/** Fields that name something by its id, in every kind of file: the kind of thing, and the register of its ids. */
const NAMES: Readonly<Record<string, 'source' | 'question' | 'contact'>> = { kilder: 'source', kilde: 'source', besvarer: 'question', kontakter: 'contact', kontakt: 'contact', spoerg: 'contact', via: 'contact', ellers: 'contact', akut: 'contact', spoergHer: 'contact' };

/**
 * References in files whose fields have another fault. Those files are not put together with the rest, so that nobody else follows their references:
 * without this, mending the one mistake would bring the next one to light.
 */
export const referencesOfUnread = ({ site, files }: Pick<Given, 'site' | 'files'>): Problem[] =>
  files.filter((file) => !file.valid && file.collection !== 'soegeord').flatMap((file) => {
    const municipality = municipalityOf(file);
    const town = site.municipalities.find((m) => m.slug === municipality);
    // Without its kommune.yaml a municipality has no contacts to look in.
    const contacts = municipality && !town ? undefined : [...(town?.contacts ?? []), ...site.nationalContacts].map((c) => c.id);
    const known = { source: site.sources.map((s) => s.id), question: site.questions.map((q) => q.id), contact: contacts };
    const problems: Problem[] = [];
    const judge = (kind: keyof typeof known, id: string, path: (string | number)[]) => {
      const ids = known[kind];
      if (!ids || ids.includes(id)) return;
      const [what, register] = { source: ['Kilden', 'kilder.yaml'], question: ['Spørgsmålet', 'spoergsmaal.yaml'], contact: ['Kontakten', 'kontakter.yaml'] }[kind] as [string, string];
      problems.push(notThere(what, id, register, ids, { file: file.file, path }));
    };
    const visit = (value: unknown, path: (string | number)[], kind?: keyof typeof known): void => {
      if (typeof value === 'string' && kind && /^[a-z0-9-]+$/.test(value)) judge(kind, value, path);
      else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i], kind));
      else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) if (key !== 'moede') visit(item, [...path, key], Object.hasOwn(NAMES, key) ? NAMES[key] : undefined);
    };
    visit(file.yaml.value, []);
    return problems;
  });

const municipalityOf = ({ collection, id }: ContentFile): string | undefined => (['kommune', 'kommunekontakter', 'varsler'].includes(collection) ? id : splitId(id).municipality);
