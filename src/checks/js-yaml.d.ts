/** The part of js-yaml that is used here; Astro reads content with the same package. */
declare module 'js-yaml' {
  export class YAMLException extends Error {
    mark?: { line: number; column: number };
  }
  export const CORE_SCHEMA: unique symbol;
  export function load(source: string, options: { schema: typeof CORE_SCHEMA }): unknown;
}
