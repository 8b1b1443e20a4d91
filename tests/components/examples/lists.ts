import AnswerCell from '#components/guidance/AnswerCell.astro';
import CoverageMatrix from '#components/guidance/CoverageMatrix.astro';
import GlossaryList from '#components/guidance/GlossaryList.astro';
import LocalAnswers from '#components/guidance/LocalAnswers.astro';
import MunicipalityChooser from '#components/guidance/MunicipalityChooser.astro';
import MunicipalityFront from '#components/guidance/MunicipalityFront.astro';
import SearchBox from '#components/guidance/SearchBox.astro';
import SourceList from '#components/guidance/SourceList.astro';
import StatusList from '#components/guidance/StatusList.astro';
import TopicIndex from '#components/guidance/TopicIndex.astro';
import { statusList } from '#domain/status.ts';
import { topicsOf } from '#domain/topics.ts';
import { examplesOf } from '../example.ts';
import { contact, locals, one, site, town } from '../town.ts';

const level = one(town.levels);
const question = one(site.questions, (q) => q.id === 'foerste-kontakt');
const right = { ...one(site.rights), answers: [question] };
const storby = { ...town, slug: 'storby', name: 'Storby', href: '/storby/', nodes: [], levels: [], services: [], steps: [] };
const old = one(site.sources, (s) => s.supersededBy !== undefined);
const many = Array.from({ length: 13 }, (_, n) => ({ ...town, slug: `by-${n}`, name: `By ${n}` }));
const acute = site.nationalContacts.filter((c) => c.acute);
const search = { action: '/soeg/', base: '/', acute, files: { shared: '_astro/soegeord-faelles.txt', own: { '': 'ord.json', lilleby: 'lilleby.json', storby: 'storby.json' } } };

