import { addressFault } from '#checks/address-fault.ts';
import { checkContent } from '#checks/check.ts';
import { outwardLinks, type OutwardLink } from '#checks/outward-links.ts';
import { site } from '#site.ts';

/**
 * `npm run links`: every address outside this site, and where it is written. Nothing is fetched.
 * `npm run links -- --proev`: asks each address, one at a time, and tells which do not answer. Always exit code 0: a page that is away for a day stops nothing.
 */
const links = outwardLinks(checkContent(process.cwd(), site.today).files);

const row = ({ url, places }: OutwardLink, fault?: string) => `${url}${fault ? `: ${fault}` : ''}\n${places.map((p) => `  ${p}`).join('\n')}`;

if (!process.argv.includes('--proev')) {
  console.log(links.map((link) => row(link)).join('\n'));
  console.log(`\n${links.length} adresser uden for siden. Prøv dem med npm run links -- --proev`);
} else {
  const broken: string[] = [];
  for (const link of links) {
    const fault = await addressFault(link.url);
    if (fault) broken.push(row(link, fault));
  }
  console.log(broken.length === 0 ? `Alle ${links.length} adresser svarer.` : `${broken.length} af ${links.length} adresser skal ses efter:\n\n${broken.join('\n')}`);
}
