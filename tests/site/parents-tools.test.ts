import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check.ts';
import { telHref } from '#domain/contacts.ts';
import { pathTree, type PathTree } from '#domain/path-map.ts';
import { builtPages } from '../support/dist.ts';
import { only, ROOT, TODAY } from '../support/content.ts';

const pages = builtPages();
// A term's explanation stands inside the words it explains; glossary.test.ts reads those.
for (const { root } of pages) for (const note of root.querySelectorAll('.term-note')) note.remove();
const { site } = checkContent(ROOT, TODAY);
const flat = (text: string) => text.replace(/&nbsp;/g, ' ').replace(/\s+/g, ' ').trim();
const pageAt = (url: string) => only(pages, (p) => p.url === url).root;
const text = (e: HTMLElement | null | undefined) => flat(e?.text ?? '');
/** What stands under a heading of level two, its links and numbers included. */
const under = (root: HTMLElement, heading: string) => {
  const section = root.querySelectorAll('main section').find((s) => text(s.querySelector('h2')) === heading);
  return section ? { section, words: text(section).slice(heading.length).trim() } : undefined;
};

describe.each(site.municipalities.map((m) => [m.name, m] as const))('the contact path of %s', (_name, m) => {
  const outcomes = m.nodes.filter((n) => n.kind === 'outcome');

  it('gives every outcome a page that says whom, how, when, what to say, what happens, and what if nothing does', () => {
    expect(outcomes.length).toBeGreaterThan(8);
    for (const node of outcomes) {
      const root = pageAt(node.href);
      const cards = under(root, 'Dem skal I kontakte')?.section.querySelectorAll('.contact') ?? [];
      expect(cards.map((c) => text(c.querySelector('.card-title'))), node.href).toEqual(node.contacts.map((c) => c.name));
      node.contacts.forEach((c, i) => {
        const ways = cards[i]?.querySelectorAll('a[href]').map((a) => a.getAttribute('href')) ?? [];
        if (c.phone) expect(ways, c.name).toContain(telHref(c.phone));
        if (c.email) expect(ways, c.name).toContain(`mailto:${c.email}`);
        // Somebody to ask stands in every card: a number, a mail, a page, or how to find them.
        expect(ways.length > 0 || Boolean(c.findBy ?? c.instead), `${node.href} ${c.name}`).toBe(true);
      });
      expect(under(root, 'Hvornår?')?.words, node.href).toBe(flat(node.when));
      const said = under(root, 'Det kan I sige')?.section.querySelectorAll('li').map(text) ?? [];
      expect(said, node.href).toEqual(node.sayThis.map(flat));
      expect(said, node.href).toHaveLength(3);
      expect(under(root, 'Det sker bagefter')?.words, node.href).toBe(flat(node.thenHappens));
      expect(under(root, 'Hvis der ikke sker noget')?.words, node.href).toBe(flat(node.ifNothing));
    }
  });

  it('has danger one tap from every step: 112, 114 and the page about what is acute here', () => {
    const acute = m.nodes.find((n) => n.slug === 'akut');
    for (const node of m.nodes) {
      const strip = pageAt(node.href).querySelector('aside.danger-strip');
      expect(strip?.querySelectorAll('a').map((a) => a.getAttribute('href')), node.href).toEqual(['tel:112', 'tel:114', acute?.href]);
    }
  });

  it('is drawn with the very words of its text: every answer and every step, in the same order', () => {
    const root = pageAt(`/${m.slug}/kontakt/`);
    const drawn = root.querySelectorAll('.map svg g').map((g) => {
      const lines = (of: string) => g.querySelectorAll(of).map((t) => t.text.trim()).join(' ');
      return { answer: lines('text.answer'), title: lines('text:not(.answer)'), end: g.querySelector('.end') !== null };
    });
    const items = root.querySelectorAll('.tree li');
    const listed = items.map((li) => ({ answer: text(li.childNodes.find((n) => 'classNames' in n && (n as HTMLElement).classNames === 'quiet') as HTMLElement | undefined).replace(/:$/, ''), title: text(li.querySelector('a')), end: !li.querySelector('ul') }));
    const flatten = (tree: PathTree): { answer: string; title: string; end: boolean }[] => [{ answer: flat(tree.answer ?? ''), title: flat(tree.node.title), end: tree.node.kind === 'outcome' }, ...tree.next.flatMap(flatten)];
    const tree = pathTree(m);
    expect(drawn.length).toBeGreaterThan(m.routes.length);
    expect(drawn).toEqual(tree && flatten(tree));
    expect(listed).toEqual(drawn);
    const svg = root.querySelector('.map svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-labelledby')?.split(' ').map((id) => text(svg.querySelector(`[id="${id}"]`)).length > 20)).toEqual([true, true]);
  });

  it('is proved on the page about coverage, with the same numbers and the same tree', () => {
    const proof = under(pageAt('/daekning/'), 'Kontaktvejene');
    const lengths = m.routes.map((r) => r.steps.length);
    expect(proof?.words).toMatch(new RegExp(`${m.name}: ${m.nodes.length} trin, ${m.routes.length} veje, længste vej ${Math.max(...lengths)} spørgsmål, korteste vej ${Math.min(...lengths)} spørgsmål`));
    const links = new Set(proof?.section.querySelectorAll('.tree a').map((a) => a.getAttribute('href')));
    expect(m.nodes.filter((n) => !links.has(n.href)).map((n) => n.href)).toEqual([]);
  });

  it('leads from the front page to a contact in two taps in each of the five situations, whatever is answered first', () => {
    const hrefs = (url: string) => new Set(pageAt(url).querySelectorAll('main a').map((a) => a.getAttribute('href') ?? ''));
    const outcomeUrls = new Set<string>(outcomes.map((n) => n.href));
    for (const situation of ['gaar-i-dagtilbud', 'skal-starte', 'gaar-ikke-i-dagtilbud', 'utryg-ved-stoetten', 'akut']) {
      const first = `/${m.slug}/kontakt/${situation}/`;
      expect(hrefs(`/${m.slug}/`), situation).toContain(first);
      if (!outcomeUrls.has(first)) expect([...hrefs(first)].filter((h) => outcomeUrls.has(h)).length, situation).toBeGreaterThan(0);
    }
  });
});

