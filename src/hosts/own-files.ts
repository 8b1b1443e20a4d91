/** Files in `dist/` that speak to a host and are nothing a reader asks for. `.nojekyll` lets GitHub Pages publish `_astro/`. */
export const OWN_FILES = ['.htaccess', '.nojekyll', '_headers', '_redirects', 'nginx.conf', 'staticwebapp.config.json', 'web.config'] as const;
export type OwnFile = (typeof OWN_FILES)[number];
