import type { ContactPathNode } from '../schemas/contact-path.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { Cooperation } from '../schemas/cooperation.ts';
import type { Level } from '../schemas/level.ts';
import type { MunicipalityData } from '../schemas/municipality.ts';
import type { Notice } from '../schemas/notice.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { About, Right } from '../schemas/right.ts';
import type { Service } from '../schemas/service.ts';
import type { SourceData } from '../schemas/source.ts';
import type { TermData } from '../schemas/term.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';

/** One parsed file: its id (`koege/ppr`), its path from the repository root, its data. */
export interface Loaded<T> {
  id: string;
  file: string;
  data: T;
}

/** Everything editors wrote, parsed, one list a collection. Both readers (the checker's and Astro's) deliver this. */
export interface Content {
  kontaktveje: Loaded<ContactPathNode>[];
  stoettetrekanten: Loaded<Level>[];
  samarbejde: Loaded<Cooperation>[];
  tilbud: Loaded<Service>[];
  rettigheder: Loaded<Right>[];
  om: Loaded<About>[];
  kommune: Loaded<MunicipalityData>[];
  kommunekontakter: Loaded<Record<string, ContactData>>[];
  varsler: Loaded<Notice[]>[];
  kontakter: Loaded<Record<string, ContactData>>[];
  kilder: Loaded<Record<string, SourceData>>[];
  ordliste: Loaded<Record<string, TermData>>[];
  spoergsmaal: Loaded<Record<string, QuestionData>>[];
  soegeord: Loaded<Vocabulary>[];
  vendinger: Loaded<string[]>[];
}

/** The content of some municipalities with all that is shared; what the glossary says of other municipalities is left out. */
export function ofMunicipalities(content: Content, only: readonly string[]): Content {
  const chosen = ({ id }: { id: string }) => only.includes(splitId(id).municipality ?? id);
  const { kontaktveje, stoettetrekanten, samarbejde, tilbud, kommune, kommunekontakter, varsler, ordliste } = content;
  return {
    ...content,
    kontaktveje: kontaktveje.filter(chosen), stoettetrekanten: stoettetrekanten.filter(chosen), samarbejde: samarbejde.filter(chosen), tilbud: tilbud.filter(chosen),
    kommune: kommune.filter(chosen), kommunekontakter: kommunekontakter.filter(chosen), varsler: varsler.filter(chosen),
    ordliste: ordliste.map((register) => ({ ...register, data: Object.fromEntries(Object.entries(register.data).filter(([, { municipality }]) => !municipality || only.includes(municipality))) })),
  };
}

/** The collections, by the names Astro knows them by. */
export const contentNames = ['kontaktveje', 'stoettetrekanten', 'samarbejde', 'tilbud', 'rettigheder', 'om', 'kommune', 'kommunekontakter', 'varsler', 'kontakter', 'kilder', 'ordliste', 'spoergsmaal', 'soegeord', 'vendinger'] as const satisfies (keyof Content)[];

/** `koege/ppr` → `['koege', 'ppr']`; shared entries have no municipality. */
export function splitId(id: string): { municipality?: string; slug: string } {
  const cut = id.indexOf('/');
  return cut < 0 ? { slug: id } : { municipality: id.slice(0, cut), slug: id.slice(cut + 1) };
}
