import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '#schemas/municipality.ts';

/** Text must stand out from what is behind it by 7:1 (design: looks; WCAG 2.x contrast, level AAA). */
const WANTED = 7;
const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const valuesOf = (text: string) => new Map([...text.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const));
const hues = new Map(COLOURS.map((colour) => [colour, Number(new RegExp(`data-colour='${colour}'\\] \\{ --hue: (\\d+)`).exec(css)?.[1] ?? /--hue: (\d+)/.exec(css)?.[1])]));

function rgb(value: string, hue: number): number[] {
  const hsl = /hsl\(var\(--hue\) (\d+)% (\d+)%\)/.exec(value);
  if (!hsl) return (value.length === 4 ? [...value.slice(1)].map((c) => c + c) : (value.slice(1).match(/../g) ?? [])).map((c) => parseInt(c, 16) / 255);
  const [s, l] = [Number(hsl[1]) / 100, Number(hsl[2]) / 100];
  const at = (n: number) => {
    const k = (n + hue / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}
const luminance = (colour: number[]) => {
  const [r = 0, g = 0, b = 0] = colour.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: number[], b: number[]) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

/** The same in both schemes: on the band at the top and the foot of every page, and on the button there. */
const FIXED: Record<string, string> = { white: '#ffffff', night: '#1d2429' };
const PAIRS: [text: string, behind: string][] = [
  ['ink', 'paper'], ['ink', 'card'], ['ink', 'accent-soft'], ['ink', 'notice-soft'],
  ['quiet', 'paper'], ['quiet', 'card'],
  ['accent', 'paper'], ['accent', 'card'], ['accent', 'accent-soft'], ['accent', 'notice-soft'],
  ['paper', 'accent'], ['danger', 'danger-soft'], ['paper', 'danger'],
  ['white', 'deep'], ['night', 'sun'],
];

describe.each([['light', valuesOf(light)], ['dark', new Map([...valuesOf(light), ...valuesOf(dark)])]] as const)('in the %s scheme', (_name, values) => {
  it.each(COLOURS)('all text stands out 7:1 in %s', (colour) => {
    const of = (name: string) => rgb(FIXED[name] ?? values.get(name) ?? '', hues.get(colour) ?? NaN);
    const weak = PAIRS.map(([text, behind]) => ({ text, behind, ratio: contrast(of(text), of(behind)) })).filter(({ ratio }) => !(ratio >= WANTED));
    expect(weak).toEqual([]);
  });
});
