import type { QuestionData } from '../schemas/question.ts';
import type { SourceData } from '../schemas/source.ts';
import type { TermData } from '../schemas/term.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { Contact } from './contacts.ts';
import type { Graph, Route } from './contact-path.ts';
import type { Paths } from './paths.ts';

/** The whole site, every reference followed. Pages and checks read this and nothing else. */
export interface Site {
  /** ISO day the site is built for. */
  today: string;
  paths: Paths;
  municipalities: Municipality[];
  rights: RightPage[];
  about: AboutPage[];
  terms: Term[];
  questions: Question[];
  sources: Source[];
  nationalContacts: Contact[];
  vocabulary: Vocabulary;
  /** Question → whole sentences parents ask it with. */
  phrasings: Record<string, string[]>;
}

export interface Source extends Omit<SourceData, 'supersededBy'> {
  id: string;
  /** The date as people say it. */
  dateText: string;
  href: string;
  supersededBy?: Source;
}

export interface Question extends QuestionData {
  id: string;
  /** The chooser page: this question in every municipality. */
  href: string;
}

export interface Term extends Omit<TermData, 'source'> {
  id: string;
  href: string;
  source?: Source;
}

/** What every text page has in common. */
export interface Page {
  /** Collection and entry id, to find the prose. */
  collection: 'kontaktveje' | 'stoettetrekanten' | 'samarbejde' | 'tilbud' | 'rettigheder' | 'om';
  id: string;
  slug: string;
  municipality?: string;
  file: string;
  href: string;
  title: string;
  shortTitle: string;
  summary: string;
  answers: Question[];
  sources: Source[];
  caveat?: string;
  searchWords: string[];
  /** ISO days. */
  written: string;
  reviewed?: { date: string; by: string; what: ('kontakter' | 'kilder' | 'tekst')[] };
  /** Not looked at within the review interval. */
  overdue: boolean;
  withdrawn: boolean;
  /** Slugs the page had before; their addresses lead here. */
  formerly: string[];
}

/** One honesty field, its source and its contacts followed. */
export interface Answer<T extends string = string> {
  answer: T;
  explanation: string;
  source: Source;
  ask?: Contact;
  via?: Contact;
}
export interface IfNothing {
  explanation: string;
  contact: Contact;
  source: Source;
}
/** The fields levels and services must answer. */
export interface Honesty {
  forWhom: string;
  decides: Answer;
  consent: Answer<'ja' | 'nej' | 'ikke-oplyst'>;
  direct: Answer<'ja' | 'nej' | 'gennem' | 'ikke-oplyst'>;
  how: string;
  waiting?: Answer;
  ifNothing: IfNothing;
}

export interface QuestionNodePage extends Page {
  kind: 'question';
  choices: { text: string; to: string; href: string; leadsTo: 'question' | 'outcome' }[];
}
export interface OutcomePage extends Page {
  kind: 'outcome';
  contacts: Contact[];
  when: string;
  sayThis: string[];
  thenHappens: string;
  ifNothing: string;
}
export type NodePage = QuestionNodePage | OutcomePage;

export interface LevelPage extends Page, Honesty {
  order: number;
  localNames: string[];
  signs: string[];
  contacts: Contact[];
}
/** Events in time, first first; `then` is what may come after, at no fixed time. */
export interface Timeline {
  title: string;
  points: { when: string; what: string }[];
  then?: { when: string; what: string } | undefined;
}
export interface ServicePage extends Page, Honesty {
  order: number;
  timeline?: Timeline;
  contacts: Contact[];
}
export interface CooperationPage extends Page {
  order: number;
  part: 'course' | 'theme';
  kit?: { bring: string[]; ask: string[]; agree: string[] };
  contacts: Contact[];
}
export interface RightPage extends Page {
  order: number;
  contacts: Contact[];
}
export interface AboutPage extends Page {
  order: number;
}

export interface Municipality {
  slug: string;
  name: string;
  /** What the authority calls itself, such as Københavns Kommune. */
  officialName: string;
  file: string;
  href: string;
  website?: string;
  colour: string;
  intro: string;
  areaWord: string;
  areas: { id: string; name: string; covers: string[]; contact?: Contact }[];
  acute: Contact[];
  askHere: Contact;
  triangleNote: string;
  aliases: string[];
  unanswered: { question: Question; ask: Contact; note: string }[];
  /** Notices that run today. */
  notices: { title: string; text: string; source: Source; until: string }[];
  contacts: Contact[];
  nodes: NodePage[];
  graph: Graph;
  routes: Route[];
  levels: LevelPage[];
  steps: CooperationPage[];
  services: ServicePage[];
}

/** Every text page of a municipality. */
export const pagesOf = (m: Municipality): Page[] => [...m.nodes, ...m.levels, ...m.steps, ...m.services];
/** Every text page of the site. */
export const allPages = (site: Site): Page[] => [...site.municipalities.flatMap(pagesOf), ...site.rights, ...site.about];
