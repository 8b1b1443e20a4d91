import type { z } from 'astro/zod';
import type { Problem } from '#domain/problem.ts';

type Issue = z.core.$ZodIssue;
type Def = { type: string; in?: Schema; out?: Schema; innerType?: Schema; shape?: Record<string, Schema>; element?: Schema; valueType?: Schema; options?: Schema[] };
type Schema = { _zod: { def: Def }; meta?: () => { description?: string } | undefined };

/** The Danish sentence the schema says about a field, found by walking down the path. */
function meaningOf(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const described = schema.meta?.()?.description;
  const { def } = schema._zod;
  const inner = def.type === 'pipe' ? (def.in?._zod.def.type === 'transform' ? def.out : def.in) : def.innerType;
  if (inner) return (path.length === 0 && described) || meaningOf(inner, path);
  if (path.length === 0) return described;
  const [head, ...rest] = path;
  if (def.options) return def.options.map((o) => meaningOf(o, path)).find(Boolean);
  const next = def.shape ? def.shape[String(head)] : (def.element ?? def.valueType);
  return next ? meaningOf(next, rest) : undefined;
}

const quoted = (values: readonly unknown[]) => values.map(String).join(', ');
const fieldName = (path: readonly PropertyKey[]) => String([...path].reverse().find((p) => typeof p === 'string') ?? 'filen');

function explain(issue: Issue, meaning: string | undefined): [message: string, fix: string] {
  const field = fieldName(issue.path);
  const hint = meaning ? ` Feltet er til: ${meaning}` : '';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [`Feltet »${field}« mangler.`, `Skriv ${field}: og en værdi.${hint}`];
      return [`Feltet »${field}« har en forkert slags værdi.`, `${{ string: 'Skriv en tekst. Tal og datoer kan sættes i anførselstegn.', array: 'Skriv en liste, hvor hver linje begynder med bindestreg.', object: 'Skriv felter på linjer for sig, rykket ind.', int: 'Skriv et helt tal.', number: 'Skriv et tal.' }[issue.expected as string] ?? 'Ret værdien.'}${hint}`];
    case 'unrecognized_keys':
      return [`Feltet »${quoted(issue.keys)}« kendes ikke.`, 'Ret stavningen, eller slet linjen. Felterne står i håndbogen.'];
    case 'invalid_value':
      return [`Værdien i »${field}« er ikke en af de mulige.`, `Skriv en af disse: ${quoted(issue.values)}.`];
    case 'invalid_union':
      return [`Feltet »${field}« mangler eller har en ukendt værdi.`, 'Skriv slags: spoergsmaal eller slags: udfald.'];
    case 'invalid_key':
      return [`Navnet »${field}« kan ikke bruges som id.`, 'Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).'];
    case 'too_big':
      return [`Feltet »${field}« er for langt.`, `${issue.message}${hint}`];
    case 'too_small':
      return [`Feltet »${field}« er ${issue.origin === 'string' ? 'tomt' : 'for kort'}.`, `${issue.message}${hint}`];
    default:
      return [`Feltet »${field}« er ikke rigtigt.`, `${issue.message}${hint}`];
  }
}

/** Turns what zod found into problems an editor can act on. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, file: string): Problem[] {
  const issues = error.issues.flatMap((issue): Issue[] => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]));
  return issues.map((issue) => {
    const [message, fix] = explain(issue, meaningOf(schema as unknown as Schema, issue.path));
    const path = issue.path.filter((p): p is string | number => typeof p !== 'symbol');
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    const rule = /dato|fra$|til$/.test(fieldName(path)) && issue.code !== 'unrecognized_keys' ? 'datoer' : 'felter';
    return { file, path: at, severity: 'error', rule, message, fix };
  });
}
