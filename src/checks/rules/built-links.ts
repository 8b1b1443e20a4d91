import { problem } from '#domain/problem.ts';
import type { DistRule } from '../read-dist.ts';

const LINKS = /\s(?:href|src|action)="([^"]*)"/g;
const IDS = /\sid="([^"]*)"/g;

/**
 * Every link within the site leads to a file that was built, and to a place on it that exists.
 * @param files every file of the built site
 * @param base URL base path the site was built for
 */
export function builtLinks(files: ReadonlySet<string>, base: string): DistRule {
  /** Target without base path (`koege/#a`) → the first page that links to it. */
  const wanted = new Map<string, string>();
  const places = new Set<string>();
  const outside = new Map<string, string>();
  return {
    page({ path, url, html }) {
      for (const [, id = ''] of html.matchAll(IDS)) places.add(`${url}#${id}`);
      for (const [, link = ''] of html.matchAll(LINKS)) {
        if (/^[a-z]+:|^\/\//i.test(link)) continue;
        const target = link.startsWith('#') ? base + url + link : link.replaceAll('&amp;', '&');
        if (!target.startsWith(base)) outside.set(target, path);
        else if (!wanted.has(target.slice(base.length))) wanted.set(target.slice(base.length), path);
      }
    },
    problems() {
      const strays = [...outside].map(([link, path]) => problem('byg-links', path, undefined, `Linket »${link}« fører uden for siden, der ligger under ${base}.`, 'Byg adressen med base-stien foran.'));
      const broken = [...wanted].flatMap(([target, path]) => {
        const [page = ''] = target.split(/[?#]/);
        const place = target.split('#')[1];
        const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
        if (!files.has(file)) return [problem('byg-links', path, undefined, `Linket »${base}${target}« fører til en side, der ikke er bygget.`, 'Ret linket, eller byg siden.')];
        if (place && !places.has(`${page}#${place}`)) return [problem('byg-links', path, undefined, `Linket »${base}${target}« fører til et sted, der ikke findes på siden.`, 'Ret det, der står efter #.')];
        return [];
      });
      return [...strays, ...broken];
    },
  };
}
