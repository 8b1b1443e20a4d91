import Choices from '#components/guidance/Choices.astro';
import Outcome from '#components/guidance/Outcome.astro';
import PathMapFigure from '#components/guidance/PathMapFigure.astro';
import PathNode from '#components/guidance/PathNode.astro';
import PathProof from '#components/guidance/PathProof.astro';
import PathTreeList from '#components/guidance/PathTreeList.astro';
import PrintOutcome from '#components/guidance/PrintOutcome.astro';
import { pathTree, type PathTree } from '#domain/path-map.ts';
import type { NodePage } from '#domain/site.ts';
import { examplesOf } from '../example.ts';
import { guide, one, town } from '../town.ts';

const node = (slug: string): NodePage => one(town.nodes, (n) => n.slug === slug);
const start = node('start');
const outcome = node('akut');
if (start.kind !== 'question' || outcome.kind !== 'outcome') throw new Error('The tiny site has another contact path.');
const tree = pathTree(town);
if (!tree) throw new Error('The tiny site has no contact path.');
const longest: PathTree = {
  ...tree,
  next: tree.next.map((t) => ({ ...t, answer: 'Vores specialbørnehavevisitationsansøgning er forsinket, og vi ved ikke hvorfor', node: { ...t.node, title: 'Er sagsbehandlingstidsoverskridelsen meddelt jer af kommunens forvaltningsmedarbejdere?' } })),
};

export default [
  examplesOf('Choices', Choices,
    { name: 'usual', promise: 'says of each answer whether a question or a contact follows', props: { node: start }, says: ['Vores barn går i dagtilbud', 'Ét spørgsmål mere', 'Barnet er i fare', 'Vis kontakten'], has: ['a[href="/lilleby/kontakt/bekymring/"]'] },
    { name: 'longest words', promise: 'shows the whole answer', props: { node: { ...start, choices: [{ ...one(start.choices), text: 'Specialbørnehavevisitationsudvalgets indstillingsbegrundelse er svær at forstå' }] } }, says: ['indstillingsbegrundelse'] },
  ),
  examplesOf('PathNode', PathNode,
    { name: 'after one answer', promise: 'shows the answer, how to change it, and where one is', props: { municipality: town, node: node('bekymring') }, says: ['Vores barn går i dagtilbud', 'Skift svar', 'I er her: Hvem har set det?'], has: ['[aria-current="step"]', 'a[href="/lilleby/kontakt/"]'] },
    { name: 'at the start', promise: 'shows nothing', props: { municipality: town, node: start }, lacks: ['*'] },
    { name: 'several ways in', promise: 'claims no way that may not be the reader’s', props: { municipality: town, node: outcome }, lacks: ['*'] },
  ),
  examplesOf('Outcome', Outcome,
    { name: 'usual', promise: 'says whom, when, what to say, what then, and what if nothing happens', props: { node: outcome }, says: ['Dem skal I kontakte', '112', '114', 'Hvornår?', 'Det kan I sige', 'Vi er urolige for vores barn.', 'Det sker bagefter', 'Hvis der ikke sker noget'], has: ['.say li:nth-child(3)', 'h2'] },
    { name: 'deeper', promise: 'makes deeper headings', props: { node: outcome, level: 4 }, has: ['h4'], lacks: ['h2', 'h3'] },
  ),
  examplesOf('PrintOutcome', PrintOutcome,
    { name: 'the first of the book', promise: 'explains the sentences', props: { node: outcome, explained: true }, locals: { guide }, says: ['Læs sætningerne op', 'Alarm 112', 'Hvis der ikke sker noget'] },
    { name: 'a later one', promise: 'does not explain again', props: { node: outcome, explained: false }, locals: { guide }, never: ['Læs sætningerne op'], says: ['Vi er urolige for vores barn.'] },
  ),
  examplesOf('PathMapFigure', PathMapFigure,
    { name: 'usual', promise: 'draws each question and outcome, and says the same as a list', props: { tree, municipality: 'Lilleby' }, says: ['Kort over kontaktvejen i Lilleby', 'Kortet som liste med links', 'Tal med lederen'], has: ['svg[role="img"]', '.dot.end', '.dot:not(.end)', '.tree a[href="/lilleby/kontakt/akut/"]'] },
    { name: 'longest words', promise: 'keeps all of them', props: { tree: longest, municipality: 'Lilleby' }, says: ['specialbørnehavevisitationsansøgning', 'sagsbehandlingstidsoverskridelsen'] },
    { name: 'one step', promise: 'draws no line', props: { tree: { ...tree, next: [] }, municipality: 'Lilleby' }, lacks: ['.line'], has: ['.dot'] },
  ),
  examplesOf('PathTreeList', PathTreeList,
    { name: 'a question', promise: 'shows each answer with what it leads to', props: { branch: tree }, inside: 'ul', says: ['Barnet er i fare: Ring med det samme'], has: ['li li'] },
    { name: 'an outcome', promise: 'ends there', props: { branch: { node: outcome, answer: 'Barnet er i fare', next: [] } }, inside: 'ul', lacks: ['li li'], has: ['a'] },
  ),
  examplesOf('PathProof', PathProof,
    { name: 'usual', promise: 'counts steps, ways and states of contacts', props: { municipalities: [town] }, says: ['4 trin', 'længste vej 2 spørgsmål', 'korteste vej 1 spørgsmål', '1 ikke oplyst', '1 taget ned'] },
  ),
];
