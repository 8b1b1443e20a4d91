import type { z } from 'astro/zod';
import { nearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import { SLUG } from '#schemas/field.ts';
import { suggestion } from './suggestions.ts';

type Issue = z.core.$ZodIssue;
type Words = [message: string, fix: string];
type Def = { type: string; in?: Schema; out?: Schema; innerType?: Schema; shape?: Record<string, Schema>; element?: Schema; valueType?: Schema; options?: Schema[] };
type Schema = { _zod: { def: Def }; meta?: () => { description?: string } | undefined };

/** The schema inside pipes and optional ones. */
function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  const inner = def.type === 'pipe' ? (def.in?._zod.def.type === 'transform' ? def.out : def.in) : def.innerType;
  return inner ? bare(inner) : schema;
}

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

/** Every field that may stand in the group at a path, with the schema of each. */
function fieldsAt(schema: Schema, path: readonly PropertyKey[]): [name: string, schema: Schema][] {
  const { def } = bare(schema)._zod;
  if (def.options) return def.options.flatMap((option) => fieldsAt(option, path));
  const [head, ...rest] = path;
  if (head === undefined) return Object.entries(def.shape ?? {});
  const next = def.shape ? def.shape[String(head)] : (def.element ?? def.valueType);
  return next ? fieldsAt(next, rest) : [];
}

const key = (path: readonly PropertyKey[]) => path.join('\0');
const quoted = (values: readonly unknown[]) => values.map(String).join(', ');
const fieldName = (path: readonly PropertyKey[]) => String([...path].reverse().find((p) => typeof p === 'string') ?? 'filen');
/** A value as it was written, when it is short enough to be read in a sentence. */
const shown = (value: unknown) => (['string', 'number', 'boolean'].includes(typeof value) ? `: »${String(value).length > 60 ? `${String(value).slice(0, 60)}…` : String(value)}«` : '');
const INDENT = 'Er linjerne under feltet ikke rykket ind? Ryk dem to mellemrum ind.';

/** A value of another kind than the field holds. */
function wrongKind(field: string, expected: string, value: unknown, hint: string, fields: readonly string[]): Words {
  const list = expected === 'array';
  const group = expected === 'object' || expected === 'record';
  if (value === null) return [`Feltet »${field}« er tomt.`, `${list || group ? `${INDENT} Ellers skriv${list ? ' en liste, hvor hver linje begynder med bindestreg' : ' felter på linjer for sig'}.` : `Skriv en værdi efter ${field}:, eller slet linjen.`}${hint}`];
  if (expected === 'string' && typeof value === 'object' && !Array.isArray(value)) return ['Der er et kolon midt i en tekst.', 'Sæt hele teksten i anførselstegn: "…".'];
  const wrong = `Feltet »${field}« har en forkert slags værdi${shown(value)}.`;
  if (expected === 'string' && typeof value !== 'object') return [wrong, `${suggestion(field, value, undefined) ?? `Skriv en tekst. Tal og datoer kan sættes i anførselstegn: \'${String(value)}\'.`}${hint}`];
  if (list && typeof value === 'string') return [wrong, `${/^(?:ingen|intet|nej|0)$/i.test(value) ? `Er der ingen, så skriv ${field}: [].` : /^-\S/.test(value) ? 'Skriv et mellemrum efter hver bindestreg.' : /^[\w-]+$/.test(value) ? `Skriv en liste: ${field}: [${value}].` : `Skriv en liste: hver ting på en linje for sig under ${field}:, med bindestreg og mellemrum foran.`}${hint}`];
  return [wrong, `${{ string: 'Skriv en tekst.', array: 'Skriv en liste, hvor hver linje begynder med bindestreg.', object: `Skriv felter på linjer for sig, rykket ind${fields.length > 0 ? `: ${fields.join(', ')}` : ''}.`, record: 'Skriv felter på linjer for sig, rykket ind.', int: 'Skriv et helt tal.', number: 'Skriv et tal.' }[expected] ?? 'Ret værdien.'}${hint}`];
}

/** @param fields what may stand in the group, when it is one */
function explain(issue: Issue, meaning: string | undefined, fields: readonly string[]): Words {
  const field = fieldName(issue.path);
  const hint = meaning ? ` Feltet er til: ${meaning}` : '';
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? [`Feltet »${field}« mangler.`, `Skriv ${field}: og en værdi.${hint}`] : wrongKind(field, issue.expected, issue.input, hint, fields);
    case 'invalid_value': {
      const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : undefined;
      return [`Værdien i »${field}« er ikke en af de mulige${shown(issue.input)}.`, `${near ? `Mente I ${near}? ` : ''}${issue.values.length === 1 ? `Skriv ${quoted(issue.values)}, eller slet linjen.` : `Skriv en af disse: ${quoted(issue.values)}.`}`];
    }
    case 'invalid_union':
      return [`Feltet »${field}« mangler eller har en ukendt værdi.`, 'Skriv slags: spoergsmaal eller slags: udfald.'];
    case 'invalid_key':
      return [`Navnet »${field}« kan ikke bruges som id.`, `${suggestion('id', field, issue.issues[0]?.code === 'invalid_format' ? issue.issues[0].pattern : undefined) ?? ''} Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).`.trim()];
    case 'too_big':
      return [`Feltet »${field}« er for langt${typeof issue.input === 'string' ? `: ${issue.input.length} tegn` : ''}.`, `${issue.message}${hint}`];
    case 'too_small':
      return [`Feltet »${field}« er ${issue.origin === 'string' ? 'tomt' : 'for kort'}.`, `${issue.message}${hint}`];
    default: {
      if (issue.code === 'custom' && typeof issue.input === 'object' && issue.input !== null && !(field in issue.input)) return [`Feltet »${field}« mangler.`, `${issue.message}${hint}`];
      const meant = suggestion(field, issue.input, issue.code === 'invalid_format' ? issue.pattern : undefined);
      const advice = meant?.startsWith('Skriv ') ? meant : `${meant ? `${meant} ` : ''}${issue.message}`;
      return [`Feltet »${field}« er ikke rigtigt${issue.code === 'custom' ? '' : shown(issue.input)}.`, `${advice}${hint}`];
    }
  }
}