it('no mail is begun for the parent: no subject, no text', () => {
  const mails = pages.flatMap((p) => p.root.querySelectorAll('a[href^="mailto:"]').map((a) => a.getAttribute('href') ?? ''));
  expect(mails.length).toBeGreaterThan(10);
  expect(mails.filter((m) => !/^mailto:[^?&%\s]+@[^?&%\s]+$/.test(m))).toEqual([]);
});

describe.each(site.municipalities.map((m) => [m.name, m] as const))('the triangle of %s', (_name, m) => {
  const index = `/${m.slug}/stoettetrekanten/`;
  const wanted = m.levels.map((l) => l.href);
  const order = [...m.levels].sort((a, b) => a.order - b.order);

  it.each([index, ...wanted])('on %s is a group with title and description, each level a link, from the base to the top, and the note beside it', (url) => {
    const figure = pageAt(url).querySelector('figure.triangle');
    const svg = figure?.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('group');
    const [title, desc] = svg?.getAttribute('aria-labelledby')?.split(' ').map((id) => svg.querySelector(`[id="${id}"]`)) ?? [];
    expect([title?.tagName, desc?.tagName]).toEqual(['TITLE', 'DESC']);
    expect(text(title)).toContain(m.name);
    for (const l of m.levels) expect(text(desc)).toContain(`${l.order}: ${flat(l.title)}`);
    const links = svg?.querySelectorAll('a') ?? [];
    expect(links.map((a) => a.getAttribute('href'))).toEqual(order.map((l) => l.href));
    expect(links.map((a) => text(a.querySelectorAll('text').at(-1)))).toEqual(order.map((l) => flat(l.title)));
    expect(links.filter((a) => a.getAttribute('aria-current') === 'page').map((a) => a.getAttribute('href'))).toEqual(url === index ? [] : [url]);
    expect(text(figure?.querySelector('figcaption'))).toBe(flat(m.triangleNote));
    expect(m.triangleNote).toMatch(/rækkefølgen.* egen/i);
  });

  it('stands as a list of links too, and finds the level by plain descriptions', () => {
    const root = pageAt(index);
    expect(root.querySelectorAll('.triangle-list > li > a').map((a) => a.getAttribute('href'))).toEqual(order.map((l) => l.href));
    const here = under(root, 'Hvor er vi nu?');
    expect(here?.section.querySelectorAll('h3 a').map((a) => a.getAttribute('href'))).toEqual(order.map((l) => l.href));
    expect(here?.section.querySelectorAll('li').map(text)).toEqual(order.flatMap((l) => l.signs.map(flat)));
    expect(m.levels.filter((l) => l.signs.length < 2).map((l) => l.href)).toEqual([]);
    expect(root.querySelector('main a[href="#hvor-er-vi-nu"]') && root.querySelector('[id="hvor-er-vi-nu"]')).toBeTruthy();
  });

  it.each(order.map((l, i) => [l.href, l, order[i + 1]] as const))('%s answers what, for whom, who decides, consent, how to ask, its name here, and what comes next', (url, level, next) => {
    const root = pageAt(url);
    expect(text(root.querySelector('main .lead')).length).toBeGreaterThan(20);
    expect(text(root.querySelector('main .prose')).length).toBeGreaterThan(100);
    const called = root.querySelectorAll('main p').map(text).find((p) => p.startsWith('Det kaldes:'));
    for (const name of level.localNames) expect(called).toContain(flat(name));
    const rows = new Map(root.querySelectorAll('.facts > div').map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]));
    expect(rows.get('Hvem er det for?')).toBe(flat(level.forWhom));
    expect(rows.get('Sådan gør I')).toBe(flat(level.how));
    expect(rows.get('Hvem bestemmer?')).toContain(flat(level.decides.explanation));
    expect(rows.get('Skal I sige ja?')).toContain(flat(level.consent.explanation));
    expect(rows.get('Kan I selv henvende jer?')).toContain(flat(level.direct.explanation));
    expect(rows.get('Hvis der ikke sker noget')).toContain(flat(level.ifNothing.explanation));
    const steps = root.querySelectorAll('nav.steps a').map((a) => a.getAttribute('href'));
    if (next) expect(steps.at(-1)).toBe(next.href);
    expect(steps).toHaveLength(level === order[0] || !next ? 1 : 2);
  });
});

describe('boards and leaders', () => {
  it.each(site.municipalities.map((m) => m.slug))('of %s get an agenda item that is ready: time, purpose, who presents, what to talk about, what to decide', (slug) => {
    const root = pageAt(`/${slug}/samarbejde/til-bestyrelse-og-leder/`);
    const [item, message] = root.querySelectorAll('.letter');
    for (const part of ['Punkt:', 'Tid:', 'Formål:', 'Lægger op:', 'Vi taler om:', 'Vi beslutter:', 'Tag med:']) expect(item?.querySelectorAll('strong').map(text), part).toContain(part);
    expect(text(item)).toMatch(/Tid: \d+ minutter/);
    expect(item?.querySelectorAll('ol').map((ol) => ol.querySelectorAll('li').length)).toEqual([4, 3]);
    expect(message?.querySelectorAll('.blank')).toEqual([]);
    expect(text(message)).toContain('Støttevejen');
    expect(text(message).split(' ').length).toBeLessThan(110);
  });
});
