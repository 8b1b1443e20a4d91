import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '#checks/read-dist.ts';
import { hashesOf, pagePolicy, rulesFor } from '#hosts/headers.ts';
import { hostFiles } from '#hosts/host-files.ts';
import { redirectOf, stylesOf } from '#hosts/page.ts';
import { securityTxt } from '#hosts/security-txt.ts';
import { site } from '#site.ts';

/** Words that stand in a page only so that it can be indexed: phones need not fetch them. */
const INDEX_ONLY = /<meta name="pagefind:[^>]*>/g;
/** A script that runs; linked data does not. */
const SCRIPT = /<script(?![^>]*type="application\/ld)/;
const CHARSET = /<meta charset="utf-8"\/?>/;

/** No script is needed to paint: what a page shows comes before it on the line. */
const STARTER = '<script type="module" src=';
const LATER = '<script type="module" fetchpriority="low" src=';
/** The shared stylesheet and those in styles/ that few pages need. */
const MOST_STYLES = 6;

/**
 * After the index is made, finishes the pages in one go. Says to every host which headers to send, and to every page which policy it lives under, for hosts that send none.
 * The policy names each stylesheet by its hash: they must stay few, since every response carries all their names.
 */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const all = new Set<string>();
        const redirects: [from: string, to: string][] = [];
        for (const { path, url, html } of builtPages(folder)) {
          if (!CHARSET.test(html)) throw new Error(`${path} siger ikke sit tegnsæt, så sikkerhedspolitikken kan ikke sættes ind.`);
          for (const style of stylesOf(html)) all.add(style);
          const to = redirectOf(html);
          if (to) redirects.push([site.base + url, to]);
        }
        if (all.size === 0 || all.size > MOST_STYLES) throw new Error(`Siderne har ${all.size} forskellige typografiark. Sikkerhedspolitikken har plads til ${MOST_STYLES}.`);
        const styles = hashesOf(all);
        // The front page names all stylesheets, as the header does; every other page those it holds.
        const known = new Map<string, string>();
        const policyOf = (path: string, html: string): string => {
          if (path === 'index.html') return pagePolicy(styles);
          const [own, scripts] = [stylesOf(html), SCRIPT.test(html)];
          const key = `${scripts}${own.join('')}`;
          const policy = known.get(key) ?? pagePolicy(hashesOf(new Set(own)), { scripts });
          known.set(key, policy);
          return policy;
        };
        for (const { path, html } of builtPages(folder)) writeFileSync(join(folder, path), html.replaceAll(INDEX_ONLY, '').replaceAll(STARTER, LATER).replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyOf(path, html)}">`));
        for (const [name, text] of Object.entries(hostFiles(rulesFor({ base: site.base, styles, redirects })))) writeFileSync(join(folder, name), text);
        if (!site.securityContact) return;
        if (site.base !== '/') return logger.warn('security.txt gælder for hele værten og er ikke skrevet, fordi siden ligger under en sti. Læg den hos værten.');
        mkdirSync(join(folder, '.well-known'), { recursive: true });
        writeFileSync(join(folder, '.well-known/security.txt'), securityTxt({ contact: site.securityContact, today: site.today, url: site.url }));
      },
    },
  };
}
