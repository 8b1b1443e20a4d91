import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '#domain/content.ts';
import { setLeaflet } from '#integrations/leaflet/document.ts';
import { linesOf, type Run } from '#integrations/leaflet/lines.ts';
import { readColours, readFonts } from '#integrations/leaflet/looks.ts';
import { leafletOf, type Leaflet } from '#integrations/leaflet/selection.ts';
import { unpackWoff } from '#integrations/leaflet/woff.ts';
import { lilleSite, only, TODAY } from '../../support/content.ts';
import { everyNode, qrIn, readPdf } from '../../support/pdf.ts';

const fonts = readFonts();
const coloursOf = readColours();
const wordsAfter = (change?: (content: Content) => void, home?: string): Leaflet => {
  const { site } = lilleSite(change);
  return leafletOf(site, only(site.municipalities), { siteName: 'Støttevejen', home });
};
const set = (words: Leaflet, today = TODAY) => setLeaflet(words, { fonts, colours: coloursOf(words.colour), today, lang: 'da' });
const readSet = async (words: Leaflet) => readPdf((await set(words)) ?? expect.fail('The leaflet does not fit.'));
const textsOf = async (words: Leaflet) => everyNode((await readSet(words)).tree).map((n) => n.text);

describe('a leaflet', () => {
  it('comes out the same, byte for byte, from the same words and day', async () => {
    const words = wordsAfter(undefined, 'https://www.eksempel.dk/lilleby/');
    expect(Buffer.compare((await set(words)) as Uint8Array, (await set(words)) as Uint8Array)).toBe(0);
    expect(Buffer.compare((await set(words)) as Uint8Array, (await set(words, '2026-11-23')) as Uint8Array)).not.toBe(0);
  });

  it('leads to the page of the municipality by a QR code, and by name when no address is known', async () => {
    const home = 'https://www.eksempel.dk/en/lang/sti/til/lilleby/';
    expect(qrIn(await readSet(wordsAfter(undefined, home)), /^QR/)).toBe(home);
    const nameless = await readSet(wordsAfter());
    expect(everyNode(nameless.tree).filter((n) => n.role === 'Figure')).toHaveLength(1);
    expect(everyNode(nameless.tree).map((n) => n.text)).toContain('Læs mere på Støttevejen');
  });

  it('is whole where no contact of the municipality is known: it gives no number but 112 and 114', async () => {
    const words = wordsAfter((c) => {
      for (const register of c.kommunekontakter) for (const contact of Object.values(register.data)) Object.assign(contact, { state: 'unknown', checked: undefined });
    });
    const pdf = await readSet(words);
    expect(new Set(pdf.links)).toEqual(new Set(['tel:112', 'tel:114']));
    expect(everyNode(pdf.tree).some((n) => n.text.startsWith('Ikke oplyst.'))).toBe(true);
  });

  it('says what an abbreviation on its front means, unless it writes it out', async () => {
    const named = (title: string) => textsOf(wordsAfter((c) => c.stoettetrekanten.forEach((e) => (e.data.title = title))));
    const meaning = 'PPR: Kommunens psykologer og andre, der giver råd.';
    expect(await named('Råd fra PPR')).toContain(meaning);
    expect(await named('Hverdagen')).not.toContain(meaning);
  });

  it('says nothing of what is taken down', async () => {
    const texts = await textsOf(wordsAfter((c) => [...c.rettigheder, ...c.kontaktveje.filter((e) => e.data.kind === 'outcome')].forEach((e) => (e.data.withdrawn = true))));
    expect(texts).not.toContain('Det kan I sige');
    expect(texts.join(' ')).not.toContain(wordsAfter().rights.entries[0]?.items[0]?.title);
  });
});

