import Explained from '#components/guidance/Explained.astro';
import MeetingKit from '#components/guidance/MeetingKit.astro';
import PageTools from '#components/guidance/PageTools.astro';
import TermNote from '#components/guidance/TermNote.astro';
import Tools from '#components/guidance/Tools.astro';
import Boks from '#components/prose/Boks.astro';
import Brev from '#components/prose/Brev.astro';
import Huskeliste from '#components/prose/Huskeliste.astro';
import Kontakt from '#components/prose/Kontakt.astro';
import PaperContact from '#components/prose/PaperContact.astro';
import PaperLink from '#components/prose/PaperLink.astro';
import PaperSection from '#components/prose/PaperSection.astro';
import PaperSubsection from '#components/prose/PaperSubsection.astro';
import { examplesOf } from '../example.ts';
import { guide, locals, one, site, town } from '../town.ts';

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
  examplesOf('TermNote', TermNote, { name: 'usual', promise: 'explains the term at a touch, and leads to the glossary', props: { term: one(site.terms, (t) => t.id === 'samtykke') }, slot: 'samtykke', says: ['samtykke', 'Jeres ja til, at andre må hjælpe.', 'Luk'], has: ['button[popovertarget="ord-samtykke"]', '#ord-samtykke[popover] a[href="/ordliste/#samtykke"]'] }),
  examplesOf('Explained', Explained,
    { name: 'with a term', promise: 'explains the first use where it stands', props: { municipality: 'lilleby' }, slot: '<p>Når I har givet samtykke.</p><p>Et samtykke er frivilligt.</p>', locals, says: ['Når I har givet', 'Et samtykke er frivilligt.'], has: ['p:first-child button', 'p:last-child:not(:has(button))'] },
    { name: 'the title’s own term', promise: 'leaves it to the page', props: { title: 'Samtykke', municipality: 'lilleby' }, slot: '<p>Et samtykke er frivilligt.</p>', locals, lacks: ['button'] },
    { name: 'a term in a link alone', promise: 'explains an abbreviation at the end', props: { municipality: 'lilleby' }, slot: '<p><a href="/">Spørg PPR</a></p>', locals, has: ['p.small strong'], lacks: ['button'] },
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