export default [
  examplesOf('AnswerCell', AnswerCell,
    { name: 'answered', promise: 'leads to the answer', props: { cell: { kind: 'answered', pages: [level] } }, says: [level.title], has: [`a[href="${level.href}"]`] },
    { name: 'unanswered', promise: 'says “ikke oplyst”, why, and whom to ask', props: { cell: { kind: 'unanswered', ask: contact('hovednummer'), note: 'Vi har ledt på kommunens sider.' } }, says: ['Ikke oplyst.', 'Vi har ledt på kommunens sider.', '12 34 56 78'] },
    { name: 'missing', promise: 'says so', props: { cell: { kind: 'missing' } }, says: ['Mangler.'], lacks: ['a'] },
  ),
  examplesOf('CoverageMatrix', CoverageMatrix, { name: 'usual', promise: 'shows each question with each municipality’s answer or gap', props: { site: { ...site, municipalities: [town, storby] } }, says: ['Hvem skal vi tale med først?', 'Lilleby: Tal med lederen', 'Ikke oplyst. Spørg: Lederen.', 'Storby: Mangler.', 'Hele landet:'] }),
  examplesOf('StatusList', StatusList,
    { name: 'something left', promise: 'counts what is left and leads there', props: { statuses: statusList(site, new Map([[level.file, 41.6]])) }, says: ['Lilleby', '(LIX 42)', '1 er ikke oplyst.'], has: ['details summary', `a[href="${level.href}"]`] },
    { name: 'nothing left', promise: 'says so', props: { statuses: statusList(site, new Map()).map((s) => ({ ...s, unanswered: [], withdrawn: [], outdated: [], overdue: [], unsourced: [], hard: [], unverified: [], unknown: [] })) }, says: ['Ingen kendte mangler.', 'Alle numre er kontrolleret.'], lacks: ['details'] },
  ),
  examplesOf('LocalAnswers', LocalAnswers,
    { name: 'usual', promise: 'leads to each municipality’s answer, and says where there is none', props: { page: right, municipalities: [town, storby] }, says: ['I jeres kommune', 'Lilleby', '(ikke oplyst)'], has: ['a[href="/lilleby/kontakt/tal-med-lederen/"]', `a[href="${question.href}"]`] },
    { name: 'very many municipalities', promise: 'leads to the question’s own page', props: { page: right, municipalities: many }, has: [`h3 a[href="${question.href}"]`], lacks: ['ul'] },
    { name: 'no local question', promise: 'shows nothing', props: { page: { ...right, answers: [] }, municipalities: [town] }, lacks: ['*'] },
  ),
  examplesOf('GlossaryList', GlossaryList,
    { name: 'usual', promise: 'explains each term, and says where a word holds in one municipality alone', props: { terms: site.terms, municipalities: site.municipalities }, says: ['Jeres ja til, at andre må hjælpe.', 'Sådan bruges ordet i Lilleby', 'Kilde: En lov om dagtilbud, maj 2024.'], has: ['h2#samtykke'] },
    { name: 'with an English word', promise: 'marks its language', props: { terms: [{ ...one(site.terms), english: 'consent', long: 'I kan altid sige nej igen.' }], municipalities: site.municipalities }, has: ['[lang="en"]'], says: ['I kan altid sige nej igen.'] },
  ),
  examplesOf('SourceList', SourceList, { name: 'usual', promise: 'says of each source how old it is, whether we read it ourselves, and what replaced it', props: { uses: site.sources.map((source) => ({ source, pages: source === old ? [] : [level] })), municipalities: site.municipalities }, says: ['Lilleby Kommune, efter 25. november 2020. Vi har læst kilden selv.', 'Vi har læst en andens gengivelse.', 'Afløst af: En lov om dagtilbud', 'Bruges på én side'], has: ['#lilleby-side h3', 'a[rel="noreferrer"]'] }),
  examplesOf('TopicIndex', TopicIndex, { name: 'usual', promise: 'leads to each page and word, by letter', props: { groups: topicsOf(site) }, says: ['PPR (ord)', 'Hverdagen (Lilleby)'], has: ['nav a[href="#bogstav-p"]', 'h2#bogstav-p', 'h2#bogstav-aa'] }),
  examplesOf('MunicipalityFront', MunicipalityFront,
    { name: 'usual', promise: 'has the three tasks first, then what is good to have', props: { municipality: town, paths: site.paths, alone: false }, locals, says: ['Lukket mellem jul og nytår', 'Hvem skal I kontakte?', 'Barnet er i fare', 'Hvilken hjælp findes?', 'Hvordan samarbejder I med dagtilbuddet?', 'Vælg en anden kommune'], has: ['a[href="/lilleby/kontakt/akut/"]', 'a[href="/lilleby/pjece.pdf"]'] },
    { name: 'a new municipality', promise: 'stands without texts, notices and a page of its own', props: { municipality: { ...storby, notices: [], website: '' }, paths: site.paths, alone: true }, locals, says: ['Hvem skal I kontakte?'], lacks: ['.note', '[rel="noreferrer"]'], never: ['Vælg en anden kommune'] },
  ),
  examplesOf('MunicipalityChooser', MunicipalityChooser, { name: 'usual', promise: 'leads to each municipality, and helps those who live elsewhere', props: { site: { ...site, municipalities: [town, storby] } }, says: ['Vælg jeres kommune', 'Storby', 'Bor I i en anden kommune?', 'Hvem skal vi tale med først?'], has: ['a[href="/lilleby/"]', 'a[href="/rettigheder/"]'] }),
  examplesOf('SearchBox', SearchBox,
    { name: 'before a word is typed', promise: 'names its fields, and works as a form', props: { ...search, municipalities: [town, storby] }, has: ['form[method="get"]', 'label[for="q"]', 'label[for="kommune"]', 'option[value="storby"]', '[role="status"]', '[data-search-danger][hidden]', 'noscript'] },
    { name: 'only municipality', promise: 'asks for none', props: { ...search, municipalities: [town] }, has: ['div[hidden] select option[value="lilleby"]'], lacks: ['option[value=""]', 'option[value="alle"]'] },
  ),
];
