import Hero from '#components/guidance/Hero.astro';
import AcuteStrip from '#components/shell/AcuteStrip.astro';
import Breadcrumbs from '#components/shell/Breadcrumbs.astro';
import Footer from '#components/shell/Footer.astro';
import Header from '#components/shell/Header.astro';
import SearchForm from '#components/shell/SearchForm.astro';
import { frameOf } from '#domain/navigation.ts';
import { examplesOf } from '../example.ts';
import { site, town } from '../town.ts';

const publishing = { name: 'Støttevejen', url: undefined, publisher: undefined, reportEmail: undefined, editUrl: undefined };
const page = { title: 'Støttetrekanten', description: 'Hjælpen, trin for trin.', href: site.paths.triangle(town.slug), municipality: town };
const twice = { ...site, municipalities: [town, { ...town, slug: 'storby', name: 'Storby' }] };
const frame = frameOf(twice, publishing, page);
const owned = frameOf(twice, { ...publishing, publisher: 'Lilleby Kommune', reportEmail: 'fejl@eksempel.dk', editUrl: 'https://www.eksempel.dk/edit/' }, { ...page, href: town.services[0]?.href ?? '' });

export default [
  examplesOf('Header', Header,
    { name: 'in a municipality', promise: 'says where one is, and has the four sections', props: { frame }, says: ['Støttevejen', 'Lilleby', 'Kontakt', 'Trekanten', 'Samarbejde', 'Tilbud'], has: ['[aria-current="page"][href="/lilleby/stoettetrekanten/"]', 'form[role="search"]'] },
    { name: 'outside', promise: 'has no sections', props: { frame: frameOf(twice, publishing, { title: 'Kilder', description: 'Kilder.', href: site.paths.sources() }) }, lacks: ['nav', '.place'] },
    { name: 'on the search page', promise: 'has no second search field', props: { frame: frameOf(twice, publishing, { title: 'Søg', description: 'Søg.', href: site.paths.search() }) }, lacks: ['form'] },
    { name: 'longest name', promise: 'keeps it', props: { frame: { ...frame, municipality: { slug: 'x', name: 'Lyngby-Taarbæk-Ringkøbing-Skjern', href: '/x/' } } }, says: ['Lyngby-Taarbæk-Ringkøbing-Skjern'] },
  ),
  examplesOf('SearchForm', SearchForm,
    { name: 'in a municipality', promise: 'searches there', props: { action: '/soeg/', municipality: town }, has: ['input[aria-label="Søg i Lilleby"]', 'input[type="hidden"][name="kommune"][value="lilleby"]', 'button[type="submit"]'] },
    { name: 'outside', promise: 'searches everywhere', props: { action: '/soeg/', municipality: undefined }, lacks: ['input[name="kommune"]'], has: ['input[name="q"]'] },
  ),
  examplesOf('AcuteStrip', AcuteStrip,
    { name: 'in a municipality', promise: 'can call 112 and 114, and leads to the acute page', props: { contacts: frame.acute, page: frame.acutePage, municipality: 'Lilleby' }, says: ['Livsfare: 112', 'Haster: 114', 'Akut i Lilleby'], has: ['a[href="tel:112"]', 'a[href="tel:114"]'] },
    { name: 'outside', promise: 'can call 112 and 114', props: { contacts: frame.acute, page: undefined, municipality: undefined }, has: ['a[href="tel:112"]', 'a[href="tel:114"]'], never: ['Akut i'] },
  ),
  examplesOf('Breadcrumbs', Breadcrumbs,
    { name: 'two above', promise: 'leads to each, the highest first', props: { home: '/', crumbs: [{ text: 'Lilleby', href: '/lilleby/' }, { text: 'Støttetrekanten', href: '/lilleby/stoettetrekanten/' }] }, says: ['Forside', 'Lilleby', 'Støttetrekanten'], has: ['nav[aria-label="Du er her"] li:nth-child(3)'] },
    { name: 'none above', promise: 'leads to the front page', props: { home: '/', crumbs: [] }, has: ['a[href="/"]'], lacks: ['li:nth-child(2)'] },
  ),
  examplesOf('Footer', Footer,
    { name: 'nothing configured', promise: 'says that nobody official is behind it, and that no address is set', props: { frame }, says: ['Uafhængig side. Ikke kommunens egen.', 'Der er endnu ingen adresse at skrive til.', 'Ingen cookies. Ingen sporing.', '22. november 2026', 'Tilgængelighedserklæring'], lacks: ['a[href^="mailto:"]'], never: ['For redaktører'] },
    { name: 'published by an owner', promise: 'says who, where to report, and where editors edit', props: { frame: owned }, says: ['Udgivet af Lilleby Kommune.', 'Skriv ikke om jeres barn.', 'For redaktører'], has: ['a[href="mailto:fejl@eksempel.dk"]'], never: ['Uafhængig'] },
  ),
  examplesOf('Hero', Hero,
    { name: 'usual', promise: 'is the title of the page', props: { title: 'Hjælp til jeres barn i Lilleby', lead: town.intro }, says: [town.intro], has: ['h1', 'svg[aria-hidden="true"]'] },
    { name: 'longest words', promise: 'keeps them', props: { title: 'Specialbørnehavevisitationsudvalgets støttemuligheder', lead: 'Dagtilbudspædagogikkens hverdagsforanstaltninger.' }, says: ['visitationsudvalgets'] },
  ),
];
