import { problem, type Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';

const RULE = 'id';

/** What stands in a list a second time, by its place. */
function repeated<T>(list: readonly T[], keyOf: (item: T) => string): { index: number; key: string }[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ index, key }];
    seen.add(key);
    return [];
  });
}
const same = (text: string) => text;

/** One name for one thing: nothing is listed twice, and no name has two meanings in one place. */
export function ids({ content, site }: Given): Problem[] {
  const problems: Problem[] = [];
  const twice = (file: string, path: (string | number)[], list: readonly string[], severity: Problem['severity'] = 'error') => {
    for (const { index, key } of repeated(list, same)) problems.push(problem(RULE, file, [...path, index], `»${key}« står to gange.`, 'Slet den ene.', severity));
  };
  const { kontaktveje, stoettetrekanten, samarbejde, tilbud, rettigheder, om } = content;
  for (const { file, data } of [...kontaktveje, ...stoettetrekanten, ...samarbejde, ...tilbud, ...rettigheder, ...om]) {
    twice(file, ['besvarer'], data.answers);
    twice(file, ['kilder'], data.sources);
    twice(file, ['soegeord'], data.searchWords.map((w) => w.toLowerCase()), 'warning');
    if ('contacts' in data) twice(file, ['kontakter'], data.contacts);
    if ('choices' in data)
      for (const { index, key } of repeated(data.choices, (c) => c.text.toLowerCase())) problems.push(problem(RULE, file, ['svar', index, 'tekst'], `To svar lyder ens: »${key}«.`, 'Skriv dem, så forældre kan kende forskel.'));
  }
  const national = new Set(content.kontakter.flatMap((register) => Object.keys(register.data)));
  for (const { file, data } of content.kommunekontakter)
    for (const id of Object.keys(data)) if (national.has(id)) problems.push(problem(RULE, file, [id], `Kontakten »${id}« står også i content/kontakter.yaml.`, 'Giv kommunens kontakt et andet id, eller brug den fælles.'));

  for (const { file, data } of content.kommune) {
    twice(file, ['akut'], data.acute);
    for (const { index, key } of repeated(data.areas, (a) => a.id)) problems.push(problem(RULE, file, ['omraader', index, 'id'], `To områder har id »${key}«.`, 'Giv det ene et andet id.'));
    for (const { index, key } of repeated(data.unanswered, (u) => u.question)) problems.push(problem(RULE, file, ['ubesvaret', index, 'spoergsmaal'], `Spørgsmålet »${key}« står to gange.`, 'Slet det ene.'));
  }
  for (const { index, key } of repeated(site.municipalities, (m) => m.name)) problems.push(problem(RULE, site.municipalities[index]?.file ?? '', ['navn'], `To kommuner hedder ${key}.`, 'Slet den ene mappe, eller ret navnet.'));

  for (const { file, data } of content.ordliste) {
    const owners = new Map<string, string>();
    for (const [id, term] of Object.entries(data))
      for (const form of new Set([term.word, ...term.forms].map((f) => f.toLowerCase()))) {
        const key = `${term.municipality ?? ''}/${form}`;
        const other = owners.get(key);
        if (other) problems.push(problem(RULE, file, [id], `»${form}« forklares to gange: under ${other} og ${id}.`, 'Lad ordet stå ét sted. Har det en anden betydning i én kommune, så skriv kommune.'));
        owners.set(key, id);
      }
  }
  return problems;
}
