import { checkContent } from '#checks/check.ts';
import { report } from '#checks/report.ts';
import { pathText, pathTree } from '#domain/path-map.ts';
import { site } from '#site.ts';

/** What a path rests on: its steps, the registers of contacts, the municipality itself. A fault in any of them leaves nothing proved. */
const RESTS_ON = /\/(?:kontaktveje\/|kontakter\.yaml$|kommune\.yaml$)/;

/** `npm run kontaktveje`: the proof of every municipality's contact path, and the whole graph as text. Exit code 1 when one fails. */
const verdict = checkContent(process.cwd(), site.today);
const faults = verdict.problems.filter((p) => p.severity === 'error' && RESTS_ON.test(p.file));
for (const m of verdict.site.municipalities) {
  const lengths = m.routes.map((r) => r.steps.length);
  const tree = pathTree(m);
  const own = faults.filter((f) => f.file.includes(`/${m.slug}/`) || f.file === 'content/kontakter.yaml').length;
  console.log(`\n${m.name}: ${m.nodes.length} trin, ${m.routes.length} veje, længste ${Math.max(0, ...lengths)} spørgsmål, korteste ${lengths.length > 0 ? Math.min(...lengths) : 0}. ${own === 0 ? 'Alle svar fører til en kontakt.' : `${own} fejl.`}`);
  if (tree) console.log(pathText(tree, '  '));
}
if (faults.length > 0) console.log(`\n${report(faults)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
