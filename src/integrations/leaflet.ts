import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '#checks/read-content.ts';
import { buildSite } from '#domain/build-site.ts';
import type { Municipality } from '#domain/site.ts';
import { site } from '#site.ts';
import { da } from '#strings/da.ts';
import { setLeaflet } from './leaflet/document.ts';
import { readColours, readFonts } from './leaflet/looks.ts';
import { leafletOf } from './leaflet/selection.ts';

const tooLong = (m: Municipality) =>
  `Pjecen for ${m.name} kan ikke være på to sider. Forkort det længste af dette: intro, trekantNote og hvisDerIkkeSker i ${m.file}, svarene i kontaktveje/start.mdx, eller hvem, find og note ved de kontakter, pjecen viser.`;

/** Writes each municipality's leaflet as a PDF beside its pages; needs no browser. */
export function leaflet(): AstroIntegration {
  let root = '';
  return {
    name: 'leaflet',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const only = site.municipalities;
        const { site: whole } = buildSite(readContent(root, only).content, { today: site.today, base: site.base, ...(only ? { only } : {}) });
        const fonts = readFonts(root);
        const coloursOf = readColours(root);
        for (const m of whole.municipalities) {
          const words = leafletOf(whole, m, { siteName: site.name, publisher: site.publisher, home: site.url && site.url + m.href });
          const pdf = await setLeaflet(words, { fonts, colours: coloursOf(words.colour), today: site.today, lang: da.lang });
          if (!pdf) throw Object.assign(new Error(tooLong(m)), { stack: '' });
          writeFileSync(join(fileURLToPath(dir), m.slug, 'pjece.pdf'), pdf);
        }
        if (!site.url) logger.warn('SITE_URL er ikke sat, så pjecerne har ingen QR-kode.');
        logger.info(`${whole.municipalities.length} pjecer er lavet.`);
      },
    },
  };
}
