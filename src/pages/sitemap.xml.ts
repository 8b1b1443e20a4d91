import { allPages } from '#domain/site.ts';
import { urlsOf } from '#domain/urls.ts';
import { getSite, publishing } from '#queries/site.ts';

/** A sitemap needs whole addresses: without SITE_URL it is empty. Search and print pages and pages taken down are left out. */
export const GET = async () => {
  const site = await getSite();
  const hidden = new Set([site.paths.search(), ...site.municipalities.map((m) => site.paths.print(m.slug)), ...allPages(site).filter((p) => p.withdrawn).map((p) => p.href)]);
  const urls = publishing.url ? urlsOf(site).filter((u) => !hidden.has(u)) : [];
  const rows = urls.map((u) => `<url><loc>${publishing.url}${u}</loc></url>`).join('\n');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows}\n</urlset>\n`, { headers: { 'content-type': 'application/xml' } });
};
