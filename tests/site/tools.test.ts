import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST, isGuidance } from '../support/dist.ts';

const pages = builtPages();
const scriptsOf = (p: (typeof pages)[number]) => p.root.querySelectorAll('script:not([type="application/ld+json"])');
const hasTool = (p: (typeof pages)[number]) => p.root.querySelector('.kit, .letter') !== null;
const withTool = pages.filter(hasTool);
const read = (src: string) => readFileSync(join(DIST, src));
/** Files a script fetches, by the addresses written in it. */
const fetched = (src: string): string[] => [...read(src).toString().matchAll(/(?:from|import\()\s*[`'"]\.\/([\w.-]+\.js)[`'"]/g)].map((m) => `/_astro/${m[1]}`);

describe('pages with a tool', () => {
  it('are the steps of every case, the letters and the printed guide', () => {
    const urls = withTool.map((p) => p.url);
    for (const m of ['koebenhavn', 'koege', 'ballerup']) {
      for (const step of ['den-foerste-bekymring', 'samtalen', 'samtykke', 'stoetten-kommer-til', 'planen', 'opfoelgning', 'overgang-eller-uenighed']) expect(urls).toContain(`/${m}/samarbejde/${step}/`);
      expect(urls).toContain(`/${m}/udskriv/`);
    }
    expect(urls).toContain('/rettigheder/breve/');
  });

  it('carry one external script that waits its turn, and nothing inline', () => {
    const wrong = withTool.filter((p) => {
      const [script, ...more] = scriptsOf(p);
      return !script || more.length > 0 || script.getAttribute('type') !== 'module' || !script.getAttribute('src')?.startsWith('/_astro/') || script.text.trim() !== '';
    });
    expect(wrong.map((p) => p.url)).toEqual([]);
  });

  it('share a starter of at most 1,000 bytes that is one file', () => {
    const starters = [...new Set(withTool.map((p) => scriptsOf(p)[0]?.getAttribute('src') ?? ''))];
    expect(starters).toHaveLength(1);
    const code = read(starters[0] ?? '').toString();
    expect(code.length).toBeLessThanOrEqual(1_000);
    expect(code).not.toMatch(/\bimport\s*[{*"'`]|\bfrom\s*["'`]/);
  });

  it('fetch at most 6 kB of tools at the first touch (gzip)', () => {
    const all = new Set(fetched(scriptsOf(withTool[0] as (typeof pages)[number])[0]?.getAttribute('src') ?? ''));
    for (const src of all) for (const more of fetched(src)) all.add(more);
    expect(all.size).toBeGreaterThan(0);
    expect([...all].reduce((sum, src) => sum + gzipSync(read(src), { level: 9 }).length, 0)).toBeLessThanOrEqual(6_000);
  });

  it('hold no button and no field before the script has run', () => {
    expect(withTool.filter((p) => p.root.querySelector('.kit button, .kit input, .letter button, .letter input, textarea, .tools button')).map((p) => p.url)).toEqual([]);
  });
});

describe('guidance pages without a tool', () => {
  it('carry no script', () => {
    const others = pages.filter((p) => isGuidance(p.url) && !hasTool(p));
    expect(others.length).toBeGreaterThan(80);
    expect(others.filter((p) => scriptsOf(p).length > 0).map((p) => p.url)).toEqual([]);
  });
});

describe('letters', () => {
  it('have lines to write on by hand, not loose underscores, and every line says that it is empty', () => {
    const letters = pages.flatMap((p) => p.root.querySelectorAll('.letter').map((letter) => ({ url: p.url, letter })));
    expect(letters.length).toBeGreaterThan(15);
    const wrong = letters.filter(({ letter }) => {
      const copy = letter.clone() as typeof letter;
      copy.querySelectorAll('.blank').forEach((blank) => blank.remove());
      return copy.text.includes('__') || letter.querySelectorAll('.blank').some((blank) => !blank.querySelector('.unseen'));
    });
    expect(wrong.map((w) => w.url)).toEqual([]);
  });

  it('can be reached from every step of a case', () => {
    const steps = pages.filter((p) => /^\/[a-z]+\/samarbejde\/(den-foerste-bekymring|samtalen|samtykke|stoetten-kommer-til|planen|opfoelgning|overgang-eller-uenighed)\/$/.test(p.url));
    expect(steps).toHaveLength(21);
    expect(steps.filter((p) => !p.root.querySelector('main .letter, main a[href*="/rettigheder/breve/#"]')).map((p) => p.url)).toEqual([]);
  });
});

describe('the timeline of health visits', () => {
  it('is an ordered list of six visits and what may come after, on its page and on the printed guide, told once on each', () => {
    for (const url of ['/ballerup/tilbud/sundhedspleje/', '/ballerup/udskriv/']) {
      const page = pages.find((p) => p.url === url);
      const points = page?.root.querySelectorAll('ol.timeline > li') ?? [];
      expect(points.map((li) => li.querySelector('strong')?.text), url).toEqual(['Dag 4-6', 'Dag 7-10', '3-4 uger', '2 måneder', '4-6 måneder', '8-9 måneder', 'Fra 1 år til skolestart']);
      expect(page?.root.text.split('Etableringsbesøg').length, url).toBe(2);
    }
  });
});

describe('boards and leaders', () => {
  it('have a page in every municipality with an agenda item and a text to parents, linked from the page about the board', () => {
    for (const m of ['koebenhavn', 'koege', 'ballerup']) {
      const page = pages.find((p) => p.url === `/${m}/samarbejde/til-bestyrelse-og-leder/`);
      expect(page?.root.querySelectorAll('.letter').length, m).toBeGreaterThanOrEqual(2);
      expect(pages.some((p) => /bestyrelse/.test(p.url) && p.url !== page?.url && p.root.querySelector(`main .prose a[href="${page?.url}"]`)), m).toBe(true);
    }
  });
});
