import type { Contact } from './contacts.ts';
import type { Municipality, Site } from './site.ts';

export interface Link {
  text: string;
  href: string;
}

/** Who publishes and where: the part of the configuration pages show. */
export interface Publishing {
  name: string;
  url: string | undefined;
  publisher: string | undefined;
  reportEmail: string | undefined;
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
  sections: (Link & { current: boolean })[];
  crumbs: Link[];
  here: string;
  acute: Contact[];
  acutePage?: string;
  footer: Link[];
  publisher?: string;
  reportEmail?: string;
  today: string;
}

/** The words navigation uses, from strings/. */
export interface NavigationWords {
  contact: string; triangle: string; cooperation: string; services: string; contacts: string;
  rights: string; glossary: string; sources: string; topics: string; coverage: string; accessibility: string; privacy: string; about: string; frontPage: string; print: string;
}

/** The page on which a municipality says what to do in danger, when its path has one. */
export const acutePageOf = (m: Municipality) => m.nodes.find((n) => n.slug === 'akut' && !n.withdrawn)?.href;

export function frameOf(site: Site, publishing: Publishing, words: NavigationWords, page: FrameInput): Frame {
  const { paths } = site;
  const m = page.municipality;
  const sections = m && !page.bare
    ? [
        { text: words.contact, href: paths.contact(m.slug) },
        { text: words.triangle, href: paths.triangle(m.slug) },
        { text: words.cooperation, href: paths.cooperation(m.slug) },
        { text: words.services, href: paths.services(m.slug) },
      ]
    : [];
  const acutePage = m && acutePageOf(m);
  const isFront = page.href === paths.home();
  const suffix = m && !page.title.includes(m.name) ? `${m.name} · ${publishing.name}` : publishing.name;
  return {
    siteName: publishing.name,
    documentTitle: isFront ? `${publishing.name}: ${page.title}` : `${page.title} · ${suffix}`,
    description: page.description,
    ...(publishing.url ? { canonical: publishing.url + page.href, image: publishing.url + paths.file('deling.png') } : {}),
    noindex: page.noindex ?? false,
    href: page.href,
    home: paths.home(),
    search: paths.search(),
    favicon: paths.file('favicon.svg'),
    colour: m?.colour ?? 'hav',
    ...(m ? { municipality: { slug: m.slug, name: m.name, href: m.href } } : {}),
    sections: sections.map((s) => ({ ...s, current: page.href.startsWith(s.href) })),
    crumbs: isFront ? [] : [{ text: words.frontPage, href: paths.home() }, ...(m && m.href !== page.href ? [{ text: m.name, href: m.href }] : []), ...(page.crumbs ?? [])],
    here: page.shortTitle ?? page.title,
    acute: site.nationalContacts.filter((c) => c.acute),
    ...(acutePage ? { acutePage } : {}),
    footer: [
      ...(m ? [{ text: `${words.contacts} i ${m.name}`, href: paths.contacts(m.slug) }, { text: `${words.topics} i ${m.name}`, href: paths.topics(m.slug) }, { text: `${words.print} (${m.name})`, href: paths.print(m.slug) }] : [{ text: words.topics, href: paths.topics() }]),
      { text: words.rights, href: paths.rights() },
      { text: words.glossary, href: paths.glossary() },
      { text: words.sources, href: paths.sources() },
      { text: words.coverage, href: paths.coverage() },
      ...site.about.filter((a) => !['tilgaengelighed', 'privatliv'].includes(a.slug)).map((a) => ({ text: a.shortTitle, href: a.href })),
      { text: words.privacy, href: paths.about('privatliv') },
      { text: words.accessibility, href: paths.about('tilgaengelighed') },
    ],
    ...(publishing.publisher ? { publisher: publishing.publisher } : {}),
    ...(publishing.reportEmail ? { reportEmail: publishing.reportEmail } : {}),
    today: site.today,
  };
}
