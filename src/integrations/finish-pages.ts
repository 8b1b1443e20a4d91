import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { judgeDist } from '#checks/check-dist.ts';
import { builtFiles, builtPages, type BuiltPage } from '#checks/read-dist.ts';
import { hashesOf, pagePolicy, rulesFor } from '#hosts/headers.ts';
import { hostFiles } from '#hosts/host-files.ts';
import { redirectOf, stylesOf } from '#hosts/page.ts';
import { securityTxt } from '#hosts/security-txt.ts';
import { site } from '#site.ts';
import { stopAt } from './site-gate.ts';

/** Words that stand in a page only so that it can be indexed: phones need not fetch them. */
const INDEX_ONLY = /<meta name="pagefind:[^>]*>/g;
/** A script that runs; linked data does not. */
const SCRIPT = /<script(?![^>]*type="application\/ld)/;
const CHARSET = /<meta charset="utf-8"\/?>/;

/** No script is needed to paint: what a page shows comes before it on the line. */
const STARTER = '<script type="module" src=';
const LATER = '<script type="module" fetchpriority="low" src=';
/** The page that names all stylesheets. */
const FRONT = 'index.html';
/** The shared stylesheet and those in styles/ that few pages need. */
const MOST_STYLES = 6;

/**
 * After the index is made, goes through all pages once. Says to every host which headers to send, and to every page which policy it lives under,
 * for hosts that send none; and shows each finished page to the gate: a site that breaks its promises is not published.
 * The policy names each stylesheet by its hash: they must stay few, since every response carries all their names.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = builtFiles(folder);
        const gate = judgeDist(files, site.base);
        const all = new Set<string>();
        const redirects: [from: string, to: string][] = [];
        const known = new Map<string, string>();
        const policyOf = (own: readonly string[], html: string): string => {
          const scripts = SCRIPT.test(html);
          const key = `${scripts}${own.join('')}`;
          const policy = known.get(key) ?? pagePolicy(hashesOf(new Set(own)), { scripts });
          known.set(key, policy);
          return policy;
        };
        const finish = ({ path, url, html }: BuiltPage, policy: string) => {
          const finished = html.replaceAll(INDEX_ONLY, '').replaceAll(STARTER, LATER).replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
          writeFileSync(join(folder, path), finished);
          gate.page({ path, url, html: finished });
        };
        let front: BuiltPage | undefined;
        for (const page of builtPages(folder, files)) {
          const { path, url, html } = page;
          if (!CHARSET.test(html)) throw new Error(`${path} siger ikke sit tegnsæt, så sikkerhedspolitikken kan ikke sættes ind.`);
          const own = stylesOf(html);
          for (const style of own) all.add(style);
          const to = redirectOf(html);
          if (to) redirects.push([site.base + url, to]);
          if (path === FRONT) front = page;
          else finish(page, policyOf(own, html));
        }
        if (all.size === 0 || all.size > MOST_STYLES) throw new Error(`Siderne har ${all.size} forskellige typografiark. Sikkerhedspolitikken har plads til ${MOST_STYLES}.`);
        const styles = hashesOf(all);
        // The front page names all stylesheets, as the header does; every other page those it holds.
        if (front) finish(front, pagePolicy(styles));
        stopAt(gate.problems());
        for (const [name, text] of Object.entries(hostFiles(rulesFor({ base: site.base, styles, redirects })))) writeFileSync(join(folder, name), text);
        if (!site.securityContact) return;
        if (site.base !== '/') return logger.warn('security.txt gælder for hele værten og er ikke skrevet, fordi siden ligger under en sti. Læg den hos værten.');
        mkdirSync(join(folder, '.well-known'), { recursive: true });
        writeFileSync(join(folder, '.well-known/security.txt'), securityTxt({ contact: site.securityContact, today: site.today, url: site.url }));
      },
    },
  };
}
