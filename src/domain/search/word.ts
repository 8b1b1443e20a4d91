import type { Kind } from './documents.ts';

/** A page search can show. */
export interface FoundPage {
  path: string;
  kind: Kind;
  /** Holds in the whole country, not in one municipality. */
  shared: boolean;
  title: string;
  summary: string;
  /** Ids of questions. */
  answers: string[];
  sections: string[];
}
/** A word that leads somewhere: how surely it means each page, and how rare it is. */
export interface Word {
  stem: string;
  /** Its shortest form. */
  text: string;
  pages: Map<FoundPage, number>;
  /** Where it leads and how surely, until it is asked for: most words never are. */
  leads: [to: readonly FoundPage[], weight: number][];
  rarity: number;
  /** It surely stands in the text of one of them. */
  stands: boolean;
}
