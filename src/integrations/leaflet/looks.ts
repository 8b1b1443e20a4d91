import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackWoff } from './woff.ts';

/** The light colours of the site, the accent of one municipality among them. */
export interface Colours {
  ink: string;
  quiet: string;
  line: string;
  danger: string;
  dangerSoft: string;
  accent: string;
  soft: string;
  /** Behind white text. */
  deep: string;
  hill: string;
  sun: string;
}

/** Faces close to the site's own: Gelasio has Georgia's measures. Both are under the SIL Open Font License and hold the Danish letters. */
const FILES = {
  display: '@fontsource/gelasio/files/gelasio-latin-700-normal.woff',
  body: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  strong: '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff',
} as const;
export type Face = keyof typeof FILES;
export type Fonts = Record<Face, Uint8Array>;
export const faces = Object.keys(FILES) as Face[];

export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  return Object.fromEntries(faces.map((face) => [face, unpackWoff(readFileSync(resolve(FILES[face])))])) as Fonts;
}

/** A tone in the way CSS has it (degrees, and parts of one) as `#rrggbb`. */
function hexOf(hue: number, saturation: number, lightness: number): string {
  const range = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - range * Math.max(-1, Math.min(k - 3, 9 - k, 1)))).toString(16).padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

/** Reads the site's own light tokens, so that paper and screen have one source of colours. */
export function readColours(): (name: string) => Colours {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const find = (pattern: RegExp, what: string) => {
    const found = pattern.exec(css);
    if (!found) throw new Error(`src/styles/tokens.css: pjecen kan ikke finde ${what}. Skriv farver som #rrggbb eller hsl(var(--hue) 65% 20%).`);
    return found;
  };
  const usual = find(/--hue: (\d+)/, '--hue')[1];
  return (name) => {
    const hue = Number(new RegExp(`\\[data-colour='${name}'\\] \\{ --hue: (\\d+)`).exec(css)?.[1] ?? usual);
    const token = (part: string): string => {
      const [, hex, saturation, lightness] = find(new RegExp(`--${part}: (?:#([0-9a-f]{6}|[0-9a-f]{3})|hsl\\(var\\(--hue\\) (\\d+)% (\\d+)%\\));`), `--${part}`);
      if (hex) return `#${hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex}`;
      return hexOf(hue, Number(saturation) / 100, Number(lightness) / 100);
    };
    return { ink: token('ink'), quiet: token('quiet'), line: token('line'), danger: token('danger'), dangerSoft: token('danger-soft'), accent: token('accent'), soft: token('accent-soft'), deep: token('deep'), hill: token('hill'), sun: token('sun') };
  };
}
