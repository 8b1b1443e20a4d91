import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component in one of its states, and what a reader must find there. One list drives the gallery, the component tests and axe. */
export interface Example<P = Record<string, unknown>> {
  /** The state: `no number is known`. */
  name: string;
  /** What it promises its reader, as a sentence without a subject: `says whom to ask instead`. */
  promise: string;
  props: P;
  /** HTML in the default slot. */
  slot?: string;
  locals?: Partial<App.Locals>;
  /** The element it must stand in. */
  inside?: 'ul';
  /** Texts the reader sees or hears. */
  says?: string[];
  /** Texts that must not be there. */
  never?: string[];
  /** Selectors, each of which finds something. */
  has?: string[];
  /** Selectors, each of which finds nothing. */
  lacks?: string[];
}

/** A component with all its examples. */
export interface Shown {
  /** File name without ending. */
  name: string;
  component: AstroComponentFactory;
  examples: Example[];
}

/** A component's examples, their props judged by the component's own. */
export const examplesOf = <P>(name: string, component: (props: P) => unknown, ...examples: Example<NoInfer<P>>[]): Shown =>
  // Astro's types say of a component what it takes; at run time it is a factory.
  ({ name, component: component as unknown as AstroComponentFactory, examples: examples as Example[] });
