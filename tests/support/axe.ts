import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe cannot decide by itself, with the reason why it is right. Everything else it leaves open fails. */
const EXPLAINED: [rule: string, within: RegExp, reason: string][] = [
  ['color-contrast', /^<(text|tspan)/, 'axe does not read the fill behind SVG text; tests/unit/styles/contrast.test.ts measures the pairs the figures use'],
];

export interface Mode {
  width: 390 | 1280;
  colours: 'light' | 'dark' | 'forced';
}
/** How a page is looked at: two widths, and the colours a reader may have chosen. */
export const MODES: readonly Mode[] = ([390, 1280] as const).flatMap((width) => (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })));

export async function setMode(page: Page, { width, colours }: Mode): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme: colours === 'dark' ? 'dark' : 'light', forcedColors: colours === 'forced' ? 'active' : 'none' });
}

/** Lays out the whole page, as a reader sees it part by part: axe cannot judge what is left for later. */
export const layOutAll = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });

/** Links that lie too near each other, as a tool sees them that does not scroll: what is far down has no lines yet. */
export async function crowdedTargets(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  return violations.flatMap((v) => v.nodes.map((n) => n.html.slice(0, 120)));
}

/**
 * Every violation, and everything axe leaves open without a known reason, as sentences.
 * @param without rules that do not hold for what is looked at
 */
export async function faultsOf(page: Page, colours: Mode['colours'] = 'light', without: readonly string[] = []): Promise<string[]> {
  await layOutAll(page);
  // In forced colours the reader's own stand, set in pairs by the browser: there is no contrast of ours to measure.
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).disableRules([...without, ...(colours === 'forced' ? ['color-contrast'] : [])]).analyze();
  const told = (list: typeof violations, what: string) => list.flatMap((v) => v.nodes.map((n) => ({ rule: v.id, html: n.html, text: `${what} ${v.id}: ${n.html.slice(0, 120)}` })));
  const open = told(incomplete, 'left open:').filter(({ rule, html }) => !EXPLAINED.some(([known, within]) => known === rule && within.test(html)));
  return [...told(violations, 'violation:'), ...open].map(({ text }) => text);
}
