import Lead from '#components/guidance/Lead.astro';
import MeetingKit from '#components/guidance/MeetingKit.astro';
import PageTools from '#components/guidance/PageTools.astro';
import Tools from '#components/guidance/Tools.astro';
import Boks from '#components/prose/Boks.astro';
import Brev from '#components/prose/Brev.astro';
import Huskeliste from '#components/prose/Huskeliste.astro';
import Kontakt from '#components/prose/Kontakt.astro';
import Ord from '#components/prose/Ord.astro';
import PaperContact from '#components/prose/PaperContact.astro';
import PaperLink from '#components/prose/PaperLink.astro';
import PaperSection from '#components/prose/PaperSection.astro';
import PaperSubsection from '#components/prose/PaperSubsection.astro';
import { examplesOf } from '../example.ts';
import { guide, locals, one, town } from '../town.ts';

const kit = { bring: ['En ting, I har set.'], ask: ['Hvad ser I?'], agree: ['Hvem gør hvad?'] };
const paper = { ...locals, guide };
const place = one(town.services).href;

export default [
  examplesOf('Boks', Boks, { name: 'usual', promise: 'sets the title above the text', props: { titel: 'Husk' }, slot: '<p>Skriv tre ting ned.</p>', says: ['Husk', 'Skriv tre ting ned.'], has: ['.box strong'] }),
  examplesOf('Huskeliste', Huskeliste, { name: 'usual', promise: 'is a list under its title', props: { titel: 'Før mødet' }, slot: '<ul><li>Spørg, hvem der kommer.</li><li>Tag en med.</li></ul>', says: ['Før mødet'], has: ['.checklist li:nth-child(2)'] }),
  examplesOf('Brev', Brev,
    { name: 'with blanks', promise: 'has lines to fill, which a screen reader hears are empty', props: { titel: 'Brev til lederen' }, slot: `<p>Kære ______</p><p>Vi er urolige for ${'_'.repeat(90)}</p><p>Hilsen ________</p>`, says: ['Brev til lederen', '(tom linje)'], has: ['.row .blank', '.blank.long', '[data-act="fill"]', '[data-act="copy"]'] },
    { name: 'without blanks', promise: 'offers nothing to fill', props: { titel: 'Brev til lederen' }, slot: '<p>Vi vil gerne tale med jer om støttepædagogressourcetildelingsbegrundelsen.</p>', lacks: ['.blank', '[data-act="fill"]'], has: ['[data-act="copy"]'] },
  ),
  examplesOf('Kontakt', Kontakt, { name: 'usual', promise: 'shows the contact of the register, without a heading', props: { id: 'sundhedsplejen' }, locals, says: ['Sundhedsplejen', 'Kontrolleret'], has: ['.contact'], lacks: ['h3'] }),
  examplesOf('Ord', Ord,
    { name: 'a known term', promise: 'explains it at a touch, and leads to the glossary', props: { id: 'samtykke' }, slot: 'samtykke', locals, says: ['Jeres ja til, at andre må hjælpe.', 'Luk'], has: ['button[popovertarget="ord-samtykke"]', '#ord-samtykke[popover] a[href="/ordliste/#samtykke"]'] },
    { name: 'glossary at the end', promise: 'is the word alone', props: { id: 'samtykke' }, slot: 'samtykke', locals: { ...locals, glossaryAtEnd: true }, says: ['samtykke'], lacks: ['button'] },
  ),
  examplesOf('Lead', Lead,
    { name: 'with a term', promise: 'explains the term in place', props: { text: 'PPR hjælper, når I har givet samtykke.', title: 'Råd', municipality: 'lilleby' }, locals, says: ['når I har givet'], has: ['.lead button'] },
    { name: 'the title’s own term', promise: 'leaves it to the page', props: { text: 'PPR giver råd.', title: 'PPR i Lilleby', municipality: 'lilleby' }, locals, says: ['PPR giver råd.'], lacks: ['button'] },
  ),
  examplesOf('PaperContact', PaperContact, { name: 'usual', promise: 'is one line with the number', props: { id: 'hovednummer' }, locals: paper, says: ['Lilleby Kommunes hovednummer, 12 34 56 78'], has: ['p > a[data-at]'] }),
  examplesOf('PaperLink', PaperLink,
    { name: 'into the book', promise: 'leads to the place in the book, and gives its number', props: { href: place }, slot: 'PPR', locals: paper, has: ['a[href^="#"][data-at]'] },
    { name: 'out of the book', promise: 'stays as it is', props: { href: 'https://www.eksempel.dk/' }, slot: 'Kommunens side', locals: paper, has: ['a[href="https://www.eksempel.dk/"]'], lacks: ['[data-at]'] },
  ),
  examplesOf('PaperSection', PaperSection, { name: 'usual', promise: 'is below the heading of its text', props: {}, slot: 'Det kan de hjælpe med', has: ['h4'] }),
  examplesOf('PaperSubsection', PaperSubsection, { name: 'usual', promise: 'is below a section', props: {}, slot: 'Hjemme', has: ['h5'] }),
  examplesOf('MeetingKit', MeetingKit,
    { name: 'on a page', promise: 'says what to bring, ask and agree, and can be filled', props: { kit }, says: ['Tag med', 'En ting, I har set.', 'Spørg om', 'Aftal, før I går'], has: ['[data-tool="kit"]', 'h3'] },
    { name: 'on paper', promise: 'has nothing to press', props: { kit, level: 4 }, lacks: ['[data-tool]'], has: ['h4', 'h5'] },
  ),
  examplesOf('Tools', Tools, { name: 'without a script', promise: 'shows nothing that does not work', props: { offers: [{ tool: 'print', label: 'Udskriv' }] }, never: ['Udskriv'], has: ['[data-tool="print"][data-label="Udskriv"]'], lacks: ['button'] }),
  examplesOf('PageTools', PageTools, { name: 'without a script', promise: 'has places for printing and reading aloud', props: {}, has: ['[data-tool="print"]', '[data-tool="read"]'], lacks: ['button'] }),
];
