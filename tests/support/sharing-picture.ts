import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hills, mark } from '#domain/hills.ts';
import { da } from '#strings/da.ts';

/** What other services show beside a link to the site, in pixels: the size they ask for. */
export const SHARED = { file: 'public/deling.png', width: 1200, height: 630 } as const;

const { resolve } = createRequire(import.meta.url);
const font = (family: string, file: string) => `@font-face { font-family: ${family}; src: url(data:font/woff;base64,${readFileSync(resolve(file)).toString('base64')}); }`;

/** The picture as a page: the site's own colours and hills, and fonts that come with it, so that every machine draws the same. */
export function sharedPage(siteName: string): string {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${tokens}
    ${font('Display', '@fontsource/gelasio/files/gelasio-latin-700-normal.woff')}
    ${font('Body', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff')}
    body { margin: 0; block-size: ${SHARED.height}px; background: var(--deep); color: #fff; position: relative; overflow: hidden; }
    h1 { position: absolute; inset: 88px auto auto 84px; margin: 0; display: flex; gap: 28px; align-items: center; font: 700 104px/1 Display; }
    h1 svg { inline-size: 108px; block-size: 108px; }
    p { position: absolute; inset: 228px auto auto 84px; margin: 0; font: 46px/1.3 Body; }
    .scene { position: absolute; inset: auto 0 0; inline-size: 100%; block-size: 290px; }
    .way-up { fill: none; stroke-linecap: round; }
  </style>
  <h1><svg viewBox="0 0 ${mark.size} ${mark.size}"><path d="${mark.hill}" fill="#fff" opacity=".25"/><path class="way-up" d="${mark.wayUp}" stroke="#fff" stroke-width="2.4" stroke-dasharray=".1 4"/></svg>${siteName}</h1>
  <p>${da.home.title}</p>
  <svg class="scene" viewBox="0 0 ${hills.width} ${hills.height}" preserveAspectRatio="xMidYMax slice">
    <path d="${hills.far}" fill="var(--hill)"/><path d="${hills.near}" fill="var(--paper)"/>
    <path class="way-up" d="${hills.wayUp}" stroke="var(--sun)" stroke-width="4" stroke-dasharray="0 9"/>
    <circle cx="${hills.sun.x}" cy="${hills.sun.y}" r="${hills.sun.r}" fill="var(--sun)"/>
  </svg>`;
}
