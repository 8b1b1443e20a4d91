import type { Contact } from './contacts.ts';
import { editedFile } from './edited-file.ts';
import type { Municipality, Site } from './site.ts';

export interface Link {
  text: string;
  href: string;
}

/** Fixed places of the site; components put them into words. */
export type Place = 'contact' | 'triangle' | 'cooperation' | 'services' | 'contacts' | 'topics' | 'print' | 'rights' | 'glossary' | 'sources' | 'coverage' | 'privacy' | 'accessibility';

/** A link to a fixed place, of one municipality where `of` names it. */
export interface PlaceLink {
  place: Place;
  href: string;
  of?: string;
}

/** Who publishes and where: the part of the configuration pages show. */
export interface Publishing {
  name: string;
  url: string | undefined;
  publisher: string | undefined;
  reportEmail: string | undefined;
  /** Where the repository's files are edited; ends with a slash. */
  editUrl?: string | undefined;
}

/** What a page says about itself; everything else in the frame follows. */
export interface FrameInput {
  title: string;
  description: string;
  href: string;
  municipality?: Municipality;
  /** Between the municipality (or the front page) and this page. */
  crumbs?: Link[];
  noindex?: boolean;
  /** The page search engines should show instead of this one. */
  standsFor?: string;
  /** The last crumb; the title when left out. */
  shortTitle?: string;
  /** The print page and others that should not carry the municipality's sections. */
  bare?: boolean;
}

/** Everything around the text: finished data for the layout, no URL is built later. */
export interface Frame {
  siteName: string;
  documentTitle: string;
  description: string;
  canonical?: string;
  image?: string;
  noindex: boolean;
  href: string;
  home: string;
  search: string;
  favicon: string;
  colour: string;
  municipality?: { slug: string; name: string; href: string };
  /** The site holds one municipality: its front page is the site's, and nothing leads to others. */
  alone: boolean;
  sections: (PlaceLink & { current: boolean })[];
  /** The way here from the site's front page (`home`), which stands before them. */
  crumbs: Link[];
  isFront: boolean;
  acute: Contact[];
  acutePage?: string;
  footer: (Link | PlaceLink)[];
  publisher?: string;
  reportEmail?: string;
  /** For editors only: the page's own file, opened for change. */
  edit?: { file: string; href: string };
  today: string;
}

/** The page on which a municipality says what to do in danger, when its path has one. */
export const acutePageOf = (m: Municipality) => m.nodes.find((n) => n.slug === 'akut' && !n.withdrawn)?.href;

/** The frame of one page: titles, ways on and ways back, all as finished addresses. */
export function frameOf(site: Site, publishing: Publishing, page: FrameInput): Frame {
  const { paths } = site;
  const m = page.municipality;
  const sections: PlaceLink[] = m && !page.bare
    ? [
        { place: 'contact', href: paths.contact(m.slug) },
        { place: 'triangle', href: paths.triangle(m.slug) },
        { place: 'cooperation', href: paths.cooperation(m.slug) },
        { place: 'services', href: paths.services(m.slug) },
      ]
    : [];
  const acutePage = m && acutePageOf(m);
  const file = publishing.editUrl ? editedFile(site, page.href) : undefined;
  const [first, ...others] = site.municipalities;
  const alone = first !== undefined && others.length === 0;
  const home = alone ? first.href : paths.home();
  const isFront = page.href === home;
  const suffix = m && !page.title.includes(m.name) ? `${m.name} · ${publishing.name}` : publishing.name;
  return {
    siteName: publishing.name,
    documentTitle: isFront ? `${publishing.name}: ${page.title}` : `${page.title} · ${suffix}`,
    description: page.description,
    ...(publishing.url ? { canonical: publishing.url + (page.standsFor ?? page.href), image: publishing.url + paths.file('deling.png') } : {}),
    noindex: page.noindex ?? false,
    href: page.href,
    home,
    search: paths.search(),
    favicon: paths.file('favicon.svg'),
    colour: m?.colour ?? 'hav',
    ...(m ? { municipality: { slug: m.slug, name: m.name, href: m.href } } : {}),
    alone,
    sections: sections.map((s) => ({ ...s, current: page.href.startsWith(s.href) })),
    isFront,
    crumbs: isFront ? [] : [...(m && m.href !== page.href && !alone ? [{ text: m.name, href: m.href }] : []), ...(page.crumbs ?? [])],
    acute: site.nationalContacts.filter((c) => c.acute),
    ...(acutePage ? { acutePage } : {}),
    footer: [
      ...((m ? [{ place: 'contacts', href: paths.contacts(m.slug), of: m.name }, { place: 'topics', href: paths.topics(m.slug), of: m.name }, { place: 'print', href: paths.print(m.slug), of: m.name }] : [{ place: 'topics', href: paths.topics() }]) satisfies PlaceLink[]),
      { place: 'rights', href: paths.rights() },
      { place: 'glossary', href: paths.glossary() },
      { place: 'sources', href: paths.sources() },
      { place: 'coverage', href: paths.coverage() },
      ...site.about.filter((a) => !['tilgaengelighed', 'privatliv'].includes(a.slug)).map((a) => ({ text: a.shortTitle, href: a.href })),
      { place: 'privacy', href: paths.about('privatliv') },
      { place: 'accessibility', href: paths.about('tilgaengelighed') },
    ],
    ...(publishing.publisher ? { publisher: publishing.publisher } : {}),
    ...(publishing.reportEmail ? { reportEmail: publishing.reportEmail } : {}),
    ...(file ? { edit: { file, href: publishing.editUrl + file } } : {}),
    today: site.today,
  };
}