/** A field nobody knows: most often another one, misspelled, or one that belongs further in. */
function strangeField(name: string, known: readonly [string, Schema][], missing: (name: string) => boolean): { words: Words; instead?: string } {
  const message = `Feltet »${name}« kendes ikke.`;
  const near = nearest(name, known.map(([k]) => k));
  if (near) return { words: [message, missing(near) ? `Mente I ${near}? Ret stavningen.` : `Mente I ${near}? Det står der allerede. Slet linjen, eller ret den.`], ...(missing(near) ? { instead: near } : {}) };
  const [owner] = known.filter(([k, schema]) => missing(k) && fieldsAt(schema, []).some(([inner]) => inner === name)).map(([k]) => k);
  if (owner) return { words: [`Feltet »${name}« står for langt ude.`, `Det hører til under ${owner}:. Ryk linjen to mellemrum ind.`], instead: owner };
  return { words: [message, 'Ret stavningen, eller slet linjen. Felterne står i håndbogen.'] };
}

/** Issues that say something of their own: of several about one value, the first. */
function independent(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true;
    const first = !seen.has(key(issue.path));
    seen.add(key(issue.path));
    return first;
  });
}

/** An id has no day in it, whatever its field is called. */
const isId = (issue: Issue) => issue.code === 'invalid_format' && issue.pattern === String(SLUG);

/** Turns what zod found into problems an editor can act on: one slip, one problem. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, file: string): Problem[] {
  const root = schema as unknown as Schema;
  const issues = independent(error.issues);
  const told = (path: readonly PropertyKey[], [message, fix]: Words, rule = 'felter'): Problem => ({ file, path: path.filter((p): p is string | number => typeof p !== 'symbol'), severity: 'error', rule, message, fix });
  const lacking = new Set(issues.flatMap((i) => (i.code === 'invalid_type' && (i.input === undefined || i.input === null) ? [key(i.path)] : [])));
  const settled = new Set<string>();
  const strange = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((name) => {
    const { words, instead } = strangeField(name, fieldsAt(root, issue.path), (other) => lacking.has(key([...issue.path, other])));
    if (instead) settled.add(key([...issue.path, instead]));
    return told([...issue.path, name], words);
  }) : []));
  // In a register the outermost names are ids. One with nothing below it, and fields beside it, is one slip.
  const ids = bare(root)._zod.def.type === 'record' ? issues.filter((i) => i.path.length === 1 && i.code === 'invalid_type') : [];
  const empty = ids.some((i) => i.input === null);
  const wrong = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || settled.has(key(issue.path))) return [];
    const field = fieldName(issue.path);
    if (!ids.includes(issue)) return [told(issue.path, explain(issue, meaningOf(root, issue.path), fieldsAt(root, issue.path).map(([name]) => name)), /dato|fra$|til$/.test(field) && !isId(issue) ? 'datoer' : 'felter')];
    if (issue.input === null) return [told(issue.path, [`Der står intet under »${field}«.`, 'Er linjerne under det ikke rykket ind? Ryk dem to mellemrum ind.'])];
    return empty ? [] : [told(issue.path, [`»${field}« står helt ude til venstre og læses som et id.`, 'Er det et felt, så ryk linjen to mellemrum ind.'])];
  });
  return [...strange, ...wrong];
}
