import { describe, expect, it } from 'vitest';
import { dangers, queries, runsOf, type Run } from '../search/cases.ts';
import { firstAnswers, seesDanger } from '../search/ours.ts';
import { isDanish, OFF_TOPIC, placeOf, scoreOf } from '../search/score.ts';
import { fromContent } from '../search/shipped.ts';

/** The first answers alone, as the words give them; `npm run bench:search` adds the full text. */
const shipped = fromContent();
const answered = runsOf(queries, shipped.municipalities).map((run) => ({ run, paths: firstAnswers(run, shipped).hits.map((h) => h.page.path) }));
const of = (belongs: (run: Run) => boolean) => answered.filter(({ run }) => belongs(run));
const missed = (some: typeof answered) => some.filter((a) => ![0, 1, 2].includes(placeOf(a))).map(({ run }) => `${run.query} (${run.municipality})`);

describe('the queries of the repository', () => {
  it('are many, and many are about something else', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect(queries.filter((q) => q.category === OFF_TOPIC).length).toBeGreaterThanOrEqual(40);
    expect(new Set(queries.map((q) => q.q)).size).toBe(queries.length);
  });

  it('find an answer among the first three, and mostly first', () => {
    const score = scoreOf(of(isDanish));
    expect(score.three, missed(of(isDanish)).join(', ')).toBeGreaterThanOrEqual(0.97);
    expect(score.first).toBeGreaterThanOrEqual(0.9);
    expect(scoreOf(of((run) => run.category === 'english')).three).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['typo', 'keyboard', 'compound', 'danger'])('of the kind »%s« always find it', (category) => expect(missed(of((run) => run.category === category))).toEqual([]));

  it('find nothing when they are about something else', () => expect(scoreOf(of((run) => run.category === OFF_TOPIC)).zero).toBeGreaterThanOrEqual(0.9));

  it('never find another municipality\'s page', () => {
    const strange = answered.filter(({ run }) => !run.named).flatMap(({ run, paths }) => paths.filter((path) => shipped.municipalities.some((m) => m !== run.municipality && path.startsWith(`${m}/`))));
    expect(strange).toEqual([]);
  });
});

describe('danger', () => {
  const seen = (list: readonly string[]) => list.filter((query) => seesDanger(query, shipped));
  it.each(['selvmord', 'selvmordstanker', 'vold', 'voldelig', 'overgreb', 'misbrug', 'akut', 'blå mærker', 'han slår mig', 'my husband hits me'])('is seen in »%s«', (query) => expect(seesDanger(query, shipped)).toBe(true));

  it('is mostly seen as people say it, and seldom where it only sounds so', () => {
    const missed = dangers.danger.filter((query) => !seesDanger(query, shipped));
    expect(missed.length / dangers.danger.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
    expect(seen(dangers.safe).length / dangers.safe.length, seen(dangers.safe).join('\n')).toBeLessThanOrEqual(0.08);
  });

  it.each(['han slår de andre børn', 'pædagogerne gør ikke noget ved det', 'bange for hunde', 'hun vil ikke sove alene', 'medicin i børnehaven', 'epilepsi i vuggestuen', 'han slår sig selv i hovedet', 'jeg er så træt', 'min datter reagerer ikke på sit navn', 'er der noget pædagogen kan gøre', 'rød numse i vuggestuen', 'hun er voldsom mod de andre børn'])('is not seen in »%s«', (query) => expect(seesDanger(query, shipped)).toBe(false));

  // An alarm too many does less harm than a missing one.
  it('is seldom seen in everyday questions made of the same words', () => {
    expect(seen(dangers.ordinary).length / dangers.ordinary.length, seen(dangers.ordinary).join('\n')).toBeLessThanOrEqual(0.09);
  });

  it('is never seen in the ordinary queries of the repository', () => {
    const ordinary = queries.filter((q) => q.category !== 'danger' && !q.topics.some((topic) => /akut|fare|underretning/.test(topic))).map((q) => q.q);
    expect(seen(ordinary)).toEqual([]);
  });
});
