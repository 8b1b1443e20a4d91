import type { MdastNode } from 'satteri';
import type { Content } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import type { Site } from '#domain/site.ts';
import type { ContentFile } from './read-content.ts';

/** What rules may look at besides the file they judge: the content as it was written, and what it means. */
export interface Given {
  content: Content;
  site: Site;
  files: readonly ContentFile[];
  /** Every page of the site. */
  urls: ReadonlySet<string>;
  /** Words the glossary explains, lower case. */
  known: ReadonlySet<string>;
  /** ISO day. */
  today: string;
}

/** A promise about the whole. */
export type SiteRule = (given: Given) => Problem[];
/** A promise about one file, as it was written. */
export type FileRule = (file: ContentFile, given: Given) => Problem[];
/** A promise about one text whose syntax tree is without a fault. */
export type TextRule = (tree: MdastNode, file: ContentFile, given: Given) => Problem[];
