import { daysBetween } from '#domain/freshness.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { longDay } from '#domain/sources.ts';
import type { Given } from '../given.ts';
import { policy } from '../policy.ts';

const RULE = 'datoer';
type Path = (string | number)[];

const exists = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** Something somebody did: not in the future, and not before this site could be. */
function done(file: string, path: Path, day: string, today: string): Problem[] {
  if (day > today) return [problem(RULE, file, path, `Datoen ${longDay(day)} ligger i fremtiden.`, 'Skriv den dag, det virkelig skete.')];
  if (day < policy.earliestDay) return [problem(RULE, file, path, `Datoen ${longDay(day)} er for gammel til at være rigtig.`, 'Se efter, om året er skrevet rigtigt.')];
  return [];
}

/** Days that cannot be true: work done in the future, a review older than its text, a source from a day that never was. */
export function dates({ content, today }: Given): Problem[] {
  const problems: Problem[] = [];
  const { kontaktveje, stoettetrekanten, samarbejde, tilbud, rettigheder, om } = content;
  for (const { file, data } of [...kontaktveje, ...stoettetrekanten, ...samarbejde, ...tilbud, ...rettigheder, ...om]) {
    problems.push(...done(file, ['skrevet', 'dato'], data.written, today));
    if (!data.reviewed) continue;
    problems.push(...done(file, ['gennemgaaet', 'dato'], data.reviewed.date, today));
    if (data.reviewed.date < data.written)
      problems.push(problem(RULE, file, ['gennemgaaet', 'dato'], 'Teksten er skrevet om, efter at den blev gennemgået.', 'Få den gennemgået igen, og skriv den nye dato. Eller slet gennemgaaet.'));
  }
  for (const { file, data } of [...content.kontakter, ...content.kommunekontakter])
    for (const [id, contact] of Object.entries(data)) if (contact.checked) problems.push(...done(file, [id, 'kontrolleret', 'dato'], contact.checked.date, today));

  for (const { file, data } of content.kilder)
    for (const [id, source] of Object.entries(data)) {
      const day = source.date.replace('efter ', '');
      if (day.length === 10 && !exists(day)) problems.push(problem(RULE, file, [id, 'dato'], `Dagen ${day} findes ikke.`, 'Skriv den dato, der står i kilden.'));
      else if (day !== 'udateret' && day > today.slice(0, day.length)) problems.push(problem(RULE, file, [id, 'dato'], 'Kildens dato ligger i fremtiden.', 'Skriv den dato, der står i kilden, eller udateret.'));
    }

  for (const { file, data } of content.varsler)
    data.forEach((notice, i) => {
      if (notice.from < policy.earliestDay) problems.push(...done(file, ['varsler', i, 'fra'], notice.from, today));
      if (daysBetween(notice.to, today) > policy.noticeKeptDays) problems.push(problem(RULE, file, ['varsler', i, 'til'], `Varslet »${notice.title}« sluttede ${longDay(notice.to)}.`, 'Slet varslet.', 'warning'));
      if (daysBetween(notice.from, notice.to) > policy.noticeMaxDays || daysBetween(today, notice.from) > policy.noticeMaxDays)
        problems.push(problem(RULE, file, ['varsler', i, daysBetween(today, notice.from) > policy.noticeMaxDays ? 'fra' : 'til'], `Varslet »${notice.title}« gælder mere end et år frem.`, 'Se efter, om året er rigtigt. Det, der gælder længe, hører til på en side.', 'warning'));
    });
  return problems;
}
