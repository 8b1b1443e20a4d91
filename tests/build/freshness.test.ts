import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workshop, type Workshop } from '../support/built-copy.ts';
import { swap } from '../support/content.ts';

/** A site nobody has touched for five years: it builds, and says in the HTML itself what has grown old. */
describe('five years later', () => {
  let at: Workshop;
  let built: ReturnType<Workshop['build']>;
  const words = (url: string) => parse(readFileSync(join(at.dist, url, 'index.html'), 'utf8')).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
  beforeAll(() => {
    at = workshop('fem-aar');
    const register = join(at.folder, 'content/kommuner/koege/kontakter.yaml');
    writeFileSync(register, swap(/(hovednummer:\n[\s\S]*?tilstand: )offentliggjort/, '$1kontrolleret\n  kontrolleret: { dato: 2026-11-20, af: leder af borgerservice }')(readFileSync(register, 'utf8')));
    built = at.build({ KOMMUNER: 'koege', BUILD_DATE: '2031-11-22' });
  }, 300_000);
  afterAll(() => at.close());

  it('the site is built', () => expect(built.status, built.output.slice(-3000)).toBe(0));
  it.each(['koege/tilbud/ppr', 'koege/samarbejde/samtykke', 'koege/kontakt/akut', 'rettigheder/klage', 'koege/udskriv'])('%s says that nobody has looked at the text for long', (url) => expect(words(url)).toContain('Det er længe siden. Tjek hos kommunen, om det stadig passer.'));
  it('a contact’s check that no longer counts is not shown as one', () => {
    expect(words('koege/kontakter')).toMatch(/[Ss]idst kontrolleret 20\. november 2026/);
    expect(words('koege/kontakter')).not.toMatch(/Kontrolleret (?:af|20\. november)/);
  });
});
