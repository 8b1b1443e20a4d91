import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { judgeMdx, linkFault } from '#checks/rules/mdx-policy.ts';
import { parseYaml } from '#checks/parse.ts';

/** The same runs every time. */
const seed = 20_261_122;
/** Pieces an attacker, or a tired editor, would put together. */
const PIECES = ['<script>', '</script>', '{', '}', '<Boks titel="a">', '</Boks>', '<Kontakt id="a" />', '<Brev titel={x}>', 'import ', 'export ', 'default', ' from "x"', '\n', '\n\n', '    ', '- ', '> ', '# ', '## ', '| ', '|---|\n', '[a](', ')', '[a]:', 'javascript:', '//ond.dk', '/\\', '@', '&#x6a;', '&colon;', '<!--', '-->', '{/*', '*/}', '`', '```\n', '~~', '![', '<a href="x">', '</a>', ' onclick="x"', '<', '>', '"', "'", '\\', '*', '_', 'Tekst', ' ', 'æøå', '\t', '\r\n', '---\n', '+++\n', '<b', '/>', '{...x}', '[^1]', '$', 'set:html', '\u200b', '\u0000', '𝒳'];
const written = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Written anew, and not by the judge's own list: what the finished page may hold at most. */
const HARMLESS = ['root', 'yaml', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'blockquote', 'break', 'thematicBreak', 'table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement'];
type AnyNode = { type: string; name?: string | null; url?: string; attributes?: { type: string; name?: string; value?: unknown }[]; children?: AnyNode[] };
function forbiddenIn(node: AnyNode): string[] {
  const own = [
    ...(HARMLESS.includes(node.type) ? [] : [node.type]),
    ...(node.type.startsWith('mdxJsx') && !['Kontakt', 'Boks', 'Huskeliste', 'Brev'].includes(node.name ?? '') ? [`<${node.name}>`] : []),
    ...(node.attributes ?? []).filter((a) => a.type !== 'mdxJsxAttribute' || typeof a.value !== 'string' || !['id', 'titel'].includes(a.name ?? '')).map((a) => `@${a.name}`),
    ...(node.type === 'link' && new URL(node.url ?? '', 'https://siden.invalid').host !== 'siden.invalid' ? [`→ ${node.url}`] : []),
  ];
  return [...own, ...(node.children ?? []).flatMap(forbiddenIn)];
}

describe('whatever is written', () => {
  it('never makes the judge fall over, and every fault has a place and words', () =>
    fc.assert(fc.property(written, (source) => {
      for (const p of judgeMdx(source, 'f').problems) {
        expect(p.line).toBeGreaterThan(0);
        expect(p.column).toBeGreaterThan(0);
        expect(p.message).not.toBe('');
        expect(p.fix).not.toBe('');
      }
    }), { seed, numRuns: 5000 }));

  it('never lets anything through that could do harm', () =>
    fc.assert(fc.property(written, (source) => {
      if (judgeMdx(source, 'f').problems.length > 0) return;
      expect(forbiddenIn(mdxToMdast(source) as MdastNode as AnyNode)).toEqual([]);
    }), { seed, numRuns: 5000 }));

  it('never makes the reader of fields fall over, nor point outside the file', () =>
    fc.assert(fc.property(written, (source) => {
      const lines = source.split('\n').length;
      for (const p of parseYaml(source, 'f').problems) expect(p.line).toBeLessThanOrEqual(lines + 1);
    }), { seed, numRuns: 3000 }));
});

describe('a link that is let through', () => {
  it('stays on this site, whatever a browser makes of it', () =>
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string({ maxLength: 40 }), fc.array(fc.constantFrom('/', '\\', '.', '..', '#', '?', '@', ':', 'javascript', 'ond.dk', '%2f', '&', '\t', '\n', 'a', ' '), { maxLength: 10 }).map((p) => p.join(''))), (url) => {
      if (linkFault(url)) return;
      const resolved = new URL(url, 'https://siden.invalid/koege/');
      expect(resolved.host).toBe('siden.invalid');
      expect(resolved.protocol).toBe('https:');
      expect(resolved.username).toBe('');
    }), { seed, numRuns: 20_000 }));
});
