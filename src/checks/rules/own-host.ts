import { problem, type Problem } from '#domain/problem.ts';
import type { DistRule } from '../read-dist.ts';

/** Tags that can fetch, frame, send or run something: found once, for all that is asked of them. */
const TAGS = /<(?:script|img|source|iframe|frame|embed|object|video|audio|form|link)\b[^>]*>/g;

/** What such a tag may not be, and what the reader of the message should know. */
const FORBIDDEN: [pattern: RegExp, message: string, fix: string][] = [
  [/^<(?:(?!form|link)[^>]*\s(?:src|data)|link\b[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload|icon)"[^>]*href)="(?:https?:)?\/\//, 'Siden henter noget fra en anden vært', 'Alt, siden viser, skal ligge på siden selv.'],
  [/^<(?:iframe|embed|object|frame)\b/, 'Siden viser en anden side i en ramme', 'Skriv et link i stedet.'],
  [/^<form\b[^>]*\saction="(?:https?:)?\/\//, 'En formular sender til en anden vært', 'Formularer må kun sende til siden selv.'],
  [/^<script(?![^>]*(?:\ssrc=|application\/ld\+json))/, 'Der står et script i siden', 'Læg scriptet i en fil; sikkerhedspolitikken stopper det ellers.'],
];
/** Attributes that no tag may have. */
const FORBIDDEN_ATTRIBUTES: typeof FORBIDDEN = [
  [/<[a-z][^<>]*\sstyle="[^"]*"/, 'Der står en style-attribut i siden', 'Skriv det i typografiarket; sikkerhedspolitikken stopper det ellers.'],
  [/<[a-z][^<>]*\son[a-z]+="[^"]*"/, 'Der står en hændelse som attribut i siden', 'Skriv den i en scriptfil; sikkerhedspolitikken stopper den ellers.'],
];

/** No page without these letters has one: to look into every tag takes longer. */
const ATTRIBUTE = /\s(?:style|on[a-z]+)="/;

/** Pages ask no other host for anything, and hold nothing the site's own policy would refuse. */
export function ownHost(): DistRule {
  const found: Problem[] = [];
  return {
    page({ path, html }) {
      const tell = (hit: string | undefined, message: string, fix: string) => hit && found.push(problem('byg-vaert', path, undefined, `${message}: ${hit.slice(0, 120)}`, fix));
      const tags = html.match(TAGS) ?? [];
      for (const [pattern, message, fix] of FORBIDDEN) tell(tags.find((tag) => pattern.test(tag)), message, fix);
      if (ATTRIBUTE.test(html)) for (const [pattern, message, fix] of FORBIDDEN_ATTRIBUTES) tell(pattern.exec(html)?.[0], message, fix);
    },
    problems: () => found,
  };
}
