import type { Contact } from './contacts.ts';
import { problem, type Problem } from './problem.ts';
import { pagesOf, type Municipality, type Page, type Question, type Site } from './site.ts';

/** How one municipality (or, for national questions, the shared pages) answers one question. `down`: the page that did, until it was taken down. */
export type Cell = { kind: 'answered'; pages: Page[] } | { kind: 'unanswered'; ask: Contact; note: string; down?: Page } | { kind: 'missing'; down?: Page };

const answering = (pages: Page[], question: Question) => {
  const all = pages.filter((p) => p.answers.some((q) => q.id === question.id));
  return { pages: all.filter((p) => !p.withdrawn), down: all.find((p) => p.withdrawn) };
};

/** A municipality's answer to a question of its own. */
export function answerIn(m: Municipality, question: Question): Cell {
  const { pages, down } = answering(pagesOf(m), question);
  if (pages.length > 0) return { kind: 'answered', pages };
  const gap = m.unanswered.find((u) => u.question.id === question.id);
  if (gap) return { kind: 'unanswered', ask: gap.ask, note: gap.note };
  return down ? { kind: 'unanswered', ask: m.askHere, note: `»${down.title}«: ${down.summary}`, down } : { kind: 'missing' };
}

/** The shared pages' answer to a question that is the same everywhere. */
export function nationalAnswer(site: Site, question: Question): Cell {
  const { pages, down } = answering(site.rights, question);
  if (pages.length > 0) return { kind: 'answered', pages };
  return { kind: 'missing', ...(down ? { down } : {}) };
}

/** The contract: every must has an answer, or an honest gap; no gap stands beside an answer. A page that is taken down stops nothing: it must work at once. */
export function coverageProblems(site: Site): Problem[] {
  const problems: Problem[] = [];
  const judge = (question: Question, cell: Cell, missing: () => Problem) => {
    if (cell.kind !== 'answered' && cell.down)
      problems.push(problem('spoergsmaal', cell.down.file, ['tilbagetrukket'], `Siden er taget ned, og ingen anden svarer på »${question.text}« (${question.id}).`, 'Ret teksten, og slet tilbagetrukket, eller lad en anden side svare.', 'warning'));
    else if (cell.kind === 'missing') problems.push(missing());
  };
  for (const question of site.questions) {
    const severity = question.must ? 'error' : 'warning';
    if (question.scope === 'national') {
      judge(question, nationalAnswer(site, question), () => ({
        ...problem('spoergsmaal', 'content/spoergsmaal.yaml', [question.id], `Ingen side i rettigheder/ besvarer »${question.text}«.`, `Skriv ${question.id} under besvarer på den side, der svarer.`, severity),
        missing: `svar:${question.id}`,
      }));
      continue;
    }
    for (const m of site.municipalities) {
      const cell = answerIn(m, question);
      judge(question, cell, () => ({
        ...problem('spoergsmaal', m.file, ['ubesvaret'], `${m.name} svarer ikke på »${question.text}« (${question.id}).`, `Skriv ${question.id} under besvarer på den side, der svarer, eller skriv spørgsmålet under ubesvaret med en, forældre kan spørge.`, severity),
        missing: `svar:${m.slug}/${question.id}`,
      }));
      if (cell.kind === 'answered' && m.unanswered.some((u) => u.question.id === question.id))
        problems.push(problem('spoergsmaal', m.file, ['ubesvaret'], `»${question.text}« står som ubesvaret, men ${cell.pages[0]?.file} besvarer det.`, 'Slet spørgsmålet under ubesvaret, eller under besvarer på siden.'));
    }
  }
  return problems;
}
