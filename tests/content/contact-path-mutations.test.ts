import { describe, expect, it } from 'vitest';
import { readContent } from '#checks/read-content.ts';
import { buildSite } from '#domain/build-site.ts';
import type { Content } from '#domain/content.ts';
import { errorLines, only, ROOT, TODAY } from '../support/content.ts';

const { content } = readContent(ROOT);
const errorsOf = (changed: Content) => errorLines(buildSite(changed, { today: TODAY, base: '/' }).problems);
const own = (town: string) => content.kontaktveje.filter((e) => e.id.startsWith(`${town}/`));
const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);

/** The content with one node changed, or taken away. */
const withNode = (id: string, change?: (data: Content['kontaktveje'][number]['data']) => Content['kontaktveje'][number]['data']): Content => ({
  ...content,
  kontaktveje: content.kontaktveje.flatMap((e) => (e.id !== id ? [e] : change ? [{ ...e, data: change(e.data) }] : [])),
});
/** The content with an answer that leads elsewhere. */
const retargeted = (id: string, answer: number, to: string) => withNode(id, (d) => (d.kind === 'question' ? { ...d, choices: d.choices.map((c, i) => (i === answer ? { ...c, to } : c)) } : d));
const answersOf = (town: string) => own(town).flatMap(({ id, data }) => (data.kind === 'question' ? data.choices.map((c, i) => ({ id, answer: i, to: c.to })) : []));

describe.each(content.kommune.map((k) => k.id))('the contact path of %s, damaged in every place', (town) => {
  const nodes = own(town);
  const answers = answersOf(town);
  const questions = nodes.filter((n) => n.data.kind === 'question').map((n) => slugOf(n.id));
  const waysTo = (slug: string) => answers.filter((a) => a.to === slug).length;

  it('is whole', () => {
    expect(errorsOf(content)).toEqual([]);
    expect(nodes.length).toBeGreaterThan(10);
    expect(answers.length).toBeGreaterThan(nodes.length - 2);
  });
  it('is refused without any of its nodes', () =>
    expect(nodes.filter((n) => errorsOf(withNode(n.id)).length === 0).map((n) => n.id)).toEqual([]));
  it('is refused when any answer leads to nothing, to its own question, or to a question that has its way in', () => {
    const bad = answers.flatMap((a) => ['findes-ikke', ...questions].filter((to) => to !== a.to).map((to) => ({ ...a, to })));
    expect(bad.length).toBeGreaterThanOrEqual(answers.length * 4);
    expect(bad.filter((a) => errorsOf(retargeted(a.id, a.answer, a.to)).length === 0)).toEqual([]);
  });
  it('is refused when the only answer to a node leads to another', () => {
    const last = answers.filter((a) => waysTo(a.to) === 1);
    expect(last.length).toBeGreaterThan(5);
    const other = (to: string) => answers.find((a) => a.to !== to && !questions.includes(a.to))?.to ?? '';
    expect(last.filter((a) => errorsOf(retargeted(a.id, a.answer, other(a.to))).length === 0)).toEqual([]);
  });
  it('is refused when any outcome is left without a contact', () => {
    const outcomes = nodes.filter((n) => n.data.kind === 'outcome');
    expect(outcomes.length).toBeGreaterThan(8);
    expect(outcomes.filter((n) => errorsOf(withNode(n.id, (d) => (d.kind === 'outcome' ? { ...d, contacts: [] } : d))).length === 0).map((n) => n.id)).toEqual([]);
  });
  it('is refused when any contact it leads to is gone from the register', () => {
    const register = only(content.kommunekontakter, (k) => k.id === town);
    const used = new Set(nodes.flatMap(({ data }) => (data.kind === 'outcome' ? data.contacts : [])));
    const local = Object.keys(register.data).filter((id) => used.has(id));
    expect(local.length).toBeGreaterThan(4);
    const without = (id: string): Content => ({
      ...content,
      kommunekontakter: content.kommunekontakter.map((k) => (k.id === town ? { ...k, data: Object.fromEntries(Object.entries(k.data).filter(([key]) => key !== id)) as typeof k.data } : k)),
    });
    expect(local.filter((id) => errorsOf(without(id)).length === 0)).toEqual([]);
  });
});
