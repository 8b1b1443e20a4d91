import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { rendered } from './rendered.ts';
import { shown } from './shown.ts';

const COMPONENTS = join(import.meta.dirname, '../../src/components');

/** As a reader has it: spaces and lines are one. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ ([.,:])/g, '$1').trim();

describe('the gallery', () => {
  const all = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro')).map((file) => basename(file, '.astro')).sort();
  it('shows every component', () => expect(all.filter((name) => !shown.some((s) => s.name === name))).toEqual([]));
  it('shows each once, and none that is gone', () => expect(shown.map((s) => s.name).sort()).toEqual(all));
  it('tells the examples of a component apart', () => expect(shown.filter((s) => new Set(s.examples.map((e) => e.name)).size < s.examples.length).map((s) => s.name)).toEqual([]));
  it('promises nothing it does not check', () => expect(shown.flatMap((s) => s.examples.filter((e) => !e.says && !e.never && !e.has && !e.lacks).map((e) => `${s.name}: ${e.name}`))).toEqual([]));
});

describe.each(shown)('$name', ({ component, examples }) => {
  it.each(examples)('$name: $promise', async (example) => {
    const { says = [], never = [], has = [], lacks = [] } = example;
    const html = await rendered(component, example);
    const root = parse(html);
    for (const script of root.querySelectorAll('script')) script.remove();
    const text = plain(root.textContent);
    expect(says.filter((t) => !text.includes(plain(t))), `not said in: ${text}`).toEqual([]);
    expect(never.filter((t) => text.includes(plain(t))), `said in: ${text}`).toEqual([]);
    expect(has.filter((s) => !root.querySelector(s)), `not in: ${html}`).toEqual([]);
    expect(lacks.filter((s) => root.querySelector(s)), `still in: ${html}`).toEqual([]);
  });
});
