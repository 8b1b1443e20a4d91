import { getCollection, getEntry, render } from 'astro:content';
import { buildSite } from '#domain/build-site.ts';
import { contentNames, type Content } from '#domain/content.ts';
import { movedPages } from '#domain/moved.ts';
import { frameOf, type FrameInput } from '#domain/navigation.ts';
import type { Municipality, Page, Site, Term } from '#domain/site.ts';
import { site as config } from '#site.ts';

let loaded: Promise<Site> | undefined;

async function load(): Promise<Site> {
  const lists = await Promise.all(
    contentNames.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map((e) => ({ id: e.id, file: e.filePath ?? e.id, data: e.data }))] as const;
    }),
  );
  const { site, problems } = buildSite(Object.fromEntries(lists) as unknown as Content, { today: config.today, base: config.base, ...(config.municipalities ? { only: config.municipalities } : {}) });
  const first = problems.find((p) => p.severity === 'error');
  if (first) throw new Error(`${first.file}: ${first.message} ${first.fix}`);
  return site;
}

/** The whole site, built once a build. */
export const getSite = (): Promise<Site> => (loaded ??= load());

/** Everything around one page. */
export const getFrame = async (input: FrameInput) => frameOf(await getSite(), config, input);

/** Static paths: one page a municipality. */
export const municipalityPaths = async () => (await getSite()).municipalities.map((m) => ({ params: { kommune: m.slug }, props: { municipality: m } }));

/** Static paths: one page an entry of a municipality. */
export async function entryPaths<P extends Page, K extends string>(param: K, entriesOf: (m: Municipality) => P[]) {
  return (await getSite()).municipalities.flatMap((municipality) =>
    entriesOf(municipality).map((entry) => ({ params: { kommune: municipality.slug, [param]: entry.slug } as Record<K | 'kommune', string>, props: { municipality, entry } })),
  );
}

/** The prose of a page, ready to stand in a template. */
export async function getProse(page: Page) {
  const entry = await getEntry(page.collection, page.id);
  if (!entry) throw new Error(`${page.file}: teksten kan ikke findes.`);
  return (await render(entry)).Content;
}

let terms: ReadonlyMap<string, Term> | undefined;

/** What an MDX text of this page may show: contacts and terms, by id. */
export async function proseContext(municipality?: Municipality) {
  const site = await getSite();
  terms ??= new Map(site.terms.map((t) => [t.id, t]));
  return { contacts: new Map([...site.nationalContacts, ...(municipality?.contacts ?? [])].map((c) => [c.id, c])), terms };
}

/** Prose of several pages, in order, for pages that show many texts. */
export const getAllProse = <P extends Page>(pages: P[]) => Promise.all(pages.map(async (page) => ({ page, Prose: await getProse(page) })));

export const publishing = config;

/** Static paths of the contact path: the start stands at the folder itself. */
export const municipalityNodePaths = async () =>
  (await entryPaths('trin', (m) => m.nodes)).map(({ params, props }) => ({ params: { kommune: params.kommune, trin: params.trin === 'start' ? undefined : params.trin }, props }));

export const questionPaths = async () => (await getSite()).questions.map((question) => ({ params: { spoergsmaal: question.id }, props: { question } }));

export const rightPaths = async () => (await getSite()).rights.map((entry) => ({ params: { emne: entry.slug }, props: { entry } }));

/** Pages about the site; two of them stand at the root. */
export const aboutPaths = async () => (await getSite()).about.filter((a) => a.href.includes('/om/')).map((entry) => ({ params: { side: entry.slug }, props: { entry } }));

export async function getAbout(slug: string) {
  const page = (await getSite()).about.find((a) => a.slug === slug);
  if (!page) throw new Error(`content/om/${slug}.mdx mangler. Læg filen tilbage.`);
  return page;
}

/** Static paths of addresses that pages had before. */
export const movedPaths = async () => {
  const site = await getSite();
  return movedPages(site).map(({ from, page }) => ({
    params: { flyttet: from.slice(site.paths.base.length, -1) },
    props: { from, page, municipality: site.municipalities.find((m) => m.slug === page.municipality) },
  }));
};
