import { describe, expect, it } from 'vitest';
import { cachingOf, FOREVER, hashesOf, KEPT, pagePolicy, REVALIDATED, rulesFor } from '#hosts/headers.ts';
import { hostFiles } from '#hosts/host-files.ts';
import { securityTxt } from '#hosts/security-txt.ts';

const styles = hashesOf(['a{}']);
const rules = rulesFor({ base: '/stoette/', styles, redirects: [['/stoette/was/', 'https://was.digst.dk/x']] });
const files = hostFiles(rules);
const value = (name: string) => rules.headers.find(([n]) => n === name)?.[1];

describe('the policy', () => {
  it('names the stylesheets by their bytes and allows nothing inline', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(styles).toBe("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
    expect(pagePolicy(styles)).toContain(`style-src ${styles};`);
    expect(value('Content-Security-Policy')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|blob:/);
  });
  it('is one whatever order the stylesheets came in', () => expect(hashesOf(['a{}', 'b{}'])).toBe(hashesOf(['b{}', 'a{}'])));
  it('lets search run, and nobody frame the site', () => expect(value('Content-Security-Policy')).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*; frame-ancestors 'none'$/));
  it('says in the page what the header says, but for frame-ancestors, which works in a header alone', () => expect(`${pagePolicy(styles)}; frame-ancestors 'none'`).toBe(value('Content-Security-Policy')));
});

describe('caching', () => {
  it.each(['_astro/a.js', 'pagefind/fragment/da_1.pf_fragment'])('keeps %s for a year', (path) => expect(cachingOf(path)).toBe(KEPT));
  it.each(['', 'index.html', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'build.json'])('asks again for »%s«', (path) => expect(cachingOf(path)).toBe(REVALIDATED));
});

/** Netlify and Cloudflare: every rule whose pattern matches adds its headers. */
const netlify = (path: string) => {
  let matches = false;
  const sent: [string, string][] = [];
  for (const line of files._headers.split('\n')) {
    if (line.startsWith('/')) matches = path.startsWith(line.replace(/\*$/, ''));
    else if (matches && line.trim()) sent.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return sent;
};

describe('_headers', () => {
  it('sends the whole list with every file, each header once', () => {
    for (const path of ['/stoette/', '/stoette/koege/', '/stoette/_astro/a.js']) {
      const names = netlify(path).map(([name]) => name);
      expect(netlify(path)).toEqual(expect.arrayContaining([...rules.headers]));
      expect(new Set(names).size).toBe(names.length);
    }
  });
  it('keeps hashed files, and leaves the rest to the host, which revalidates', () => {
    expect(netlify(`/stoette/${FOREVER[0]}a.js`)).toContainEqual(['Cache-Control', KEPT]);
    expect(netlify('/stoette/koege/').map(([name]) => name)).not.toContain('Cache-Control');
  });
  it('stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    expect(files._headers.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...files._headers.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
  it('stands beside the redirects', () => expect(files._redirects).toBe('/stoette/was/ https://was.digst.dk/x 302\n'));
});

describe('staticwebapp.config.json', () => {
  const azure = JSON.parse(files['staticwebapp.config.json']) as { globalHeaders: object; mimeTypes: Record<string, string>; routes: { route: string; redirect?: string; statusCode?: number; headers?: object }[]; responseOverrides: object; trailingSlash: string };
  it('sends the whole list', () => expect(azure.globalHeaders).toEqual({ ...Object.fromEntries(rules.headers), 'Cache-Control': REVALIDATED }));
  it('keeps hashed files, redirects /was/, adds the slash, and answers 404', () => {
    expect(azure.routes).toContainEqual({ route: `/stoette/${FOREVER[0]}*`, headers: { 'Cache-Control': KEPT } });
    expect(azure.routes).toContainEqual({ route: '/stoette/was/', redirect: 'https://was.digst.dk/x', statusCode: 302 });
    expect(azure).toMatchObject({ trailingSlash: 'always', responseOverrides: { 404: { rewrite: '/stoette/404.html', statusCode: 404 } } });
  });
  it('knows the files of the search index', () => expect(Object.keys(azure.mimeTypes)).toEqual(expect.arrayContaining(['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment'])));
});

describe('nginx.conf and .htaccess', () => {
  it('say every header in every place of nginx, which inherits none', () => {
    const places = files['nginx.conf'].split(/^}/m).filter((place) => /try_files|return 30/.test(place));
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) for (const [name, sent] of rules.headers) expect(place).toContain(`add_header ${name} "${sent}" always;`);
  });
  it('say every header to Apache', () => rules.headers.forEach(([name, sent]) => expect(files['.htaccess']).toContain(`Header always set ${name} "${sent}"`)));
});

describe('security.txt', () => {
  it('expires within a year, and names only what is configured', () => {
    expect(securityTxt({ contact: 'mailto:a@eksempel.dk', today: '2026-11-22', url: 'https://www.eksempel.dk' })).toBe('Contact: mailto:a@eksempel.dk\nExpires: 2027-11-17T00:00:00Z\nPreferred-Languages: da, en\nCanonical: https://www.eksempel.dk/.well-known/security.txt\n');
    expect(securityTxt({ contact: 'mailto:a@eksempel.dk', today: '2026-11-22', url: undefined })).not.toContain('Canonical');
  });
});
