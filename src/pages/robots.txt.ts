import { getSite, publishing } from '#queries/site.ts';

export const GET = async () => {
  const { paths } = await getSite();
  const sitemap = publishing.url ? `Sitemap: ${publishing.url}${paths.file('sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
