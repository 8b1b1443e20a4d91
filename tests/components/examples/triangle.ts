import CourseLine from '#components/guidance/CourseLine.astro';
import StepNav from '#components/guidance/StepNav.astro';
import Timeline from '#components/guidance/Timeline.astro';
import TriangleFigure from '#components/guidance/TriangleFigure.astro';
import TriangleList from '#components/guidance/TriangleList.astro';
import { examplesOf } from '../example.ts';
import { one, town } from '../town.ts';

const first = one(town.levels);
const named = (titles: string[]) => titles.map((title, i) => ({ ...first, order: i + 1, title, slug: `trin-${i + 1}`, href: `/lilleby/stoettetrekanten/trin-${i + 1}/` }));
const levels = named(['Hverdagen i gruppen', 'Særlige indsatser i dagtilbuddet', 'Råd fra PPR', 'Flere arbejder sammen om barnet', 'Specialtilbud']);
const longest = named(['Dagtilbudspædagogikkens hverdagsforanstaltninger', 'Specialpædagogisk støttepædagogressourcetildeling i dagtilbuddet', 'Specialbørnehavevisitationsudvalgets specialtilbud']);
const step = one(town.steps);
const steps = ['Den første bekymring', 'I siger ja', 'Handleplanen'].map((title, i) => ({ ...step, title, order: i + 1, slug: `del-${i + 1}`, href: `/lilleby/samarbejde/del-${i + 1}/` }));

export default [
  examplesOf('TriangleFigure', TriangleFigure,
    { name: 'all levels', promise: 'names and numbers each level, the first at the bottom, and leads there', props: { levels, municipality: 'Lilleby' }, says: ['Støttetrekanten i Lilleby', 'Hverdagen i gruppen', 'Specialtilbud'], has: ['a[href="/lilleby/stoettetrekanten/trin-5/"] polygon', 'a:nth-of-type(5) .number'], lacks: ['.here', '[aria-current]'] },
    { name: 'at a level', promise: 'says which one the reader is on', props: { levels, municipality: 'Lilleby', current: 'trin-2' }, has: ['.here[aria-current="page"][href="/lilleby/stoettetrekanten/trin-2/"]'], lacks: ['.here ~ .here'] },
    { name: 'at the top', promise: 'says so', props: { levels, municipality: 'Lilleby', current: 'trin-5' }, has: ['.here[href="/lilleby/stoettetrekanten/trin-5/"]'] },
    { name: 'longest words', promise: 'keeps the whole names', props: { levels: longest, municipality: 'Lilleby', current: 'trin-1' }, says: ['hverdagsforanstaltninger', 'støttepædagogressourcetildeling'] },
    { name: 'one level', promise: 'is a whole triangle', props: { levels: named(['Hverdagen']), municipality: 'Lilleby' }, has: ['polygon'], lacks: ['polygon ~ polygon'] },
  ),
  examplesOf('TriangleList', TriangleList,
    { name: 'usual', promise: 'says what each level is', props: { levels }, says: ['1. Hverdagen i gruppen', first.summary], lacks: ['[aria-current]'] },
    { name: 'brief, at a level', promise: 'names the levels alone, and marks the reader’s', props: { levels, brief: true, current: 'trin-3' }, says: ['3. Råd fra PPR'], never: [first.summary], has: ['li[aria-current="step"]'] },
    { name: 'longest words', promise: 'keeps the whole names', props: { levels: longest }, says: ['støttepædagogressourcetildeling'] },
  ),
  examplesOf('Timeline', Timeline,
    { name: 'usual', promise: 'says when before what, in order', props: { timeline: { title: 'Sundhedsplejens besøg', points: [{ when: '4-5 dage', what: 'Det første besøg.' }, { when: '2 måneder', what: 'Leg og søvn.' }, { when: '8-10 måneder', what: 'Mad og sprog.' }] } }, says: ['4-5 dage', 'Det første besøg.'], has: ['h2', 'ol[role="list"] li:nth-child(3)'], lacks: ['.then'] },
    { name: 'and then', promise: 'sets what has no fixed time apart', props: { timeline: { title: 'Sundhedsplejens besøg', points: [{ when: '8-10 måneder', what: 'Mad og sprog.' }], then: { when: 'Siden, hvis I har brug for det', what: 'Behovsbesøg.' } }, level: 4 }, says: ['Siden, hvis I har brug for det', 'Behovsbesøg.'], has: ['li.then', 'h4'] },
    { name: 'longest words', promise: 'keeps them', props: { timeline: { title: 'Sundhedsplejerskebesøgskalender', points: [{ when: 'Småbørnsundersøgelsestidspunktet', what: 'Barselsbesøgsopfølgningssamtale om børnesundhedsundersøgelsesresultater.' }] } }, says: ['børnesundhedsundersøgelsesresultater'] },
  ),
  examplesOf('CourseLine', CourseLine,
    { name: 'in the middle', promise: 'says where the reader is, and leads to the others', props: { steps, current: 'del-2' }, says: ['I er her: I siger ja'], has: ['li[aria-current="step"]', 'a[href="/lilleby/samarbejde/del-3/"]'], lacks: ['a[href="/lilleby/samarbejde/del-2/"]'] },
  ),
  examplesOf('StepNav', StepNav,
    { name: 'in the middle', promise: 'leads both ways, by name', props: { previous: one(steps), next: one(steps, (s) => s.order === 3), words: ['Forrige', 'Næste'] }, says: ['Forrige: Den første bekymring', 'Næste: Handleplanen'], has: ['[rel="prev"]', '[rel="next"]'] },
    { name: 'first', promise: 'leads on alone', props: { previous: undefined, next: one(steps), words: ['Forrige', 'Næste'] }, lacks: ['[rel="prev"]'], has: ['[rel="next"]'] },
  ),
];
