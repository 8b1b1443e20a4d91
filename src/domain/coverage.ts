import type { Contact } from './contacts.ts';
import { problem, type Problem } from './problem.ts';
import { pagesOf, type Municipality, type Page, type Question, type Site } from './site.ts';

/** How one municipality (or, for national questions, the shared pages) answers one question. */
export type Cell = { kind: 'answered'; pages: Page[] } | { kind: 'unanswered'; ask: Contact; note: string } | { kind: 'missing' };

const answering = (pages: Page[], question: Question) => pages.filter((p) => !p.withdrawn && p.answers.some((q) => q.id === question.id));

/** A municipality's answer to a question of its own. */
export function answerIn(m: Municipality, question: Question): Cell {
  const pages = answering(pagesOf(m), question);
  if (pages.length > 0) return { kind: 'answered', pages };
  const gap = m.unanswered.find((u) => u.question.id === question.id);
  return gap ? { kind: 'unanswered', ask: gap.ask, note: gap.note } : { kind: 'missing' };
}

/** The shared pages' answer to a question that is the same everywhere. */
export function nationalAnswer(site: Site, question: Question): Cell {
  const pages = answering(site.rights, question);
  return pages.length > 0 ? { kind: 'answered', pages } : { kind: 'missing' };
}

/** The contract: every must has an answer, or an honest gap; no gap stands beside an answer. */
export function coverageProblems(site: Site): Problem[] {
  const problems: Problem[] = [];
  for (const question of site.questions) {
    const severity = question.must ? 'error' : 'warning';
    if (question.scope === 'national') {
      if (nationalAnswer(site, question).kind === 'missing')
        problems.push({ ...problem('spoergsmaal', 'content/spoergsmaal.yaml', [question.id], `Ingen side i rettigheder/ besvarer »${question.text}«.`, `Skriv ${question.id} under besvarer på den side, der svarer.`, severity), missing: `svar:${question.id}` });
      continue;
    }
    for (const m of site.municipalities) {
      const cell = answerIn(m, question);
      if (cell.kind === 'missing')
        problems.push({ ...problem('spoergsmaal', m.file, ['ubesvaret'], `${m.name} svarer ikke på »${question.text}« (${question.id}).`, `Skriv ${question.id} under besvarer på den side, der svarer, eller skriv spørgsmålet under ubesvaret med en, forældre kan spørge.`, severity), missing: `svar:${m.slug}/${question.id}` });
      else if (cell.kind === 'answered' && m.unanswered.some((u) => u.question.id === question.id))
        problems.push(problem('spoergsmaal', m.file, ['ubesvaret'], `»${question.text}« står som ubesvaret, men ${cell.pages[0]?.file} besvarer det.`, 'Slet spørgsmålet under ubesvaret, eller under besvarer på siden.'));
    }
  }
  return problems;
}
