import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Example, Shown } from './example.ts';

const container = await AstroContainer.create();

/** The HTML of one example, each with locals of its own: an example gives those its component reads. */
export async function rendered(component: Shown['component'], { props, slot, locals, inside }: Example): Promise<string> {
  const html = await container.renderToString(component, { props, ...(slot ? { slots: { default: slot } } : {}), ...(locals ? { locals: locals as App.Locals } : {}) });
  return inside ? `<${inside} class="tree">${html}</${inside}>` : html;
}
