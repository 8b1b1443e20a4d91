import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { lixOf, passagesOf, sentencesOf } from '../lix.ts';
import { policy } from '../policy.ts';

const rounded = (n: number) => Math.round(n);

/** The whole text may not be harder than the limit; a hard paragraph warns. The three worst sentences are quoted. */
export function readability(tree: MdastNode, file: string, known: ReadonlySet<string>): Problem[] {
  const passages = passagesOf(tree);
  const whole = lixOf(passages.map((p) => p.text), known);
  const problems: Problem[] = [];
  const { limit, fromWords, paragraphWarn } = policy.lix;
  if (whole.words >= fromWords && whole.lix > limit) {
    const worst = passages
      .flatMap((p) => sentencesOf(p.text))
      .map((s) => ({ s, lix: lixOf([s], known).lix }))
      .sort((a, b) => b.lix - a.lix)
      .slice(0, 3)
      .map(({ s }) => `»${s}«`);
    problems.push({ file, line: passages[0]?.line ?? 1, column: 1, severity: 'error', rule: 'laesbarhed', missing: 'ordliste.yaml:*', message: `Teksten er for svær: LIX ${rounded(whole.lix)}. Grænsen er ${limit}.`, fix: `Del de lange sætninger, og brug kortere ord. De sværeste: ${worst.join(' ')}` });
  }
  for (const { text, line } of passages) {
    const { lix, words } = lixOf([text], known);
    if (words >= 25 && lix > paragraphWarn) problems.push({ file, line, column: 1, severity: 'warning', rule: 'laesbarhed', missing: 'ordliste.yaml:*', message: `Afsnittet er svært: LIX ${rounded(lix)}.`, fix: 'Del sætningerne, eller brug kortere ord.' });
  }
  return problems;
}