describe('room on two sides', () => {
  const words = wordsAfter();
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ items: [{ title: `Kontor ${i + 1}`, about: 'Et kontor, der hjælper familier.', texts: [[{ text: 'Spørg lederen.' }]] }] }));

  it('goes to the contacts that are needed, then to as many of the others as fit, in their order', async () => {
    const contacts = { ...words.contacts, entries: [...words.contacts.entries.slice(0, words.contacts.needed), ...many(200)] };
    const pdf = await readSet({ ...words, contacts });
    const shown = everyNode(pdf.tree).flatMap((n) => (n.role === 'P' ? (/^Kontor (\d+)$/.exec(n.text)?.[1] ?? []) : [])).map(Number);
    expect(pdf.pages).toBe(2);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThan(200);
    expect(shown).toEqual(shown.map((_, i) => i + 1));
  });

  it('makes the type smaller, then leaves out what contacts are, before it gives up', async () => {
    const needing = (n: number) => ({ ...words, contacts: { ...words.contacts, entries: many(n), needed: n } });
    const about = async (n: number) => (await textsOf(needing(n))).includes('Et kontor, der hjælper familier.');
    expect(await about(8)).toBe(true);
    expect(await about(28)).toBe(false);
    expect(await set(needing(120))).toBeUndefined();
  });

  it('is never made by cutting: words that do not fit give no leaflet', async () => {
    expect(await set({ ...words, intro: 'Ord og atter ord. '.repeat(400) })).toBeUndefined();
  });

  it('never shows a sign the font does not have', async () => {
    await expect(set({ ...words, intro: 'Ring → nu.' })).rejects.toThrow('Pjecens skrift har ikke tegnet »→« i »Ring → nu.«');
  });
});

describe('lines', () => {
  const measure = (text: string) => text.length;
  const runs = fc.array(fc.record({ text: fc.array(fc.constantFrom('barn', 'støttepædagog', 'https://a.dk/b-c/d', 'I', ' ', '  ', '.')).map((w) => w.join('')), strong: fc.boolean() }), { maxLength: 5 });

  it('hold every sign of the text, and none is wider than the column', () =>
    fc.assert(fc.property(runs, fc.integer({ min: 1, max: 40 }), (all: Run[], width) => {
      const lines = linesOf(all, width, measure);
      expect(lines.flat().map((p) => p.text).join('')).toBe(all.map((r) => r.text).join(''));
      for (const line of lines) expect(line.map((p) => p.text).join('').trimEnd().length).toBeLessThanOrEqual(width);
    })));

  it('break an address after a slash, and never between two runs without a space', () => {
    const lines = (all: Run[], width: number) => linesOf(all, width, measure).map((l) => l.map((p) => p.text).join(''));
    expect(lines([{ text: 'Se https://a.dk/bb/cc nu' }], 10)).toEqual(['Se https:/', '/a.dk/bb/', 'cc nu']);
    expect(lines([{ text: 'Ring ' }, { text: '112', strong: true }, { text: '. Vent' }], 8)).toEqual(['Ring ', '112. ', 'Vent']);
  });
});

describe('the looks', () => {
  it('are the colours of the site, those of the municipality among them', () => {
    expect(coloursOf('hav').accent).toMatch(/^#[0-9a-f]{6}$/);
    expect(coloursOf('skov').accent).not.toBe(coloursOf('hav').accent);
    expect(coloursOf('skov').ink).toBe(coloursOf('hav').ink);
  });

  it('are fonts unpacked without a change: every table has its checksum', () => {
    const packed = readFileSync(createRequire(import.meta.url).resolve('@fontsource/gelasio/files/gelasio-latin-700-normal.woff'));
    const font = Buffer.from(unpackWoff(packed));
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16).map((at) => ({ tag: font.toString('latin1', at, at + 4), sum: font.readUInt32BE(at + 4), from: font.readUInt32BE(at + 8), length: font.readUInt32BE(at + 12) }));
    expect(tables.length).toBeGreaterThan(8);
    for (const { tag, sum, from, length } of tables.filter((t) => t.tag !== 'head')) {
      let own = 0;
      for (let at = from; at < from + length; at += 4) own = (own + font.readUInt32BE(at)) >>> 0;
      expect(own, tag).toBe(sum);
    }
    expect(() => unpackWoff(font)).toThrow('ikke en WOFF-fil');
  });
});
