import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathsFor } from '#domain/paths.ts';
import type { Municipality } from '#domain/site.ts';
import { site } from '#site.ts';
import { da } from '#strings/da.ts';
import { setLeaflet } from './leaflet/document.ts';
import { readColours, readFonts } from './leaflet/looks.ts';
import { leafletOf, type Leaflet } from './leaflet/selection.ts';
import { verdictOn } from './verdict.ts';

const tooLong = ({ name, file }: Municipality) =>
  `Pjecen for ${name} kan ikke være på to sider. Forkort det længste af dette: intro, trekantNote og hvisDerIkkeSker i ${file}, svarene i kontaktveje/start.mdx, titlerne i stoettetrekanten/, eller hvem, find og note ved de kontakter, pjecen viser.`;

/** Writes each municipality's leaflet as a PDF beside its pages; needs no browser. */
export function leaflet(): AstroIntegration {
  let leaflets: { municipality: Municipality; words: Leaflet }[] = [];
  return {
    name: 'leaflet',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const { site: whole } = verdictOn(fileURLToPath(config.root));
        const { municipality: path } = pathsFor(site.base);
        leaflets = whole.municipalities.map((m) => ({ municipality: m, words: leafletOf(whole, m, { siteName: site.name, publisher: site.publisher, home: site.url && site.url + path(m.slug) }) }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const fonts = readFonts();
        const coloursOf = readColours();
        for (const { municipality, words } of leaflets) {
          const pdf = await setLeaflet(words, { fonts, colours: coloursOf(words.colour), today: site.today, lang: da.lang });
          if (!pdf) throw Object.assign(new Error(tooLong(municipality)), { stack: '' });
          writeFileSync(join(fileURLToPath(dir), municipality.slug, 'pjece.pdf'), pdf);
        }
        if (!site.url) logger.warn('SITE_URL er ikke sat, så pjecerne har ingen QR-kode.');
        logger.info(`${leaflets.length} pjecer er lavet.`);
      },
    },
  };
}
