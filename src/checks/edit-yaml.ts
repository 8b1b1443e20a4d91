import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { splitFrontMatter } from './parse.ts';

/** A field to write: one line of text, a list of words, or fields of its own. */
export type FieldValue = string | string[] | Record<string, string | string[]>;

const scalar = (value: string | string[]) => (Array.isArray(value) ? `[${value.join(', ')}]` : /^[\p{L}\p{N}][\p{L}\p{N} .,()/-]*$/u.test(value) ? value : JSON.stringify(value));
const written = (key: string, value: FieldValue, indent: string, end: string) =>
  typeof value === 'string' || Array.isArray(value)
    ? `${key}: ${scalar(value)}`
    : `${key}:${Object.entries(value).map(([name, part]) => `${end}${indent}  ${name}: ${scalar(part)}`).join('')}`;

/**
 * Writes one field in a YAML text and leaves every other character as it was, comments and all.
 * @param path where the field's group stands; empty for the outermost
 */
export function setField(source: string, path: readonly string[], key: string, value: FieldValue): string {
  const map = (path.length === 0 ? parseDocument(source).contents : parseDocument(source).getIn(path, true)) as YAMLMap | undefined;
  const pairs = (isMap(map) ? map.items : []) as Pair<{ value: unknown; range: [number, number, number] }, { range?: [number, number, number] }>[];
  const last = pairs.at(-1);
  const first = pairs[0];
  if (!last || !first || map?.flow) throw new Error(`${path.join('.')} kan ikke rettes her. Ret filen i hånden.`);
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const lineStart = source.lastIndexOf('\n', first.key.range[0] - 1) + 1;
  const indent = source.slice(lineStart, first.key.range[0]).replace(/[^ ]/g, ' ');
  const endOf = ({ key: name, value: node }: (typeof pairs)[number]) => {
    const from = name.range[0];
    const to = node?.range?.[1] ?? name.range[1];
    return from + source.slice(from, to).trimEnd().length;
  };
  const old = pairs.find((p) => isScalar(p.key) && p.key.value === key);
  const [from, to, before] = old ? [old.key.range[0], endOf(old), ''] : [endOf(last), endOf(last), end + indent];
  // A comment on the last line stays on its line.
  const at = old ? to : Math.max(to, source.indexOf('\n', to) < 0 ? source.length : source.indexOf('\n', to) - (end === '\r\n' ? 1 : 0));
  return source.slice(0, old ? from : at) + before + written(key, value, indent, end) + source.slice(at);
}

/** Takes one field out, its whole lines with it. */
export function removeField(source: string, path: readonly string[], key: string): string {
  const map = parseDocument(source).getIn(path, true);
  const pair = isMap(map) ? map.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
  const from = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (from === undefined) return source;
  const to = (pair?.value as { range?: [number, number, number] } | null)?.range?.[1] ?? from;
  const lineEnd = source.indexOf('\n', from + source.slice(from, to).trimEnd().length);
  return source.slice(0, source.lastIndexOf('\n', from - 1) + 1) + (lineEnd < 0 ? '' : source.slice(lineEnd + 1));
}

/** `setField` in the front matter of an .mdx text. */
export function setFrontMatter(source: string, key: string, value: FieldValue): string {
  const parts = splitFrontMatter(source);
  if (!parts) throw new Error('Filen begynder ikke med felterne mellem to linjer med ---.');
  const start = source.indexOf(parts.yaml);
  return source.slice(0, start) + setField(parts.yaml, [], key, value) + source.slice(start + parts.yaml.length);
}
