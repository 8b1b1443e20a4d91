import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { judgeMdx } from '#checks/rules/mdx-policy.ts';

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
