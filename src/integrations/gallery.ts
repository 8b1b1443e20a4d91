import type { AstroIntegration } from 'astro';

/** The gallery at /galleri/: each component in each of its examples, while one works on the site. A build never hears of it. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/galleri/[...view]', entrypoint: './tests/components/Gallery.astro' });
      },
    },
  };
}
