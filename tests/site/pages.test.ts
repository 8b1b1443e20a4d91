import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, isGuidance } from '../support/dist.ts';

const pages = builtPages();
const faults = (find: (page: (typeof pages)[number]) => string[]) => pages.flatMap((p) => find(p).map((f) => `${p.url}: ${f}`)).slice(0, 15);

describe('every built page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Doctype case, self-closing style and attribute quotes are the compiler's choice.
        'doctype-style': 'off', 'void-style': 'off', 'attr-quotes': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error',
        // Boolean attributes come out as empty strings.
        'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
        // Long titles are honest titles: the municipality stands in each.
        'long-title': 'off',
        // Phone numbers are written in pairs on purpose; the address is a tel: link.
        'tel-non-breaking': 'off',
        // A list without bullets loses its role in Safari unless it is said.
        'no-redundant-role': 'off',
        'require-sri': 'off',
        // One policy for the referrer stands in the head.
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const found: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.file);
      for (const m of report.results.flatMap((r) => r.messages)) found.push(`${page.url} ${m.line}:${m.column} ${m.ruleId} ${m.message}`);
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('says its language, has one h1, one main and a title with the name of the site', () => {
    expect(faults(({ root }) => {
      const wrong: string[] = [];
      if (root.querySelector('html')?.getAttribute('lang') !== 'da') wrong.push('lang');
      if (root.querySelectorAll('h1').length !== 1) wrong.push(`${root.querySelectorAll('h1').length} h1`);
      if (root.querySelectorAll('main').length !== 1) wrong.push('main');
      if (!root.querySelector('title')?.text.includes('Støttevejen')) wrong.push('title');
      if ((root.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length < 20) wrong.push('description');
      return wrong;
    })).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = pages.map((p) => p.root.querySelector('title')?.text);
    expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([]);
  });

  it('names the municipality in the title below its folder', () => {
    const names = new Map([['koebenhavn', 'København'], ['koege', 'Køge'], ['ballerup', 'Ballerup']]);
    expect(faults(({ url, root }) => {
      const name = names.get(url.split('/')[1] ?? '');
      return name && !root.querySelector('title')?.text.includes(name) ? ['title without municipality'] : [];
    })).toEqual([]);
  });

  it('shows 112 and 114 as links that call', () => {
    expect(faults(({ root }) => ['tel:112', 'tel:114'].filter((h) => !root.querySelector(`a[href="${h}"]`)))).toEqual([]);
  });

  it('leads only to pages and anchors that exist', () => {
    const files = new Set(builtFiles());
    const ids = new Map(pages.map((p) => [p.url, new Set(p.root.querySelectorAll('[id]').map((e) => e.id))]));
    expect(faults(({ url, root }) =>
      root.querySelectorAll('a[href], link[href], form[action], script[src]').flatMap((e) => {
        const to = e.getAttribute('href') ?? e.getAttribute('action') ?? e.getAttribute('src') ?? '';
        if (/^(https:|mailto:|tel:)/.test(to)) return [];
        const [path = '', hash] = to.split('#');
        const target = path === '' ? url : path;
        if (!files.has(target) && !files.has(`${target}index.html`)) return [`${to} leads nowhere`];
        return hash && !ids.get(target)?.has(decodeURIComponent(hash)) ? [`${to}: no such anchor`] : [];
      }),
    )).toEqual([]);
  });

  it('loads nothing from elsewhere and sets no inline style or handler', () => {
    expect(faults(({ root }) => {
      const outside = root.querySelectorAll('[src], link[href], [srcset], iframe, object, embed').map((e) => e.getAttribute('src') ?? e.getAttribute('href') ?? e.tagName).filter((u) => /^(https?:)?\/\//.test(u));
      const inline = root.querySelectorAll('*').flatMap((e) => Object.keys(e.attributes).filter((a) => a === 'style' || a.startsWith('on')));
      return [...outside, ...inline];
    })).toEqual([]);
  });

  it('never glues two words together where elements meet', () => {
    const glued = /[\p{Ll}\d]<\/(?:a|strong|em|dt|dd|li|p|h[1-6]|summary|span)><(?:a|strong|em|span)[ >]/u;
    expect(faults(({ html }) => (glued.exec(html) ? [html.slice((glued.exec(html)?.index ?? 0) - 40, (glued.exec(html)?.index ?? 0) + 60)] : []))).toEqual([]);
  });

  it('asks for nothing about the child: the only fields are what to search for, where, and which kind', () => {
    expect(faults(({ root }) => root.querySelectorAll('input, textarea, select').map((e) => e.getAttribute('name') ?? '?').filter((n) => !['q', 'kommune', 'slags'].includes(n)))).toEqual([]);
  });

  it('has the same stylesheet as all others, in the page, and at most three small ones for what it holds', () => {
    const sheets = pages.map((p) => p.root.querySelectorAll('style').map((s) => s.text));
    expect(new Set(sheets.map((all) => all.at(-1))).size).toBe(1);
    expect(new Set(sheets.flat()).size).toBeLessThanOrEqual(6);
    expect(faults(({ root }) => (root.querySelector('link[rel=stylesheet]') ? ['stylesheet outside the page'] : []))).toEqual([]);
  });
});

describe('guidance pages', () => {
  const guidance = pages.filter((p) => isGuidance(p.url));
  const sizes = guidance.map((p) => ({ url: p.url, bytes: gzipSync(p.html, { level: 9 }).length })).sort((a, b) => a.bytes - b.bytes);

  it('are at most 14,200 bytes, 7 kB in the median, everything needed to paint included (gzip)', () => {
    expect(sizes.at(-1)?.bytes).toBeLessThanOrEqual(14_200);
    expect(sizes[Math.floor(sizes.length / 2)]?.bytes).toBeLessThanOrEqual(7_000);
  });

  it('name their sources and say who has reviewed the text', () => {
    const texts = guidance.filter((p) => /^\/[a-z-]+\/(kontakt|stoettetrekanten\/.+|samarbejde\/.+|tilbud\/.+)\/$|^\/rettigheder\/.+\/$/.test(p.url));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((p) => !p.root.querySelector('.page-foot a[href*="/kilder/#"]') || !/gennemgået/i.test(p.root.querySelector('.page-foot')?.text ?? '')).map((p) => p.url)).toEqual([]);
  });

  it('carry the contact where an outcome promises one', () => {
    const outcomes = guidance.filter((p) => p.root.querySelector('.say'));
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.filter((p) => !p.root.querySelector('.contact')).map((p) => p.url)).toEqual([]);
  });
});

describe('the other files', () => {
  it('carry none of the search pages that Pagefind brings along', () => {
    expect(builtFiles().filter((f) => f.startsWith('/pagefind/') && /ui\.|highlight/.test(f))).toEqual([]);
  });

  it('are there: data, sitemap, robots, favicon, social image, search index', () => {
    const files = builtFiles();
    expect(['/api/sider.json', '/api/kontakter.json', '/api/daekning.json', '/sitemap.xml', '/robots.txt', '/favicon.svg', '/deling.png', '/404.html', '/pagefind/pagefind.js'].filter((f) => !files.includes(f))).toEqual([]);
  });
});
