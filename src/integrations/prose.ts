import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { municipalityOfFile, readGlossary } from '#checks/glossary.ts';
import { judgeMdx } from '#checks/rules/mdx-policy.ts';
import { createExplainer } from '#domain/explain.ts';

/** Second belt: the same judgement again, inside the build, before a text becomes code. */
export const judgedProse = defineMdastPlugin({
  name: 'judged-prose',
  before(_root, { source, fileURL }) {
    const file = fileURL ? fileURLToPath(fileURL) : 'en tekst';
    const [fault] = judgeMdx(source, file).problems;
    if (fault) throw new Error(`${fault.file}: ${fault.message} ${fault.fix}`);
  },
});

/** Links in texts are written from the root of the site; under a subpath they get the base path in front. */
export const proseLinks = (base: string) =>
  defineMdastPlugin({
    name: 'prose-links',
    link(node, ctx) {
      if (node.url.startsWith('/')) ctx.setProperty(node, 'url', base + node.url.slice(1));
    },
  });

/** Where a term is not explained: it would nest buttons, break a heading, or stand in a letter to print. */
const NOT_WITHIN = new Set(['heading', 'link', 'tableCell']);

/**
 * Marks the first use of each glossary term on a page with <Ord>, which explains it in place.
 * What the page's title and summary use is left to the template, so that a term is explained once.
 */
export function explainedTerms(root: string) {
  const explainers = new Map<string, ReturnType<typeof createExplainer>>();
  const seenOn = new WeakMap<object, Set<string>>();
  const explainerOf = (municipality = '') => {
    const known = explainers.get(municipality) ?? createExplainer(readGlossary(root), municipality || undefined);
    explainers.set(municipality, known);
    return known;
  };
  const municipalityOf = (fileURL: URL | undefined) => (fileURL ? municipalityOfFile(root, fileURLToPath(fileURL)) : undefined);

  return defineMdastPlugin({
    name: 'explained-terms',
    text(node, ctx) {
      for (let parent: Readonly<MdastNode> | undefined = ctx.parent(node); parent; parent = ctx.parent<never>(parent as never)) {
        if (NOT_WITHIN.has(parent.type) || ('name' in parent && (parent.name === 'Brev' || parent.name === 'Ord'))) return;
      }
      const { explain, termsIn } = explainerOf(municipalityOf(ctx.fileURL));
      let seen = seenOn.get(ctx.data);
      if (!seen) {
        const { titel = '', resume = '' } = fieldsOf(ctx);
        seenOn.set(ctx.data, (seen = new Set(termsIn(`${titel} ${resume}`).map((t) => t.id))));
      }
      const parts = explain(node.value, seen);
      if (parts.every((p) => typeof p === 'string')) return;
      ctx.replaceNode(
        node,
        parts.map((part) =>
          typeof part === 'string'
            ? { type: 'text' as const, value: part }
            : { type: 'mdxJsxTextElement' as const, name: 'Ord', attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: part.term.id }], children: [{ type: 'text' as const, value: part.text }] },
        ),
      );
    },
  });
}

/** The front matter, as Astro hands it to the steps. */
const fieldsOf = ({ data }: { data: object }) => (data as { astro?: { frontmatter?: { titel?: string; resume?: string } } }).astro?.frontmatter ?? {};

/** Last step: a text's module carries no fields. Pages have them from the collection, and thousands of modules need not be read with them. */
export const withoutFields = defineMdastPlugin({
  name: 'without-fields',
  before(_root, { data }) {
    const { astro } = data as { astro?: { frontmatter?: object } };
    if (astro) astro.frontmatter = {};
  },
});
