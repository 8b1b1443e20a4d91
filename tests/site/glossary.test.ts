import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/content.ts';
import { builtPages, type BuiltPage } from '../support/dist.ts';

const pages = builtPages();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const listed = new Map(pages.find((p) => p.url === '/ordliste/')?.root.querySelectorAll('.term').map((t) => [t.querySelector('h2')?.id ?? '', flat(t.querySelector('p:not(.eyebrow)')?.text ?? '')]));
/** Pages a parent reads; registers and lists of everything explain nothing in place. */
const read = pages.filter((p) => /^\/(koebenhavn|koege|ballerup)\/((kontakt|stoettetrekanten|samarbejde|tilbud|kontakter)\/.*)?$|^\/rettigheder\/./.test(p.url));
const faults = (check: (page: BuiltPage) => string[]) => read.flatMap((p) => check(p).map((what) => `${p.url}: ${what}`));

describe('terms, explained where they stand', () => {
  it('leave no capitals unexplained: a note, written out, or said at the end', () => {
    const CAPITALS = /(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2,}(?![\p{L}\p{N}])/gu;
    /** Everybody knows them, or they are names. */
    const PLAIN = new Set(['CPR', 'PDF', 'ADHD', 'BT', 'OBS']);
    const terms = Object.values(parse(readFileSync(join(ROOT, 'content/ordliste.yaml'), 'utf8')) as Record<string, { ord: string; former?: string[] }>).map((t) => [t.ord, ...(t.former ?? [])]);
    const writtenOut = (word: string, text: string) => terms.some((forms) => forms.includes(word) && forms.some((form) => !/^[A-ZÆØÅ]{2}/.test(form) && text.toLowerCase().includes(form.toLowerCase())));
    expect(read.length).toBeGreaterThan(150);
    expect(faults(({ root }) => {
      const main = root.querySelector('main')?.clone() as HTMLElement;
      const told = [...main.querySelectorAll('.term-word'), ...main.querySelectorAll('p[data-pagefind-ignore] > strong')].map((e) => flat(e.text).replace(/:$/, ''));
      for (const aside of main.querySelectorAll('.term-note, [data-pagefind-ignore], svg')) aside.remove();
      return [...new Set(main.text.match(CAPITALS))].filter((word) => !PLAIN.has(word) && !told.some((t) => t.includes(word)) && !writtenOut(word, flat(main.text)));
    })).toEqual([]);
  });

  it('are explained once on a page, at the first use that can carry a note', () => {
    expect(faults(({ root }) => {
      const ids = root.querySelectorAll('.term-note').map((n) => n.id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    })).toEqual([]);
    const early = read.flatMap(({ url, root }) => root.querySelectorAll('.term-word').filter((word) => {
      const text = [...root.querySelectorAll('main .lead, main .prose p, main .prose li, main dd p')].filter((e) => !e.closest('.letter, .kit, .contact, a, table'));
      const at = text.findIndex((e) => e.querySelectorAll('.term-word').some((w) => w === word));
      const name = flat(word.text);
      return text.slice(0, Math.max(0, at)).some((e) => new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}-])`, 'u').test([...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.text).join(' ')));
    }).map((word) => `${url}: ${flat(word.text)}`));
    expect(early).toEqual([]);
  });

  it('say what the glossary says, and lead to it there', () => {
    expect(faults(({ root }) => root.querySelectorAll('.term-note').filter((n) => !flat(n.text).includes(listed.get(n.id.replace('ord-', '')) ?? '?') || !n.querySelector(`a[href$="/ordliste/#${n.id.replace('ord-', '')}"]`)).map((n) => n.id))).toEqual([]);
  });

  it("are the municipality's own: no note of another's", () => {
    const foreign = pages.find((p) => p.url === '/ordliste/')?.root.querySelectorAll('.term').flatMap((t) => { const only = /(København|Køge|Ballerup)/.exec(t.querySelector('.eyebrow')?.text ?? '')?.[1]; return only ? [[t.querySelector('h2')?.id ?? '', only] as const] : []; }) ?? [];
    const owners = new Map(foreign);
    expect(owners.size).toBeGreaterThan(10);
    const slugs: Record<string, string> = { København: 'koebenhavn', Køge: 'koege', Ballerup: 'ballerup' };
    expect(faults(({ url, root }) => root.querySelectorAll('.term-note').map((n) => n.id.replace('ord-', '')).filter((id) => owners.has(id) && url.split('/')[1] !== slugs[owners.get(id) ?? '']))).toEqual([]);
  });
});
